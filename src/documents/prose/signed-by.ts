import type { CellArea, CellValue, Sheet } from "../../grid";
import { SIGNERS, type Signer, type Signers } from "../kit/signers";

/** Labels of those who made or checked a sheet, alone in a cell or before the name. */
const LABELS: Readonly<Record<Signer, RegExp>> = {
  制表人: /(?:制\s*表|填\s*表|填\s*报|统\s*计)\s*人?\s*[:：]\s*/u,
  审核人: /(?:审\s*核|复\s*核)\s*人?\s*[:：]\s*/u,
};
const NAME = /^([\p{Script=Han}·]{2,4})(?=\s|$|[，,；;]|[制审复单日][\p{Script=Han}\s]*[:：])/u;

/** Somebody's name with the cells in which it stands as a signature. */
interface Signature {
  readonly name: string;
  readonly cells: readonly CellArea[];
}

/** Who signed the unit's own sheets as the one who made or checked them: whoever did most of them; null where nobody did. */
export function signedBy(signer: Signer, sheets: readonly Sheet[]): Signature | null {
  const found = new Map<string, CellArea[]>();
  for (const sheet of sheets)
    for (const [down, cells] of sheet.values.entries())
      for (const [across, value] of cells.entries()) {
        const signed = nameAt(LABELS[signer], value, cells, across);
        if (signed === null) continue;
        const cell = { row: sheet.row + down, column: sheet.column + signed.column, rows: 1, columns: 1 };
        found.set(signed.name, [...(found.get(signed.name) ?? []), { sheet: sheet.name, ...cell }]);
      }
  const [most] = [...found].sort(([, one], [, other]) => other.length - one.length);
  return most === undefined ? null : { name: most[0], cells: most[1] };
}

/** The name behind a label, in its cell or in the next one that says something. */
function nameAt(
  label: RegExp,
  value: CellValue,
  cells: readonly CellValue[],
  across: number,
): { readonly name: string; readonly column: number } | null {
  const behind = typeof value === "string" ? label.exec(value) : null;
  if (behind === null) return null;
  const rest = behind.input.slice(behind.index + behind[0].length);
  if (rest !== "") return named(rest, across);
  const next = cells.findIndex((cell, column) => column > across && cell !== "");
  return next < 0 ? null : named(String(cells[next]), next);
}

function named(text: string, column: number): { readonly name: string; readonly column: number } | null {
  const name = NAME.exec(text.trim())?.[1];
  return name === undefined ? null : { name, column };
}

/** Who is proposed to sign our own tables, from the foot of the unit's. */
export function proposedSigners(sheets: readonly Sheet[]): Signers {
  return Object.fromEntries(
    SIGNERS.flatMap((signer) => {
      const signature = signedBy(signer, sheets);
      if (signature === null) return [];
      const inferredFrom = `${signer}取自“${signature.cells[0]?.sheet ?? ""}”的落款`;
      return [[signer, { value: signature.name, inferredFrom }]];
    }),
  );
}

import type { CellArea } from "../../../grid";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

const SIGNED = {
  制表人: /(?:制表|填表|填报|统计)人?[:：]\s*([\p{Script=Han}]{2,4})(?=\s|$|[，,；;审复单日])/u,
  审核人: /(?:审核|复核)人?[:：]\s*([\p{Script=Han}]{2,4})(?=\s|$|[，,；;制单日])/u,
} as const;

/** Who signed the unit's own sheets as the one who made or checked them: whoever did most of them, for a person to look at. */
export function signedBy(as: keyof typeof SIGNED, { sheets }: FormContext): Known | null {
  const found = new Map<string, CellArea[]>();
  for (const sheet of sheets)
    for (const [down, cells] of sheet.values.entries())
      for (const [across, value] of cells.entries()) {
        const name = typeof value === "string" ? SIGNED[as].exec(value)?.[1] : undefined;
        if (name === undefined) continue;
        const cell = {
          sheet: sheet.name,
          row: sheet.row + down,
          column: sheet.column + across,
          rows: 1,
          columns: 1,
        };
        found.set(name, [...(found.get(name) ?? []), cell]);
      }
  const [most] = [...found].sort(([, one], [, other]) => other.length - one.length);
  if (!most) return null;
  const [value, source] = most;
  return { value, from: `“${source[0]?.sheet ?? ""}”的落款`, source, sure: false };
}

import { fingerprint, type Sheet } from "../../grid";
import type { Message } from "../../locales";
import { isAnotherUnit } from "../../recognise";

/** What tells whether a sheet of a file is in the workbook already, or of another unit. */
export interface SheetsHere {
  /** The unit's name; "" if no sheet says it. */
  readonly unit: string;
  readonly prints: readonly { readonly sheet: string; readonly print: string }[];
}

/** A sheet that was looked at, with the file in which it lies. */
export interface Looked {
  readonly file: string;
  readonly name: string;
  readonly print: string;
  readonly unit: string | null;
}

export function sheetsHere(sheets: readonly Sheet[], unit: string): SheetsHere {
  return { unit, prints: sheets.map((sheet) => ({ sheet: sheet.name, print: contentPrint(sheet) })) };
}

/**
 * Gives what two sheets have in common if the same stands in the same cells: how many are filled, and a sum over them. A number and the
 * same number as text are the same: a program that saved the file in between may have made one of the other.
 */
export function contentPrint({ values, row, column }: Pick<Sheet, "values" | "row" | "column">): string {
  const cells = values.flatMap((line, down) =>
    line.flatMap((value, right) => {
      const text = String(value).trim();
      return text === "" ? [] : [`${String(row + down)},${String(column + right)},${text}`];
    }),
  );
  return `${String(cells.length)}.${fingerprint(cells.join("\n"))}`;
}

/**
 * Says why a sheet is not suggested: the same stands in the workbook already, or on a sheet that was looked at before it, or it
 * names another unit. Null if nothing speaks against it.
 */
export function notSuggested(sheet: Looked, here: SheetsHere, before: readonly Looked[]): Message | null {
  const same = here.prints.find(({ print }) => print === sheet.print);
  if (same) return { key: "bring-in.same-here", params: { sheet: same.sheet } };
  const twice = before.find(({ print }) => print === sheet.print);
  if (twice) return { key: "bring-in.same-picked", params: { file: twice.file, sheet: twice.name } };
  const { unit } = sheet;
  return unit !== null && here.unit !== "" && isAnotherUnit(unit, here.unit)
    ? { key: "bring-in.other-unit", params: { unit, here: here.unit } }
    : null;
}

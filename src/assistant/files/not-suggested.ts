import type { Sheet } from "../../grid";
import type { Message } from "../../locales";
import { isAnotherUnit } from "../../recognise";

/** What tells whether a sheet of a file is in the workbook already, or of another unit. */
export interface SheetsHere {
  /** The unit's name; "" if no sheet says it. */
  readonly unit: string;
  readonly prints: readonly { readonly sheet: string; readonly print: string }[];
}

/** A sheet that was looked at, with the file in which it lies. */
interface Looked {
  readonly file: string;
  readonly name: string;
  readonly print: string;
  readonly unit: string | null;
}

export function sheetsHere(sheets: readonly Sheet[], unit: string): SheetsHere {
  return { unit, prints: sheets.map((sheet) => ({ sheet: sheet.name, print: contentPrint(sheet) })) };
}

/**
 * Gives what two sheets have in common if the same stands in the same cells: how many are filled, and two sums over them. A number
 * and the same number as text are the same: a program that saved the file in between may have made one of the other.
 */
export function contentPrint({ values, row, column }: Pick<Sheet, "values" | "row" | "column">): string {
  let filled = 0;
  // FNV-1a of 32 bits, from two beginnings.
  let [one, other] = [0x811c9dc5, 0x01000193];
  const add = (code: number): void => {
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  };
  for (const [down, cells] of values.entries())
    for (const [right, value] of cells.entries()) {
      const text = String(value).trim();
      if (text === "") continue;
      filled++;
      add(row + down);
      add(column + right);
      for (let at = 0; at < text.length; at++) add(text.charCodeAt(at));
    }
  return `${String(filled)}.${(one >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
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

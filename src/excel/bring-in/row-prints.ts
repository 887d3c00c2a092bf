import { hashOf, type CellValue } from "../../grid";
import type { LoadedCells } from "../read/load-cells";

/** A print has so many letters. */
const LETTERS = 5;
const BASE = 36;
const PRINTS = BASE ** LETTERS;

/**
 * Gives what tells a row from any other in five letters: its filled cells with their columns, as they were typed. Where on the
 * sheet the row stands makes no difference. "" for an empty row.
 *
 * @param column that of the first cell, from 0
 */
function rowPrint(cells: readonly CellValue[], column: number): string {
  const filled = cells.flatMap((cell, at) =>
    cell === "" ? [] : [`${String(column + at)}:${typeof cell}:${String(cell)}`],
  );
  if (filled.length === 0) return "";
  return (hashOf(filled.join("\u0001")) % PRINTS).toString(BASE).padStart(LETTERS, "0");
}

/** Gives the prints of a sheet's rows in one text, short enough to be remembered with the workbook. */
export function sheetPrints({ formulas, column }: LoadedCells): string {
  return formulas.map((row) => rowPrint(row, column)).join("");
}

/** Gives the rows, by their place in what was loaded, that were not among the prints, and how many prints are gone. */
export function changedRows(
  { formulas, column }: LoadedCells,
  prints: string,
): { readonly rows: readonly number[]; readonly gone: number } {
  const known = new Map<string, number>();
  for (const print of prints.match(/.{5}/g) ?? []) known.set(print, (known.get(print) ?? 0) + 1);
  const rows = [...formulas.entries()].flatMap(([at, cells]) => {
    const print = rowPrint(cells, column);
    if (print === "") return [];
    const left = known.get(print) ?? 0;
    known.set(print, left - 1);
    return left > 0 ? [] : [at];
  });
  return { rows, gone: [...known.values()].reduce((sum, left) => sum + Math.max(0, left), 0) };
}

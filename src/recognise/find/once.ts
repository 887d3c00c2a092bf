import { byObject, type Area, type SheetCells } from "../../grid";

const knownOf: (cells: SheetCells) => Map<string, unknown> = byObject(() => new Map());

/**
 * What was worked out for a sheet before, else worked out now: every layout asks for the header of the same region, and a sheet never
 * changes after reading. Kept as long as the sheet is.
 *
 * @param key what is asked, with all that it depends on besides the sheet
 */
export function once<Result>(cells: SheetCells, key: string, workOut: () => Result): Result {
  const ofSheet = knownOf(cells);
  if (ofSheet.has(key)) return ofSheet.get(key) as Result;
  const result = workOut();
  ofSheet.set(key, result);
  return result;
}

/** An area as part of a key. */
export function areaKey({ row, column, rows, columns }: Area): string {
  return `${String(row)},${String(column)},${String(rows)},${String(columns)}`;
}

import { ApiError } from "../protocol/api-error";
import { withRowsMoved } from "../model/formula-rows";
import { copyRules } from "./copy-rules";
import { cellAfter } from "./cell-input";
import { sameArea } from "../model";
import { mayWrite } from "./range-access";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Gives the value for each cell of a range: a table of its size cell by cell, or one scalar for all cells. */
export function spread(range: RangeRef, value: unknown): (row: number, column: number) => unknown {
  if (range.isUnbounded) throw new ApiError("InvalidArgument");
  if (!Array.isArray(value)) return () => value;
  const { rows, columns, row, column } = range.area;
  const table: readonly unknown[] = value;
  const fits = table.length === rows && table.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw new ApiError("InvalidArgument", WRONG_SIZE);
  return (y, x) => {
    const line = table[y - row];
    return Array.isArray(line) ? (line[x - column] as unknown) : null;
  };
}

/** Writes values or formulas. Null leaves a cell as it is; cells under a merge take nothing. */
export function writeValues(range: RangeRef, value: unknown, world: World): void {
  const valueAt = spread(range, value);
  mayWrite(range);
  const { sheet, area } = range;
  range.each((row, column, cell) => {
    const input = valueAt(row, column);
    if (input === null || input === undefined) return;
    const merge = sheet.merges.length > 0 ? sheet.mergeAt(row, column) : null;
    if (merge && (merge.row !== row || merge.column !== column)) return;
    sheet.put(row, column, cellAfter(cell, input, world.book.dateSystem));
  });
  world.book.announce({ type: "changed", sheet: sheet.id, area, source: "add-in" });
}

/**
 * Copies contents and formats. The source is repeated as often as the target holds it, and goes beyond a target that
 * is smaller.
 */
export function copyRange(source: RangeRef, target: RangeRef, world: World): void {
  mayWrite(target);
  const from = source.area;
  const repeats = target.area.rows % from.rows === 0 && target.area.columns % from.columns === 0;
  const into = repeats ? target : target.within({ rows: from.rows, columns: from.columns });
  if (source.sheet === into.sheet && sameArea(source.area, into.area)) return;
  const cells = source.table((cell) => cell);
  if (!cells) throw new ApiError("InvalidArgument");
  const { merges } = source.sheet;
  copyRules(source, into);
  into.sheet.unmerge(into.area);
  into.each((row, column) => {
    const at = (row - into.area.row) % from.rows;
    const cell = cells[at]?.[(column - into.area.column) % from.columns];
    if (!cell) return;
    // References without a $ move down with the copy. They don't move across columns, because the add-in never copies
    // that way.
    const down = row - (from.row + at);
    const formula =
      cell.formula === null || down === 0
        ? cell.formula
        : withRowsMoved(
            cell.formula,
            () => true,
            (line, fixed) => (fixed ? line : line + down),
          );
    into.sheet.put(row, column, { ...cell, formula });
  });
  for (let row = into.area.row; row < into.area.row + into.area.rows; row += from.rows)
    for (let column = into.area.column; column < into.area.column + into.area.columns; column += from.columns)
      for (const merge of merges) {
        const isInside =
          merge.row >= from.row &&
          merge.column >= from.column &&
          merge.row + merge.rows <= from.row + from.rows &&
          merge.column + merge.columns <= from.column + from.columns;
        if (isInside)
          into.sheet.merge({
            ...merge,
            row: merge.row - from.row + row,
            column: merge.column - from.column + column,
          });
      }
  world.book.announce({ type: "changed", sheet: into.sheet.id, area: into.area, source: "add-in" });
}

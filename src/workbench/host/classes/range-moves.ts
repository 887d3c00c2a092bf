import { rangeArgument, usedWithin, whole } from "../actions/range-arguments";
import { ApiError } from "../protocol/api-error";
import { boundingArea, MAX_COLUMNS, MAX_ROWS } from "../model";
import { RangeRef } from "../actions/range-ref";
import type { World } from "../protocol/world";

type Move = (range: RangeRef, args: readonly unknown[], world: World) => RangeRef | null;

/** The methods of a range that give another range. */
export const rangeMoves: Readonly<Record<string, Move>> = {
  getCell: ({ sheet, area }, [row, column]) =>
    new RangeRef(sheet, {
      row: area.row + whole(row),
      column: area.column + whole(column),
      rows: 1,
      columns: 1,
    }),
  getRow: (range, [row]) => range.within({ row: range.area.row + whole(row), rows: 1 }),
  getColumn: (range, [column]) => range.within({ column: range.area.column + whole(column), columns: 1 }),
  getEntireRow: (range) => range.within({ column: 0, columns: MAX_COLUMNS }),
  getEntireColumn: (range) => range.within({ row: 0, rows: MAX_ROWS }),
  getResizedRange: (range, [rows, columns]) =>
    range.within({ rows: range.area.rows + whole(rows), columns: range.area.columns + whole(columns) }),
  getOffsetRange: (range, [rows, columns]) =>
    range.within({ row: range.area.row + whole(rows), column: range.area.column + whole(columns) }),
  getBoundingRect: (range, [other], world) => {
    const second = rangeArgument(other, range.sheet, world);
    if (second.sheet !== range.sheet) throw new ApiError("InvalidArgument");
    return new RangeRef(range.sheet, boundingArea(range.area, second.area));
  },
  getUsedRange: (range, [valuesOnly]) =>
    usedWithin(range, valuesOnly === true) ?? range.within({ rows: 1, columns: 1 }),
  getUsedRangeOrNullObject: (range, [valuesOnly]) => usedWithin(range, valuesOnly === true),
};

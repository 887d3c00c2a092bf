import { ApiError } from "../protocol/api-error";
import { isHostObject } from "../protocol/host-object";
import {
  areaOf,
  Bounds,
  contains,
  hasContent,
  intersectionOf,
  splitAddress,
  type Area,
  type Cell,
  type SheetModel,
} from "../model";
import { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

/** Checks that an argument is a whole number. */
export function whole(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) throw new ApiError("InvalidArgument");
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

/** Reads a range argument: another range, or an address on `sheet` or on a sheet that the address names. */
export function rangeArgument(value: unknown, sheet: SheetModel, world: World): RangeRef {
  if (isHostObject(value) && value.target instanceof RangeRef) return value.target;
  const { sheet: name, local } = splitAddress(text(value));
  const target = name === null ? sheet : world.book.sheet(name);
  const area = areaOf(local);
  if (!target || !area) throw new ApiError("InvalidArgument");
  return new RangeRef(target, area);
}

/** Gives the used part of a range; null if it holds nothing. */
export function usedWithin(range: RangeRef, valuesOnly: boolean): RangeRef | null {
  const { sheet, area } = range;
  const used = new Bounds();
  const look = (row: number, column: number, cell: Cell): void => {
    const isFormatted = !valuesOnly && Object.keys(cell.style).length > 0;
    if (hasContent(cell) || isFormatted) used.reach(row, column);
  };
  // A value in the last row stretches a range to more cells than can be gone through; the sheet's own are few then.
  if (!range.isUnbounded && area.rows * area.columns <= Math.max(sheet.cellCount, SMALL)) range.each(look);
  else {
    const within = range.isUnbounded ? sheet.usedArea(false) : area;
    const part = within && intersectionOf(area, within);
    if (part) lookSparsely(sheet, part, look);
  }
  return used.area ? new RangeRef(sheet, used.area) : null;
}

/** So many cells are always gone through one by one. */
const SMALL = 10_000;

/** Looks at the cells of a sheet's part, and at the ends of rows and columns that have a style of their own. */
function lookSparsely(
  sheet: SheetModel,
  part: Area,
  look: (row: number, column: number, cell: Cell) => void,
): void {
  const [bottom, right] = [part.row + part.rows - 1, part.column + part.columns - 1];
  for (const [row, column, cell] of sheet.entries()) if (contains(part, row, column)) look(row, column, cell);
  const ends = (row: number, column: number): void => {
    if (contains(part, row, column)) look(row, column, sheet.cell(row, column));
  };
  for (const row of sheet.rows.keys()) for (const column of [part.column, right]) ends(row, column);
  for (const column of sheet.columns.keys()) for (const row of [part.row, bottom]) ends(row, column);
}

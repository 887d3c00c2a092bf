import { ApiError } from "../protocol/api-error";
import { isHostObject } from "../protocol/host-object";
import { areaOf, boundingArea, hasContent, splitAddress, type SheetModel } from "../model";
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
  const used: RangeRef["area"][] = [];
  range.each((row, column, cell) => {
    const isFormatted = !valuesOnly && Object.keys(cell.style).length > 0;
    if (!hasContent(cell) && !isFormatted) return;
    const one = { row, column, rows: 1, columns: 1 };
    used[0] = used[0] ? boundingArea(used[0], one) : one;
  });
  return used[0] ? new RangeRef(range.sheet, used[0]) : null;
}

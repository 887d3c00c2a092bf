import { ApiError } from "../protocol/api-error";
import type { RangeRef } from "./range-ref";

/** Options of a sheet's protection that allow formats to be changed all the same. */
export type FormatRight = "formatCells" | "formatRows" | "formatColumns";

const isLocked = (range: RangeRef): boolean =>
  range.common((cell) => cell.style.protection?.locked === false) !== true;

/** Refuses a write on a protected sheet unless the cells are unlocked. */
export function mayWrite(range: RangeRef): void {
  if (range.sheet.protection && isLocked(range)) throw new ApiError("AccessDenied");
}

export function mayFormat(range: RangeRef, right: FormatRight): void {
  const { protection } = range.sheet;
  if (protection && !protection.options[right]) throw new ApiError("AccessDenied");
}

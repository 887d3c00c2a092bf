import { ApiError } from "../protocol/api-error";
import type { Line } from "../model";
import { mayFormat } from "./range-access";
import type { RangeRef } from "./range-ref";
import type { World } from "../protocol/world";

export type Lines = "rows" | "columns";

/** Excel's rows grow no higher, in points. */
export const TALLEST_ROW = 409.5;
/** This is the width of 255 characters in points. */
export const WIDEST_COLUMN = 1342.5;

const span = (range: RangeRef, lines: Lines): readonly [from: number, count: number] =>
  lines === "rows" ? [range.area.row, range.area.rows] : [range.area.column, range.area.columns];

function changeLines(range: RangeRef, lines: Lines, world: World, change: (line: Line) => Line): void {
  mayFormat(range, lines === "rows" ? "formatRows" : "formatColumns");
  const [from, count] = span(range, lines);
  const kept = range.sheet[lines];
  const isAll = count > 16384;
  const indices = isAll ? [...kept.keys()] : Array.from({ length: count }, (_, at) => from + at);
  for (const index of indices) {
    const line = change(kept.get(index) ?? {});
    if (Object.keys(line).length > 0) kept.set(index, line);
    else if (kept.has(index)) kept.set(index, {});
  }
  world.book.announce({ type: "formatted", sheet: range.sheet.id });
}

const without = (line: Line, part: keyof Line): Line =>
  Object.fromEntries(Object.entries(line).filter(([name]) => name !== part));

export function hideLines(range: RangeRef, lines: Lines, hidden: boolean, world: World): void {
  changeLines(range, lines, world, (line) => (hidden ? { ...line, hidden } : without(line, "hidden")));
}

/** True or false if all lines agree, else null. */
export function areHidden(range: RangeRef, lines: Lines): boolean | null {
  const [from, count] = span(range, lines);
  if (count === 1) return range.sheet[lines].get(from)?.hidden ?? false;
  let hidden = 0;
  for (const [index, line] of range.sheet[lines])
    if (line.hidden && index >= from && index < from + count) hidden += 1;
  return hidden === 0 ? false : hidden === count ? true : null;
}

/** Gives the lines' size in points; null if they differ. A hidden line has size 0. */
export function sizeOf(range: RangeRef, lines: Lines): number | null {
  const [from, count] = span(range, lines);
  const standard = lines === "rows" ? range.sheet.standardHeight : range.sheet.standardWidth;
  const kept = range.sheet[lines];
  if (count === 1) {
    const line = kept.get(from);
    return line?.hidden ? 0 : (line?.size ?? standard);
  }
  const sizes = new Set<number>();
  let known = 0;
  for (const [index, line] of kept) {
    if (index < from || index >= from + count) continue;
    known += 1;
    sizes.add(line.hidden ? 0 : (line.size ?? standard));
  }
  if (known < count) sizes.add(standard);
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

export function resizeLines(range: RangeRef, lines: Lines, size: unknown, world: World): void {
  const most = lines === "rows" ? TALLEST_ROW : WIDEST_COLUMN;
  if (typeof size !== "number" || !(size >= 0 && size <= most)) throw new ApiError("InvalidArgument");
  changeLines(range, lines, world, (line) =>
    size === 0 ? { ...line, hidden: true } : { ...without(line, "hidden"), size },
  );
}

/** Sets rows or columns back to Excel's own height or width. */
export function standardLines(range: RangeRef, lines: Lines, world: World): void {
  changeLines(range, lines, world, (line) => without(line, "size"));
}

import { dayNumber, weekdayOf, type SheetCells } from "../../grid";
import { readDayCell, readWeekday } from "./day-cells";
import type { DaySlot } from "./day-slots";

/** Shares of the days over or under which a weekday has to stand. */
const MOST = 0.6;

/**
 * The row of weekdays beside a row of days: words, the dates once more under a format that shows their weekday (`=B2` as `aaa`), or
 * numbers of weekdays (`=WEEKDAY(B2)`); null without one.
 */
export function weekdayRowOf(cells: SheetCells, row: number, slots: readonly DaySlot[]): number | null {
  for (const near of [row + 1, row - 1, row + 2, row - 2]) {
    if (near < 0) continue;
    const weekdays = slots.filter(({ column }) => readWeekday(cells.value(near, column)) !== null).length;
    const dates = slots.filter((slot) => isSameDate(cells, near, slot)).length;
    if (Math.max(weekdays, dates) >= Math.max(1, slots.length * MOST)) return near;
    if (weekdayNumbers(cells, near, slots) !== null) return near;
  }
  return null;
}

/** The weekday that stands over or under each day, 1 Monday to 7 Sunday; null where none does. */
export function weekdaysIn(
  cells: SheetCells,
  weekdayRow: number,
  slots: readonly DaySlot[],
): readonly (number | null)[] {
  const numbers = weekdayNumbers(cells, weekdayRow, slots);
  if (numbers) return numbers;
  return slots.map((slot) => {
    const value = cells.value(weekdayRow, slot.column);
    const cell = readDayCell(value, cells.sheet.dateSystem);
    return cell?.kind === "date" ? weekdayOf(cell.day) : readWeekday(value);
  });
}

function isSameDate(cells: SheetCells, row: number, { column, cell }: DaySlot): boolean {
  const near = readDayCell(cells.raw(row, column), cells.sheet.dateSystem);
  if (near?.kind !== "date") return false;
  return cell?.kind === "date" ? dayNumber(cell.day) === dayNumber(near.day) : cell?.kind === "number";
}

/** Weekdays as numbers, which have to go round by sevens under the days of at least a week; 1 is Sunday where the dates say so. */
function weekdayNumbers(
  cells: SheetCells,
  row: number,
  slots: readonly DaySlot[],
): readonly (number | null)[] | null {
  if (slots.length < 7) return null;
  const numbers = slots.map(({ column }) => cells.raw(row, column));
  const round = numbers.every((value, index) => {
    if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > 7) return false;
    const before = numbers[index - 1];
    return typeof before !== "number" || value === (before % 7) + 1;
  });
  // 1…7 over a week are as likely the days themselves.
  if (!round || (slots.length === 7 && numbers[0] === 1)) return null;
  const first = slots[0]?.cell;
  const dated = first?.kind === "date" ? weekdayOf(first.day) : null;
  if (dated === null) return slots.map(() => null);
  const sundayFirst = numbers[0] === (dated % 7) + 1;
  return numbers.map((value) =>
    typeof value === "number" ? (sundayFirst ? ((value + 5) % 7) + 1 : value) : null,
  );
}

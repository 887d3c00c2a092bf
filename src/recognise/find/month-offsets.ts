import { dayNumber, makeDay } from "../../grid";
import type { DaySlot } from "./day-slots";

/** A day of a grid whose month isn't known yet: months after the first slot's, and the date in that month. */
export interface Offset {
  readonly months: number;
  readonly date: number;
}

/** The offset of each slot, null where it holds no number. Serials from 0 are moved on by one; 4.2 after 4.19 is the 20th. */
export function offsetsOf(slots: readonly DaySlot[]): (Offset | null)[] {
  const shift = slots.some(({ cell }) => cell?.kind === "number" && cell.date === 0) ? 1 : 0;
  let first: number | null = null;
  let months = 0;
  let before: number | null = null;
  return slots.map(({ cell }, index) => {
    if (cell?.kind === "month-day") {
      first ??= cell.month;
      const date = cell.lostZero ? withZero(slots, index, before) : cell.date;
      before = date;
      return { months: (cell.month - first + 12) % 12, date };
    }
    if (cell?.kind !== "number") return null;
    const date = cell.date + shift;
    if (before !== null && before - date > 10) months += 1;
    before = date;
    return { months, date };
  });
}

function withZero(slots: readonly DaySlot[], index: number, before: number | null): number {
  const cell = slots[index]?.cell;
  if (cell?.kind !== "month-day") return 0;
  const next = slots[index + 1]?.cell;
  const follows = next?.kind === "month-day" && next.month === cell.month ? next.date : null;
  const long = cell.date * 10;
  if (before === null) return follows === long + 1 ? long : cell.date;
  if (before + 1 === cell.date) return cell.date;
  return long > before && cell.date <= before ? long : cell.date;
}

/** The number of the day, counted from the first of `month`; null for a day that the month has not. */
export function dayAtOffset(year: number, month: number, { months, date }: Offset): number | null {
  const total = month - 1 + months;
  const day = makeDay(year + Math.floor(total / 12), (total % 12) + 1, date);
  return day ? dayNumber(day) : null;
}

import type { Day, Month } from "./date-span";
import { dayParts, daysInMonth, makeMonth, monthOf } from "./day";

/** All months that the stretch touches, in order. */
export function monthsBetween(from: Day, to: Day): Month[] {
  const months: Month[] = [];
  for (let { year, month } = dayParts(from); makeMonth(year, month) <= monthOf(to);) {
    months.push(makeMonth(year, month));
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return months;
}

/** The last day of a month. */
export function endOfMonth(month: Month): Day {
  const { year, month: number } = dayParts(`${month}-01`);
  return `${month}-${String(daysInMonth(year, number))}`;
}

/** The same day so many months later; the last of the month where that day doesn't exist. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = dayParts(day);
  const index = year * 12 + (month - 1) + months;
  const target = makeMonth(Math.floor(index / 12), (index % 12) + 1);
  const last = endOfMonth(target);
  const wished = `${target}-${String(date).padStart(2, "0")}`;
  return wished <= last ? wished : last;
}

import { addDays, weekdayOf, type Day } from "../grid";

/** Whether people work on a day. `known` is false for a year whose holidays nobody has told us yet. */
export interface Workdays {
  readonly isWorkday: (day: Day) => boolean;
  readonly isKnown: (day: Day) => boolean;
}

/** Monday to Friday, for years without a holiday notice; whatever rests on it says so. */
export const WEEKDAYS_ONLY: Workdays = {
  isWorkday: (day) => weekdayOf(day) <= 5,
  isKnown: () => false,
};

/** All days of a weekday (1 Monday … 7 Sunday) in a stretch. */
export function weekdaysIn(from: Day, to: Day, weekday: number): Day[] {
  const days: Day[] = [];
  let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (; day <= to; day = addDays(day, 7)) days.push(day);
  return days;
}

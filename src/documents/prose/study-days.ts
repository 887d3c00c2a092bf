import { addDays, makeMonth, monthOf, weekdayOf, type Day, type Month } from "../../grid";
import type { DocumentCalendar } from "./document-input";

const FRIDAY = 5;

/** One session of a study plan: the `number`th of its month, from 1. */
export interface StudyDay {
  readonly month: Month;
  readonly number: number;
  readonly day: Day;
}

/**
 * Working Fridays for study, so many a month, spread over it: of four Fridays two sessions take the second and the
 * fourth. A Friday of a holiday is passed over; a month with too few gives fewer.
 */
export function studyDays(
  fromYear: number,
  toYear: number,
  perMonth: number,
  calendar: DocumentCalendar,
): readonly StudyDay[] {
  const days: StudyDay[] = [];
  for (let year = fromYear; year <= toYear; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const key = makeMonth(year, month);
      const fridays = fridaysOf(key).filter(calendar.isWorkday);
      const count = Math.min(perMonth, fridays.length);
      for (let number = 1; number <= count; number += 1) {
        const day = fridays[Math.floor((number * fridays.length) / count) - 1];
        if (day !== undefined) days.push({ month: key, number, day });
      }
    }
  }
  return days;
}

function fridaysOf(month: Month): readonly Day[] {
  const first = `${month}-01`;
  const days: Day[] = [];
  let day = addDays(first, (FRIDAY - weekdayOf(first) + 7) % 7);
  while (monthOf(day) === month) {
    days.push(day);
    day = addDays(day, 7);
  }
  return days;
}

import {
  addDays,
  addMonths,
  type Day,
  dayParts,
  daysBetween,
  daysInMonth,
  endOfMonth,
  monthsBetween,
} from "../../grid";
import type { ReviewPeriod } from "../periods/review-period";
import type { Person } from "./person";

/** Whether the person serves on a day. */
export function servesOn(person: Person, day: Day): boolean {
  return (person.from === null || person.from <= day) && (person.until === null || day <= person.until);
}

/** Whether the person serves on any day of the stretch. */
export function servesWithin(person: Person, from: Day, to: Day): boolean {
  return (person.from === null || person.from <= to) && (person.until === null || person.until >= from);
}

/**
 * Months of service within a stretch, to the nearest half (docs/criteria.md §1.4: 按在岗月数折算，四舍五入到 0.5). Begun months count by
 * their days: 1 July to the end of the year is 6, until 31 March is 3.
 */
export function monthsOfService(person: Person, from: Day, to: Day): number {
  const start = person.from !== null && person.from > from ? person.from : from;
  const end = person.until !== null && person.until < to ? person.until : to;
  if (start > end) return 0;
  let months = 0;
  for (const month of monthsBetween(start, end)) {
    const { year, month: number } = dayParts(`${month}-01`);
    const first = start > `${month}-01` ? start : `${month}-01`;
    const last = end < endOfMonth(month) ? end : endOfMonth(month);
    months += (daysBetween(first, last) + 1) / daysInMonth(year, number);
  }
  return Math.round(months * 2) / 2;
}

/** The whole stretch that yearly targets are proportioned to: the period, at least twelve months of it. */
export function fullTerm(period: ReviewPeriod): { readonly from: Day; readonly to: Day } {
  const year = addDays(addMonths(period.from, 12), -1);
  return { from: period.from, to: year > period.to ? year : period.to };
}

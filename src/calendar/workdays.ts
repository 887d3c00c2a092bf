import { addDays, byText, weekdayOf, type Day } from "../grid";
import { HOLIDAY_YEARS } from "./holidays";

const sources = new Map(HOLIDAY_YEARS.map(({ year, source }) => [year, source]));
const worked = new Set(HOLIDAY_YEARS.flatMap((year) => year.worked));
const holidays = new Map<Day, string>();
for (const { off } of HOLIDAY_YEARS) {
  for (const { name, from, to } of off) {
    for (let day = from; day <= to; day = addDays(day, 1)) holidays.set(day, name);
  }
}

/** Whether the holidays of a year are known. */
export function isKnownYear(year: number): boolean {
  return sources.has(year);
}

/** The notice that a year's holidays come from; null for a year without one here. */
export function holidaySource(year: number): string | null {
  return sources.get(year) ?? null;
}

/**
 * Whether people work on a day: Monday to Friday without the holidays, and the weekend days worked for them. Null for a year whose
 * holidays are not known here.
 */
export const isWorkday: (day: Day) => boolean | null = byText(4000, (day) => {
  if (worked.has(day)) return true;
  if (holidays.has(day)) return false;
  if (!isKnownYear(Number(day.slice(0, 4)))) return null;
  return weekdayOf(day) <= 5;
});

/** All Fridays from one day to another, both included, holidays too. */
export function fridays(from: Day, to: Day): readonly Day[] {
  return weekdays(from, to, 5);
}

/** All days of one weekday (1 Monday to 7 Sunday) from one day to another, both included. */
export function weekdays(from: Day, to: Day, weekday: number): readonly Day[] {
  const days: Day[] = [];
  for (let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7); day <= to; day = addDays(day, 7))
    days.push(day);
  return days;
}

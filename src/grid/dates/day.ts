import type { Day, DateSpan, Month } from "./date-span";

/** Whether a year has a 29th of February. */
function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** What lies outside these years is a slip of the hand, in any ledger and any period: 0204, 20244. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2100;

/** The day as `YYYY-MM-DD`; null for one that the calendar has not (2024-02-30) and for years outside 1900–2100. */
export function makeDay(year: number, month: number, day: number): Day | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

/** Whether something typed or passed is a day written as `YYYY-MM-DD`, and one that {@link makeDay} gives. */
export function isDay(value: unknown): value is Day {
  const parts = typeof value === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  return parts !== null && makeDay(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** The month as `YYYY-MM`. */
export function makeMonth(year: number, month: number): Month {
  return `${String(year)}-${pad(month)}`;
}

/** The month of a day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** Year, month and day as numbers. */
export function dayParts(day: Day): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/**
 * Days since 1970-01-01, by counting years of 365 days from the 1st of March: no Date, whose time zones shift days.
 * Inverse of {@link dayFromNumber}.
 */
export function dayNumber(day: Day): number {
  const { year, month, day: date } = dayParts(day);
  const shifted = month <= 2 ? year - 1 : year;
  const fromMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  return (
    shifted * 365 +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    fromMarch -
    719468
  );
}

/** The day that is `number` days after 1970-01-01. */
export function dayFromNumber(number: number): Day {
  const days = number + 719468;
  const era = Math.floor(days / 146097);
  const inEra = days - era * 146097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year)}-${pad(month)}-${pad(inYear - Math.floor((153 * fromMarch + 2) / 5) + 1)}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The earlier of two days: a stretch of time up to the day on which one looks. */
export function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other;
}

/** Whole days from one day to another; 0 for the same, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The weekday, 1 Monday to 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** A whole month as a span. */
export function monthSpan(year: number, month: number): DateSpan {
  return {
    from: `${makeMonth(year, month)}-01`,
    to: `${makeMonth(year, month)}-${pad(daysInMonth(year, month))}`,
    precision: "month",
  };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

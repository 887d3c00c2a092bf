import { isIn, type Span } from "./days";
import { allSpans, dueSpans, type Office } from "./office";
import { NOT_MET, type Truth } from "./truth";

/**
 * 「每年不少于 n 次」 (docs/criteria.md §1.1): each year by itself; in the middle of a year what is due is the target times the months that
 * have passed over twelve, rounded down.
 *
 * @param days one for each time that counts, whatever a time is there
 */
export function timesAYear(
  office: Office,
  days: readonly string[],
  target: number,
  anyRecords = true,
): Truth {
  const perYear = allSpans(office, 12).map((year) => days.filter((day) => isIn(day, year)).length);
  if (!anyRecords || days.length === 0) return { verdict: NOT_MET };
  const [count = 0] = perYear;
  if (perYear.every((each) => each >= target)) {
    return {
      verdict: ["met"],
      ...(perYear.length === 1 && { actual: count, numerator: count, denominator: target }),
    };
  }
  // A year of a term of which nothing is known is no data for that year; a year that fell short is.
  if (perYear.some((each) => each === 0) && perYear.length > 1)
    return { verdict: ["unmet", "insufficient-data"] };
  if (office.over) {
    return {
      verdict: ["unmet"],
      ...(perYear.length === 1 && { actual: count, numerator: count, denominator: target }),
    };
  }
  const due = Math.floor((target * office.monthsPassed) / 12);
  return {
    verdict: [count >= due ? "not-due" : "behind"],
    actual: count,
    numerator: count,
    denominator: target,
  };
}

/** 「每月（季度、半年）不少于 n 次」: spans that have ended and reached it, of those that have ended. */
export function timesASpan(office: Office, days: readonly string[], months: 1 | 3 | 6, least = 1): Truth {
  if (days.length === 0) return { verdict: NOT_MET };
  const due = dueSpans(office, months);
  const reached = due.filter((span) => days.filter((day) => isIn(day, span)).length >= least).length;
  if (due.length === 0) return { verdict: ["not-due", "met"] };
  const all = reached === due.length;
  // What is due by the as-of date is judged on that date (docs/criteria.md §1.1).
  return { verdict: [all ? "met" : "unmet"], numerator: reached, denominator: due.length };
}

export function shortSpans(
  office: Office,
  days: readonly string[],
  months: 1 | 3 | 6,
  least = 1,
): readonly Span[] {
  return dueSpans(office, months).filter((span) => days.filter((day) => isIn(day, span)).length < least);
}

export const distinct = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

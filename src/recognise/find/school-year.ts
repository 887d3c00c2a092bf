import { compactText, dayParts, type DateContext, type DateSpan } from "../../grid";

/** Terms begin in August or September. */
export const SCHOOL_YEAR_BEGINS = 8;

/** The year in which a school year begins that a text names: 「2023—2024学年」, 「2023-24学年第二学期」; null where it names none. */
export function findSchoolYear(text: string): number | null {
  const match = /(?<!\d)((?:19|20)\d{2})年?[-—–~〜/至到]+((?:19|20)?\d{2})学年/.exec(compactText(text));
  return match?.[1] && match[2] ? consecutive(match[1], match[2]) : null;
}

/** The year in which the two years of an answer begin: 「2023-2024」; null for a single year. */
export function answeredSchoolYear(answer: string): number | null {
  const match = /^(\d{4})-(\d{4})$/.exec(answer);
  return match?.[1] && match[2] ? consecutive(match[1], match[2]) : null;
}

/** The two years of a stretch that a title names, of less than a year: 「2023年12月—2024年1月」; null for any other. */
export function yearsOfSpan(
  span: Pick<DateSpan, "from" | "to"> | null,
): Pick<DateContext, "year" | "turns"> | null {
  if (span === null) return null;
  const [from, to] = [dayParts(span.from), dayParts(span.to)];
  return to.year === from.year + 1 && to.month < from.month ? { year: from.year, turns: from.month } : null;
}

/**
 * The year of dates that name none: the two of a school year that the table names, which is never one year alone, or of the stretch that it
 * names; else the table's own year; what was answered where neither is written.
 */
export function yearsOf(
  {
    year,
    schoolYear,
    period,
  }: {
    readonly year: number | null;
    readonly schoolYear: number | null;
    readonly period: DateSpan | null;
  },
  answer?: string,
): Pick<DateContext, "year" | "turns"> {
  const answered = year === null && answer !== undefined ? answeredSchoolYear(answer) : null;
  const school = schoolYear ?? answered;
  if (school !== null) return { year: school, turns: SCHOOL_YEAR_BEGINS };
  const ofSpan = yearsOfSpan(period);
  if (ofSpan !== null) return ofSpan;
  // A line above names the month, and the day of printing its year.
  const ofMonth =
    period && period.from.slice(0, 7) === period.to.slice(0, 7) ? dayParts(period.from).year : null;
  return { year: year ?? (Number(answer ?? 0) || ofMonth) };
}

function consecutive(first: string, second: string): number | null {
  const year = Number(first);
  return (year + 1) % 100 === Number(second) % 100 ? year : null;
}

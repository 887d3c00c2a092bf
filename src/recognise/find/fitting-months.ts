import { HOLIDAY_YEARS } from "../../calendar";
import { dayFromNumber, daysInMonth, weekdayOf } from "../../grid";
import { dayAtOffset, type Offset } from "./month-offsets";
import type { PeriodClue } from "./period";
import { SCHOOL_YEAR_BEGINS } from "./school-year";

/** What tells the year and the month of a grid of days. */
export interface DayClues {
  readonly sheetName: PeriodClue;
  readonly title: PeriodClue;
  /** What the clerk answered: a year, or a year and month. */
  readonly answered: { readonly year: number; readonly month: number | null } | null;
  /** The year that most of the workbook speaks of. */
  readonly contextYear: number | null;
  /** The year in which the school year begins that the table or the workbook speaks of; null where they speak of none. */
  readonly schoolYear: number | null;
  /** Weekday over or under each slot, null where none is written. */
  readonly weekdays: readonly (number | null)[];
}

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** The months that the sheet, its title, an answer or the workbook speak of, the likeliest first (docs/criteria.md §3.6). */
export function candidatesOf(
  offsets: readonly (Offset | null)[],
  ownMonth: number | null,
  clues: DayClues,
): YearMonth[] {
  const { sheetName, title, answered } = clues;
  if (answered !== null && answered.month !== null) return [{ year: answered.year, month: answered.month }];
  const named = ownMonth === null ? distinct([sheetName.month, title.month]) : [ownMonth];
  const spans = Math.max(0, ...offsets.map((offset) => offset?.months ?? 0));
  // 「26…31, 1…25」 under 「五月」 is as a rule the stretch that ends in May.
  const months = spans > 0 && ownMonth === null ? named.flatMap((month) => [month - spans, month]) : named;
  const found = months.flatMap((month) =>
    yearsSpokenOf(clues, month).map((year) =>
      month < 1 ? { year: year - 1, month: month + 12 } : { year, month },
    ),
  );
  if (ownMonth === null && title.from !== null) {
    found.unshift({ year: Number(title.from.slice(0, 4)), month: Number(title.from.slice(5, 7)) });
  }
  return found;
}

/**
 * The years that the answer, the title, the sheet's name and the workbook speak of; a school year gives the month the one of its two years
 * that it lies in.
 */
export function yearsSpokenOf(
  { answered, title, sheetName, contextYear, schoolYear }: DayClues,
  month: number,
): readonly number[] {
  const years = distinct([answered?.year ?? null, title.year, sheetName.year, contextYear]);
  if (years.length > 0 || schoolYear === null) return years;
  return [month >= SCHOOL_YEAR_BEGINS ? schoolYear : schoolYear + 1];
}

function distinct(values: readonly (number | null)[]): number[] {
  return [...new Set(values.filter((value): value is number => value !== null))];
}

/** The candidate that the weekdays vouch for, then the one whose month has as many days, then the first. */
export function likeliestMonth(
  offsets: readonly (Offset | null)[],
  candidates: readonly YearMonth[],
  weekdays: readonly (number | null)[],
): YearMonth | null {
  const last = Math.max(...offsets.map((offset) => (offset?.months === 0 ? offset.date : 0)));
  let best: YearMonth | null = null;
  let bestScore = -1;
  for (const candidate of candidates) {
    const fits = last >= 28 && last === daysInMonth(candidate.year, candidate.month) ? 0.2 : 0;
    const score = share(offsets, candidate, weekdays) + fits;
    if (score > bestScore + 0.001) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Of the weekdays that are written, how many are right if the grid begins in this month: 0 to 1. */
function share(
  offsets: readonly (Offset | null)[],
  { year, month }: YearMonth,
  weekdays: readonly (number | null)[],
): number {
  let written = 0;
  let right = 0;
  offsets.forEach((offset, index) => {
    const weekday = weekdays[index] ?? null;
    const number = offset && dayAtOffset(year, month, offset);
    if (weekday === null || number === null) return;
    written += 1;
    if (weekdayOf(dayFromNumber(number)) === weekday) right += 1;
  });
  return written === 0 ? 0 : right / written;
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** The core knows no clock: years that a sheet without one may be of are those whose holidays are known, and one on each side. */
export const YEARS_AROUND: readonly number[] = yearsAround();

function yearsAround(): number[] {
  const known = HOLIDAY_YEARS.map(({ year }) => year);
  const first = Math.min(...known) - 1;
  return Array.from({ length: Math.max(...known) - first + 2 }, (_, index) => first + index);
}

/** Years in which the header's weekdays are right for `month`. */
export function fittingYears(
  offsets: readonly (Offset | null)[],
  month: number,
  weekdays: readonly (number | null)[],
): number[] {
  const written = weekdays.some((weekday) => weekday !== null);
  return YEARS_AROUND.filter((year) => !written || share(offsets, { year, month }, weekdays) > 0.8);
}

/** Months of as many days, on whose weekdays the header agrees; of the named or usual year where there is one. */
export function fittingMonths(offsets: readonly (Offset | null)[], clues: DayClues): string[] {
  const written = clues.weekdays.some((weekday) => weekday !== null);
  const last = Math.max(...offsets.map((offset) => (offset?.months === 0 ? offset.date : 0)));
  const named = clues.answered
    ? [clues.answered.year]
    : distinct([clues.title.year, clues.sheetName.year, clues.contextYear]);
  return (named.length > 0 ? named : YEARS_AROUND).flatMap((year) =>
    MONTHS.filter(
      (month) =>
        (last < 28 || last === daysInMonth(year, month)) &&
        (!written || share(offsets, { year, month }, clues.weekdays) > 0.8),
    ).map((month) => `${String(year)}-${String(month).padStart(2, "0")}`),
  );
}

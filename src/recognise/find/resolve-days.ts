import { HOLIDAY_YEARS } from "../../calendar";
import { dayFromNumber, dayNumber, daysInMonth, makeDay, weekdayOf, type Day } from "../../grid";
import type { PeriodClue } from "./period";
import type { DaySlot } from "./day-slots";
import { settle, type DayProblem } from "./settle-days";

export interface ResolvedDays {
  /** The day of each slot; null for a day that the month has not (31 in April), and for all where the year is unknown. */
  readonly days: readonly (Day | null)[];
  readonly problems: readonly DayProblem[];
  /** Years, or where no month is named months (`2024-05`), that fit: the clerk must say. Empty when the days are known. */
  readonly choices: readonly string[];
  readonly month: number | null;
  /** The columns may be 1st, 2nd, 3rd … time instead: no month, no weekday and no month's length says that they are days. */
  readonly sessions: boolean;
}

export interface DayClues {
  readonly sheetName: PeriodClue;
  readonly title: PeriodClue;
  /** What the clerk answered: a year, or a year and month. */
  readonly answered: { readonly year: number; readonly month: number | null } | null;
  /** The year that most of the workbook speaks of. */
  readonly contextYear: number | null;
  /** Weekday over or under each slot, null where none is written. */
  readonly weekdays: readonly (number | null)[];
}

interface Offset {
  readonly months: number;
  readonly date: number;
}

/**
 * Gives each column of a month grid its day. Full dates speak for themselves; numbers take month and year from the sheet's name, the
 * title and the workbook (docs/criteria.md §3.6), and the row of weekdays decides between them. What contradicts is a problem, never
 * passed over; faulty dates between good ones are put where they fit.
 */
export function resolveDays(slots: readonly DaySlot[], clues: DayClues): ResolvedDays {
  const problems: DayProblem[] = [];
  const dated = slots.some(({ cell }) => cell?.kind === "date");
  if (dated) {
    const numbers = slots.map(({ cell }) => (cell?.kind === "date" ? dayNumber(cell.day) : null));
    const days = settle(slots, numbers, problems);
    checkMonths(days, clues, problems);
    checkWeekdays(days, clues.weekdays, problems);
    return { days, problems, choices: [], month: null, sessions: false };
  }
  const counted = slots.some(({ cell }) => cell?.kind === "session");
  if (counted || slots.every(({ cell }) => cell?.kind === "name")) {
    const days = weekOf(slots, clues);
    return { days, problems, choices: [], month: null, sessions: days.every((day) => day === null) };
  }
  const offsets = offsetsOf(slots);
  const named = slots.find(({ cell }) => cell?.kind === "month-day")?.cell;
  const ownMonth = named?.kind === "month-day" ? named.month : null;
  const candidates = candidatesOf(offsets, ownMonth, clues);
  const best = pick(offsets, candidates, clues.weekdays);
  if (!best) {
    const month = ownMonth ?? clues.sheetName.month ?? clues.title.month;
    const choices =
      month === null
        ? fittingMonths(offsets, clues)
        : fittingYears(offsets, month, clues.weekdays).map((year) => String(year));
    const sessions = month === null && mayBeSessions(slots, clues.weekdays);
    return { days: slots.map(() => null), problems, choices, month, sessions };
  }
  const numbers = offsets.map((offset) => (offset ? numberOf(best.year, best.month, offset) : null));
  const outside = offsets.map(
    (offset) => offset !== null && numberOf(best.year, best.month, offset) === null,
  );
  const all: DayProblem[] = [];
  const days = settle(slots, numbers, all).map((day, index) => (outside[index] ? null : day));
  problems.push(...all.filter(({ slot }) => !outside[slot]));
  const unnamed = clues.title.year === null && clues.sheetName.year === null && clues.answered === null;
  if (unnamed) problems.push({ kind: "year-assumed", slot: 0, assumed: String(best.year) });
  if (ownMonth !== null) checkMonths(days, clues, problems);
  else if (
    clues.title.month !== null &&
    clues.sheetName.month !== null &&
    clues.title.month !== clues.sheetName.month
  ) {
    problems.push({ kind: "month-contradicts-sheet-name", slot: 0, assumed: monthText(days) });
  }
  checkWeekdays(days, clues.weekdays, problems);
  return { days, problems, choices: [], month: best.month, sessions: false };
}

/** Shorter than any month. */
const MOST_SESSIONS = 27;

function mayBeSessions(slots: readonly DaySlot[], weekdays: readonly (number | null)[]): boolean {
  if (weekdays.some((weekday) => weekday !== null) || slots.length > MOST_SESSIONS) return false;
  return slots.every(({ cell }, index) => cell?.kind === "number" && cell.date === index + 1);
}

/** The days of a week that is named by its weekdays alone, under 「5月13日—5月17日」; null for all without such a range. */
function weekOf(slots: readonly DaySlot[], { title, sheetName }: DayClues): (Day | null)[] {
  const { from, to } = title.from !== null ? title : sheetName;
  const first = from === null ? null : dayNumber(from);
  if (first === null || to === null || dayNumber(to) - first > 6) return slots.map(() => null);
  return slots.map(({ cell }) => {
    const weekday = cell?.kind === "name" ? cell.weekday : null;
    const days = [0, 1, 2, 3, 4, 5, 6].map((after) => dayFromNumber(first + after));
    return days.find((day) => weekdayOf(day) === weekday) ?? null;
  });
}

/** Months from the first slot's month, and the date in it. Serials from 0 are moved on by one; 4.2 after 4.19 is the 20th. */
function offsetsOf(slots: readonly DaySlot[]): (Offset | null)[] {
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

function candidatesOf(
  offsets: readonly (Offset | null)[],
  ownMonth: number | null,
  clues: DayClues,
): { year: number; month: number }[] {
  const { sheetName, title, answered } = clues;
  if (answered !== null && answered.month !== null) return [{ year: answered.year, month: answered.month }];
  const years = distinct([answered?.year ?? null, title.year, sheetName.year, clues.contextYear]);
  const named = ownMonth === null ? distinct([sheetName.month, title.month]) : [ownMonth];
  const spans = Math.max(0, ...offsets.map((offset) => offset?.months ?? 0));
  // 「26…31, 1…25」 under 「五月」 is as a rule the stretch that ends in May.
  const months = spans > 0 && ownMonth === null ? named.flatMap((month) => [month - spans, month]) : named;
  const found = months.flatMap((month) =>
    years.map((year) => (month < 1 ? { year: year - 1, month: month + 12 } : { year, month })),
  );
  if (ownMonth === null && title.from !== null) {
    found.unshift({ year: Number(title.from.slice(0, 4)), month: Number(title.from.slice(5, 7)) });
  }
  return found;
}

function distinct(values: readonly (number | null)[]): number[] {
  return [...new Set(values.filter((value): value is number => value !== null))];
}

function numberOf(year: number, month: number, { months, date }: Offset): number | null {
  const total = month - 1 + months;
  const day = makeDay(year + Math.floor(total / 12), (total % 12) + 1, date);
  return day ? dayNumber(day) : null;
}

/** The candidate that the weekdays vouch for, then the one whose month has as many days, then the first. */
function pick(
  offsets: readonly (Offset | null)[],
  candidates: readonly { year: number; month: number }[],
  weekdays: readonly (number | null)[],
): { year: number; month: number } | null {
  const last = Math.max(...offsets.map((offset) => (offset?.months === 0 ? offset.date : 0)));
  let best: { year: number; month: number } | null = null;
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

function share(
  offsets: readonly (Offset | null)[],
  { year, month }: { year: number; month: number },
  weekdays: readonly (number | null)[],
): number {
  let written = 0;
  let right = 0;
  offsets.forEach((offset, index) => {
    const weekday = weekdays[index] ?? null;
    const number = offset && numberOf(year, month, offset);
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

function fittingYears(
  offsets: readonly (Offset | null)[],
  month: number,
  weekdays: readonly (number | null)[],
): number[] {
  const written = weekdays.some((weekday) => weekday !== null);
  return YEARS_AROUND.filter((year) => !written || share(offsets, { year, month }, weekdays) > 0.8);
}

/** Months of as many days, on whose weekdays the header agrees; of the named or usual year where there is one. */
function fittingMonths(offsets: readonly (Offset | null)[], clues: DayClues): string[] {
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

function checkMonths(days: readonly (Day | null)[], clues: DayClues, problems: DayProblem[]): void {
  const months = new Set(days.flatMap((day) => (day === null ? [] : [Number(day.slice(5, 7))])));
  const years = new Set(days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))])));
  const wrong = [clues.title, clues.sheetName].some(
    ({ month, year }) => (month !== null && !months.has(month)) || (year !== null && !years.has(year)),
  );
  if (wrong) problems.push({ kind: "month-contradicts-title", slot: 0, assumed: monthText(days) });
}

function checkWeekdays(
  days: readonly (Day | null)[],
  weekdays: readonly (number | null)[],
  problems: DayProblem[],
): void {
  const wrong = days.flatMap((day, index) => {
    const weekday = weekdays[index] ?? null;
    return day !== null && weekday !== null && weekdayOf(day) !== weekday ? [index] : [];
  });
  const [first] = wrong;
  if (first === undefined) return;
  problems.push({ kind: "weekday-contradicts-date", slot: first, assumed: days[first] ?? "" });
}

function monthText(days: readonly (Day | null)[]): string {
  return days.find((day) => day !== null)?.slice(0, 7) ?? "";
}

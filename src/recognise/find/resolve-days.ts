import { dayFromNumber, dayNumber, weekdayOf, type Day } from "../../grid";
import type { DaySlot } from "./day-slots";
import {
  candidatesOf,
  fittingMonths,
  fittingYears,
  likeliestMonth,
  YEARS_AROUND,
  yearsSpokenOf,
  type DayClues,
} from "./fitting-months";
import { dayAtOffset, offsetsOf } from "./month-offsets";
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
    return { ...weekOf(slots, clues), problems };
  }
  const offsets = offsetsOf(slots);
  const named = slots.find(({ cell }) => cell?.kind === "month-day")?.cell;
  const ownMonth = named?.kind === "month-day" ? named.month : null;
  const candidates = candidatesOf(offsets, ownMonth, clues);
  const best = likeliestMonth(offsets, candidates, clues.weekdays);
  if (!best) {
    const month = ownMonth ?? clues.sheetName.month ?? clues.title.month;
    const choices =
      month === null
        ? fittingMonths(offsets, clues)
        : fittingYears(offsets, month, clues.weekdays).map((year) => String(year));
    const sessions = month === null && mayBeSessions(slots, clues.weekdays);
    return { days: slots.map(() => null), problems, choices, month, sessions };
  }
  const numbers = offsets.map((offset) => (offset ? dayAtOffset(best.year, best.month, offset) : null));
  const outside = offsets.map(
    (offset) => offset !== null && dayAtOffset(best.year, best.month, offset) === null,
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

/**
 * The days of a week that is named by its weekdays alone, under 「5月13日—5月17日」: of the year that is named, of the one of those that the
 * sheet and the workbook speak of in which it begins on that weekday, else the year is asked. Without such a range they are sessions.
 */
function weekOf(slots: readonly DaySlot[], clues: DayClues): Omit<ResolvedDays, "problems"> {
  const { title, sheetName } = clues;
  const { from, to } = title.from !== null ? title : sheetName;
  if (from !== null && to !== null) return weekFrom(slots, from, to);
  const { undated } = title.undated ? title : sheetName;
  if (!undated) return sessions(slots);
  const inYear = (year: number) =>
    weekFrom(
      slots,
      `${String(year)}-${undated.from}`,
      `${String(undated.to < undated.from ? year + 1 : year)}-${undated.to}`,
    );
  const month = Number(undated.from.slice(0, 2));
  const begins = (year: number): boolean => inYear(year).days[0] === `${String(year)}-${undated.from}`;
  const years = yearsSpokenOf(clues, month);
  const year = years.find(begins) ?? years[0];
  if (year !== undefined) return inYear(year);
  const choices = YEARS_AROUND.filter(begins).map(String);
  return { days: slots.map(() => null), choices, month, sessions: choices.length === 0 };
}

function sessions(slots: readonly DaySlot[]): Omit<ResolvedDays, "problems"> {
  return { days: slots.map(() => null), choices: [], month: null, sessions: true };
}

/** The day of each weekday in a week from one day to another; sessions where these are no week. */
function weekFrom(slots: readonly DaySlot[], from: Day, to: Day): Omit<ResolvedDays, "problems"> {
  const first = dayNumber(from);
  if (dayNumber(to) - first > 6) return sessions(slots);
  const week = [0, 1, 2, 3, 4, 5, 6].map((after) => dayFromNumber(first + after));
  const days = slots.map(({ cell }) => {
    const weekday = cell?.kind === "name" ? cell.weekday : null;
    return week.find((day) => weekdayOf(day) === weekday) ?? null;
  });
  return { days, choices: [], month: null, sessions: days.every((day) => day === null) };
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

import { addDays, type Day, dayParts, earlierOf, endOfMonth, type Month, monthOf } from "../grid";
import { isCounted, type Ledger } from "../ledgers";
import type { Message } from "../locales";
import {
  eventDays,
  firstMonthWithin,
  monthName,
  type ReviewPeriod,
  spansYears,
  withBeginning,
} from "../measures";
import type { Recognition } from "../recognise";
import { lastMonthOf } from "./last-month";

type Read = Pick<Recognition, "ledgers">;

/** A term has so many years at most (docs/criteria.md §1.1). */
export const LONGEST_TERM = 5;

/** Until this month is over, the year that is reviewed is the one before (docs/criteria.md §1.1). */
const MONTH_OF_LAST_YEAR = "01";

/**
 * The newest natural year in which something happened, up to today; in January the year before, where it has anything. Rules issued,
 * people hired and plans say nothing of that. A workbook without a single event is of the year that its tables name, else of
 * today's. Data count up to today, or to the year's end when that is over.
 */
export function choosePeriod({ ledgers }: Read, today: Day): ReviewPeriod {
  const now = today.slice(0, 4);
  const happened = yearsOf(ledgers, today);
  const years = happened.length > 0 ? happened : yearsNamed(ledgers).filter((year) => year <= now);
  const [newest = now, before] = years;
  const year = newest === now && isJanuary(today) && before === yearBefore(now) ? before : newest;
  return naturalYear(year, today);
}

/**
 * What is offered: the natural years in which something happened, newest first; the terms that they make (届期, two years and all that
 * follow one another up to five); the school year that the newest of them ends; the months of that year that the workbook was kept
 * for, where it ends before the year did; the month itself where the workbook has only one.
 */
export function periodsOf({ ledgers }: Read, today: Day): ReviewPeriod[] {
  const years = yearsOf(ledgers, today);
  const months = [...new Set(ledgers.flatMap(eventDays).map(monthOf))];
  const [only] = months;
  return [
    ...years.map((year) => naturalYear(year, today)),
    ...termsOf(years).map(({ from, to }) => upToToday(`${from}-01-01`, `${to}-12-31`, today)),
    ...schoolYearsOf(years, new Set(months)).map((year) =>
      upToToday(`${yearBefore(year)}-09-01`, `${year}-08-31`, today),
    ),
    ...(only === undefined || months.length > 1
      ? keptParts(ledgers, years, today)
      : [upToToday(`${only}-01`, endOfMonth(only), today)]),
  ];
}

/** The newest year from the workbook's first month on, and to the last that it was kept for where the year is over. */
function keptParts(
  ledgers: readonly Ledger[],
  [year]: readonly string[],
  today: Day,
): readonly ReviewPeriod[] {
  const last = lastMonthOf(ledgers, today);
  if (year === undefined || last?.slice(0, 4) !== year) return [];
  const whole = naturalYear(year, today);
  const from = firstMonthWithin(ledgers, whole) ?? monthOf(whole.from);
  const to = whole.asOf < whole.to ? monthOf(whole.to) : last;
  const isWhole = from === monthOf(whole.from) && to === monthOf(whole.to);
  return isWhole ? [] : [upToToday(`${from}-01`, endOfMonth(to), today)];
}

/** Years that follow one another, counted back from the newest: two of them, and as many as there are. */
function termsOf([newest = "", ...earlier]: readonly string[]): readonly { from: string; to: string }[] {
  let from = newest;
  let count = 1;
  const terms: { from: string; to: string }[] = [];
  for (const year of earlier) {
    if (year !== yearBefore(from) || count === LONGEST_TERM) break;
    from = year;
    count += 1;
    terms.push({ from, to: newest });
  }
  return terms.length > 2 ? [...terms.slice(0, 1), ...terms.slice(-1)] : terms;
}

/** The newest year where it ends a school year: something happened in the autumn before and in its spring. */
function schoolYearsOf([year]: readonly string[], months: ReadonlySet<Month>): readonly string[] {
  if (year === undefined) return [];
  const before = yearBefore(year);
  const autumn = [...months].some((month) => month >= `${before}-09` && month <= `${before}-12`);
  const spring = [...months].some((month) => month >= `${year}-01` && month <= `${year}-08`);
  return autumn && spring ? [year] : [];
}

/** Whether a stretch can be reviewed: it begins before it ends and is no longer than the longest term. */
export function isReviewable({ from, to }: Pick<ReviewPeriod, "from" | "to">): boolean {
  return from <= to && to < `${String(Number(from.slice(0, 4)) + LONGEST_TERM)}${from.slice(4)}`;
}

/** The natural year of a day, with its data up to that day. */
export function naturalYearOf(day: Day): ReviewPeriod {
  return naturalYear(day.slice(0, 4), day);
}

/** What is to be said of a period: that in January it is still last year's, that the workbook was kept for a part of it. */
export function saidOfPeriod({ ledgers }: Read, period: ReviewPeriod, today: Day): readonly Message[] {
  const { from, to } = period;
  const last = naturalYear(yearBefore(today.slice(0, 4)), today);
  return [
    ...(isJanuary(today) && from === last.from && to === last.to
      ? [{ key: "check.period.last-year", params: { year: dayParts(from).year } } as const]
      : []),
    ...saidOfStart(ledgers, period),
    ...saidOfEnd(ledgers, period, today),
  ];
}

/** That the oldest record is of a later month: one ledger alone that begins late may be short of months (`withBeginning`). */
function saidOfStart(ledgers: readonly Ledger[], period: ReviewPeriod): readonly Message[] {
  const first = firstMonthWithin(ledgers, period);
  if (first === null || withBeginning(ledgers, period).begins !== undefined) return [];
  return [{ key: "check.period.begins-late", params: { month: monthName(first, true) } }];
}

/** That of a period that is over the last months are in no ledger: more likely not kept yet than missed. */
function saidOfEnd(
  ledgers: readonly Ledger[],
  { from, to, asOf }: ReviewPeriod,
  today: Day,
): readonly Message[] {
  const last = lastMonthOf(ledgers, today > asOf ? today : asOf);
  if (last === null || asOf < to || last < monthOf(from) || last >= monthOf(to)) return [];
  if (!ledgers.flatMap(eventDays).some((day) => day >= from && day <= to)) return [];
  const next = monthOf(addDays(endOfMonth(last), 1));
  const isOne = next === monthOf(to);
  const params = {
    last: monthName(last, true),
    next: monthName(next, spansYears({ from, to, asOf })),
    to: monthName(monthOf(to), spansYears({ from, to, asOf })),
  };
  return [{ key: isOne ? "check.period.ends-before" : "check.period.ends", params }];
}

function naturalYear(year: string, today: Day): ReviewPeriod {
  return upToToday(`${year}-01-01`, `${year}-12-31`, today);
}

function upToToday(from: Day, to: Day, today: Day): ReviewPeriod {
  return { from, to, asOf: earlierOf(today, to) };
}

function isJanuary(day: Day): boolean {
  return day.slice(5, 7) === MONTH_OF_LAST_YEAR;
}

function yearBefore(year: string): string {
  return String(Number(year) - 1);
}

/** The years up to today's in which something happened, newest first. */
function yearsOf(ledgers: readonly Ledger[], today: Day): string[] {
  const years = new Set<string>();
  for (const ledger of ledgers) {
    for (const day of eventDays(ledger)) if (day <= today) years.add(day.slice(0, 4));
  }
  return [...years].sort().reverse();
}

/** The years that tables are of by their titles, newest first: a plan's. A roster's says nothing. */
function yearsNamed(ledgers: readonly Ledger[]): string[] {
  const named = ledgers.flatMap((ledger) =>
    ledger.kind === "roster" || !isCounted(ledger) ? [] : (ledger.period?.from.slice(0, 4) ?? []),
  );
  return [...new Set(named)].sort().reverse();
}

import { dayParts, type Day, type Month, monthOf } from "../grid";
import type { Ledger } from "../ledgers";
import type { Message } from "../locales";
import { endOfMonth, eventDays, type ReviewPeriod } from "../measures";
import type { Recognition } from "../recognise";

type Read = Pick<Recognition, "ledgers">;

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

/** The natural years in which something happened, newest first, and the month itself where the workbook has only one. */
export function periodsOf({ ledgers }: Read, today: Day): ReviewPeriod[] {
  const years = yearsOf(ledgers, today).map((year) => naturalYear(year, today));
  const months = [...new Set(ledgers.flatMap(eventDays).map(monthOf))];
  const [only] = months;
  return only === undefined || months.length > 1 ? years : [...years, wholeMonth(only, today)];
}

/** The natural year of a day, with its data up to that day. */
export function naturalYearOf(day: Day): ReviewPeriod {
  return naturalYear(day.slice(0, 4), day);
}

/** What is to be said of a period: that in January it is still last year's. */
export function saidOfPeriod(
  { from, to }: Pick<ReviewPeriod, "from" | "to">,
  today: Day,
): readonly Message[] {
  const last = naturalYear(yearBefore(today.slice(0, 4)), today);
  if (!isJanuary(today) || from !== last.from || to !== last.to) return [];
  return [{ key: "check.period.last-year", params: { year: dayParts(from).year } }];
}

function naturalYear(year: string, today: Day): ReviewPeriod {
  const to = `${year}-12-31`;
  return { from: `${year}-01-01`, to, asOf: today < to ? today : to };
}

function wholeMonth(month: Month, today: Day): ReviewPeriod {
  const to = endOfMonth(month);
  return { from: `${month}-01`, to, asOf: today < to ? today : to };
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
  const named = ledgers.flatMap(({ kind, period, blankForm, duplicateOf }) =>
    kind === "roster" || blankForm || duplicateOf !== null || period === null ? [] : period.from.slice(0, 4),
  );
  return [...new Set(named)].sort().reverse();
}

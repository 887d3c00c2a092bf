import { byText, monthsBetween } from "../../grid";
import type { Finding, Layout, Ledger } from "../../ledgers";
import type { Bilingual } from "../../locales";
import { wordsOf } from "../find/header";
import { findingOfTable } from "../problems";
import { compareViews } from "./compare-views";
import { COPIED_SHEET, findCopiedLists } from "./copies";
import { findRankings } from "./rankings";

/** How much a layout tells of each day; the most telling view of a month counts, the others check it. */
const DETAIL: Partial<Record<Layout, number>> = {
  "month-matrix": 6,
  "daily-list": 6,
  "sign-in": 5,
  "person-summary": 4,
  "exception-list": 3,
  card: 2,
  "punch-log": 1,
};

/** A month with the end of the one before. */
const LONGEST_MONTH = 45;
/** A sheet of fewer days is one of many that make a month. */
const FEWEST_DAYS = 3;

/**
 * Finds copies of lists, rankings of inspections, and of attendance views of the same people and the same time (grid, summary, punches; 后十名 beside 在职) and names for each the one that counts.
 * Days and sums on which two views differ are findings with both cells.
 *
 * @param counting what the clerk said of ledgers, by their ids: whether they count beside another view
 */
export function markDuplicates(
  ledgers: readonly Ledger[],
  counting: ReadonlyMap<string, boolean> = new Map(),
): {
  ledgers: readonly Ledger[];
  findings: readonly Finding[];
} {
  const views = ledgers.filter(
    ({ kind, blankForm, people }) => kind === "attendance" && !blankForm && people.length > 0,
  );
  const said = (ledger: Ledger): number =>
    counting.get(ledger.id) === true ? 1 : counting.get(ledger.id) === false ? -1 : 0;
  const order = [...views].sort((a, b) => said(b) - said(a) || rank(b) - rank(a));
  const names = new Map(views.map((ledger) => [ledger, new Set(ledger.people.map(({ name }) => name))]));
  const copies = findCopiedLists(ledgers);
  const rankings = findRankings(ledgers.filter((ledger) => !copies.originals.has(ledger)));
  const original = new Map(
    [...copies.originals, ...rankings.originals].map(([copy, other]) => [copy.id, other]),
  );
  const findings: Finding[] = [...copies.findings, ...rankings.findings];
  const counted: Ledger[] = [];
  for (const ledger of order) {
    if (said(ledger) > 0) {
      counted.push(ledger);
      continue;
    }
    const other =
      counted.find((candidate) => isViewOf(ledger, candidate, names)) ?? firstOfAll(ledger, counted, names);
    if (!other) {
      counted.push(ledger);
      continue;
    }
    original.set(ledger.id, other);
    findings.push(
      findingOfTable(
        { id: "attendance.second-view", params: { other: sheetsBehind(ledger, other, counted, names) } },
        ledger,
      ),
      ...(coversMore(ledger, other) ? [] : compareViews(ledger, other)),
    );
  }
  return {
    ledgers: ledgers.map((ledger) => {
      const other = original.get(ledger.id);
      if (said(ledger) < 0) return { ...ledger, duplicateOf: (other ?? beside(ledger, ledgers)).id };
      if (said(ledger) > 0) return ledger;
      const records = copies.ownRows.get(ledger);
      if (records) return { ...ledger, records };
      const period = rankings.periods.get(ledger) ?? ledger.period;
      return other ? { ...ledger, period, duplicateOf: other.id } : ledger;
    }),
    findings,
  };
}

/** The sheets that a second view tells again, for between quotation marks, the one that it is checked by first: 10月考勤」「11月考勤. */
function sheetsBehind(
  view: Ledger,
  other: Ledger,
  counted: readonly Ledger[],
  names: ReadonlyMap<Ledger, ReadonlySet<string>>,
): Bilingual {
  const sheets = [...new Set([other, ...ledgersBehind(view, counted, names)].map(({ sheet }) => sheet))];
  return { zh: sheets.join("」「"), en: sheets.join("”, “") };
}

/** The ledgers of which a view tells people and days again. */
function ledgersBehind(
  view: Ledger,
  counted: readonly Ledger[],
  names: ReadonlyMap<Ledger, ReadonlySet<string>>,
): readonly Ledger[] {
  return counted.filter((other) => overlap(view, other) > 0 && samePeople(view, other, names));
}

/** The ledger that counts instead of one that is not to: of its kind and time, else itself. */
function beside(ledger: Ledger, ledgers: readonly Ledger[]): Ledger {
  const others = ledgers.filter((other) => other !== ledger && other.kind === ledger.kind);
  return others.find((other) => overlap(ledger, other) > 0) ?? others[0] ?? ledger;
}

/** Days that count go before days that don't, then layouts that tell more, then more people. */
function rank(ledger: Ledger): number {
  const entries = ledger.entries.length > 0;
  // A shift plan looks like a grid and tells nothing of who came.
  const detail = ledger.layout === "month-matrix" && !entries ? 0 : (DETAIL[ledger.layout] ?? 0);
  return (entries ? 100 : 0) + detail + ledger.people.length / 1e6;
}

/** A summary of a year beside its months is a second view only where the months together cover it; the first of them stands for all. */
function firstOfAll(
  view: Ledger,
  counted: readonly Ledger[],
  names: ReadonlyMap<Ledger, ReadonlySet<string>>,
): Ledger | undefined {
  const { period } = view;
  if (period === null) return undefined;
  const months = monthsBetween(period.from, period.to);
  const parts = ledgersBehind(view, counted, names);
  const together = parts.reduce((sum, other) => sum + overlap(view, other), 0);
  if (months.length === 1) return together >= days(period.from, period.to) * 0.6 ? parts[0] : undefined;
  const covered = new Set(
    parts.flatMap((other) => (other.period ? monthsBetween(other.period.from, other.period.to) : [])),
  );
  return months.every((month) => covered.has(month)) ? parts[0] : undefined;
}

function isViewOf(view: Ledger, other: Ledger, names: ReadonlyMap<Ledger, ReadonlySet<string>>): boolean {
  return sameTime(view, other) && samePeople(view, other, names);
}

function samePeople(view: Ledger, other: Ledger, names: ReadonlyMap<Ledger, ReadonlySet<string>>): boolean {
  const mine = names.get(view);
  const theirs = names.get(other);
  if (!mine || !theirs) return false;
  const unnamed = [...mine].every((name) => name.startsWith("序号"));
  if (unnamed) return view.layout !== other.layout && mine.size === theirs.size;
  let shared = 0;
  for (const name of mine) if (theirs.has(name)) shared += 1;
  // Punches know people whom the grid doesn't, and the other way round.
  return shared >= mine.size * 0.6 || (view.layout !== other.layout && shared >= theirs.size * 0.8);
}

/** The same stretch, or most of it; two sheets without a time are the same only if they are built the same and say the same. */
function sameTime(view: Ledger, other: Ledger): boolean {
  if (view.period === null && other.period === null)
    return view.layout === other.layout && similarHeader(view, other) && sameContents(view, other);
  const { period } = view;
  if (period === null || other.period === null) return false;
  const common = overlap(view, other);
  if (common === 0 || coversMore(view, other)) return false;
  // One month of a year's table is a view of it; the last day of a month in common is none.
  return common >= Math.min(days(period.from, period.to), days(other.period.from, other.period.to)) * 0.8;
}

/** Whether a view goes far beyond the other: a year's sums beside the grid of one month, a month's beside the sheet of one day. */
function coversMore({ period }: Ledger, other: Ledger): boolean {
  if (period === null || other.period === null) return false;
  const mine = days(period.from, period.to);
  const theirs = days(other.period.from, other.period.to);
  return mine >= 2 * theirs && (mine > LONGEST_MONTH || theirs <= FEWEST_DAYS);
}

/** Days that two tables have in common; 0 where either names no time. */
function overlap(view: Ledger, other: Ledger): number {
  if (view.period === null || other.period === null) return 0;
  const from = view.period.from > other.period.from ? view.period.from : other.period.from;
  const to = view.period.to < other.period.to ? view.period.to : other.period.to;
  // Asked of every two grids of a workbook: most are of another month.
  return from > to ? 0 : days(from, to);
}

function days(from: string, to: string): number {
  return numberOf(to) - numberOf(from) + 1;
}

const numberOf = byText(
  4000,
  (day) => Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8)),
);

/**
 * Whether all figures of a table stand in another; a grid has the same marks in every month in which nobody was away, and has to be called a
 * copy.
 */
function sameContents(view: Ledger, other: Ledger): boolean {
  const rows = ({ records }: Ledger): string[] =>
    records.map(({ fields }) => JSON.stringify(Object.entries(fields).map(([id, { value }]) => [id, value])));
  const theirs = new Set(rows(other));
  if (view.records.length > 0) return rows(view).every((row) => theirs.has(row));
  const marks = ({ marks: counts }: Ledger): string => JSON.stringify(Object.entries(counts).sort());
  return [view, other].some(({ sheet }) => COPIED_SHEET.test(sheet.trim())) && marks(view) === marks(other);
}

function similarHeader(view: Ledger, other: Ledger): boolean {
  const mine = new Set(wordsOf(view.columns));
  const shared = wordsOf(other.columns).filter((text) => mine.has(text)).length;
  return shared >= mine.size * 0.8;
}

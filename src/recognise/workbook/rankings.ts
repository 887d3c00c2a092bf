import { compactText, monthsBetween, type DateSpan } from "../../grid";
import { dateOf, LEDGERS, type Finding, type Ledger, type LedgerRecord } from "../../ledgers";
import { wordsOf } from "../find/header";
import { findingOfTable } from "../problems";

/** What says of a table that it puts together what others hold. */
const GATHERS = /排名|排行|名次|平均|均分|汇总|通报|总评/;
/** Fewer departments may agree by chance. */
const FEWEST = 3;
/** Of the departments so many must have the mean or the sum of their inspections; another may have been written wrong. */
const MOST = 0.8;
/** Means are written with one or two places. */
const ROUNDED = 0.051;

/** Rankings with the inspections that they rank, and what is said of them. */
export interface Rankings {
  readonly originals: ReadonlyMap<Ledger, Ledger>;
  /** The time of rankings that name none: that of the inspections that they rank. */
  readonly periods: ReadonlyMap<Ledger, DateSpan>;
  readonly findings: readonly Finding[];
}

/**
 * Finds rankings and averages of inspections that the workbook holds one by one (9月检查 beside 9月排名): each department once, with the mean or
 * the sum of what it got in that time. They are no further inspections. One whose figures differ is none either, where all its months are
 * inspected elsewhere; then the difference is told.
 */
export function findRankings(ledgers: readonly Ledger[]): Rankings {
  const scored = ledgers.filter(
    (ledger) =>
      LEDGERS[ledger.kind].overTheYear === "score" && !ledger.blankForm && ledger.records.length > 0,
  );
  const rankings = scored.filter((ledger) => isRanking(ledger));
  const originals = new Map<Ledger, Ledger>();
  const periods = new Map<Ledger, DateSpan>();
  const findings: Finding[] = [];
  // A ranking of a year may be of the rankings of its months: the shorter first.
  const ordered = [...rankings].sort((a, b) => lengthOf(a.period) - lengthOf(b.period));
  for (const ranking of ordered) {
    const others = scored.filter(
      (one) => one !== ranking && !originals.has(one) && one.kind === ranking.kind,
    );
    const found = firstOf(timesOf(ranking, others), (period) => comparedWith(ranking, period, others));
    if (!found) continue;
    originals.set(ranking, found.other);
    if (ranking.period === null) periods.set(ranking, found.period);
    const id = found.agrees ? "ranking" : "ranking-differs";
    findings.push(findingOfTable({ id, params: { other: found.other.sheet } }, ranking));
  }
  return { originals, periods, findings };
}

/** Each department once, and a word that says what the table is. */
function isRanking({ records, columns, title, sheet }: Ledger): boolean {
  const names = records.map(departmentOf);
  if (names.includes("") || new Set(names).size < names.length) return false;
  const days = new Set(records.map((record) => dateOf(record, "date")?.from));
  const words = [title, sheet, ...wordsOf(columns)].join(" ");
  return (
    days.size === 1 && (records.some(({ fields }) => fields["rank"]) || GATHERS.test(compactText(words)))
  );
}

/** When a ranking is of: what it names, else the time of inspections, those of its own sheet first. */
function timesOf(ranking: Ledger, others: readonly Ledger[]): readonly DateSpan[] {
  if (ranking.period !== null) return [ranking.period];
  const beside = others.filter(({ sheet }) => sheet === ranking.sheet);
  return [...new Set([...beside, ...others])].flatMap(({ period }) => period ?? []);
}

function firstOf<T, R>(all: readonly T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found !== null) return found;
  }
  return null;
}

interface Ranked {
  readonly other: Ledger;
  readonly period: DateSpan;
  readonly agrees: boolean;
}

function comparedWith(ranking: Ledger, period: DateSpan, others: readonly Ledger[]): Ranked | null {
  const within = others.flatMap((ledger) =>
    ledger.records.flatMap((record) => {
      const when = dateOf(record, "date") ?? ledger.period;
      const score = scoreOf(record);
      return when && score !== null && liesIn(when, period) ? [{ ledger, record, when, score }] : [];
    }),
  );
  const [first] = within;
  if (!first) return null;
  const compared = ranking.records.flatMap((record) => {
    const score = scoreOf(record);
    const its = within.filter((one) => departmentOf(one.record) === departmentOf(record));
    if (score === null || its.length === 0) return [];
    const sum = its.reduce((all, one) => all + one.score, 0);
    return [Math.abs(score - sum / its.length) < ROUNDED || Math.abs(score - sum) < ROUNDED];
  });
  const agreeing = compared.filter(Boolean).length;
  if (agreeing >= FEWEST && agreeing >= MOST * ranking.records.length)
    return { other: first.ledger, period, agrees: true };
  const inspected = new Set(within.flatMap(({ when }) => monthsBetween(when.from, when.to)));
  const several = within.length >= 2 * ranking.records.length;
  const isCovered =
    ranking.period === null || monthsBetween(period.from, period.to).every((month) => inspected.has(month));
  const names = [ranking.title, ranking.sheet];
  // A table beside its inspections has no title of its own.
  if (ranking.period === null && ranking.sheet === first.ledger.sheet)
    names.push(...wordsOf(ranking.columns));
  const isNamed = GATHERS.test(compactText(names.join(" ")));
  return isNamed && several && isCovered && compared.length >= FEWEST
    ? { other: first.ledger, period, agrees: false }
    : null;
}

function departmentOf({ fields }: LedgerRecord): string {
  return compactText((fields["department"] ?? fields["area"])?.raw ?? "");
}

function scoreOf({ fields }: LedgerRecord): number | null {
  const value = fields["score"]?.value;
  return typeof value === "number" ? value : null;
}

function liesIn(span: DateSpan, period: DateSpan): boolean {
  return period.from <= span.from && span.to <= period.to;
}

function lengthOf(period: DateSpan | null): number {
  return period === null ? 0 : monthsBetween(period.from, period.to).length;
}

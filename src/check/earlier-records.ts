import { monthOf, type DateSpan, type Month } from "../grid";
import { entryDays, LEDGERS, isCounted, type Ledger, type LedgerKind } from "../ledgers";
import { needsOf, type MeasureCall, type ReviewPeriod } from "../measures";

/** The months in which each kind of ledger has something. */
export type MonthsOfKinds = ReadonlyMap<LedgerKind, ReadonlySet<Month>>;

/** Looked up once for all clauses. */
export function monthsOfKinds(ledgers: readonly Ledger[]): MonthsOfKinds {
  const months = new Map<LedgerKind, Set<Month>>();
  for (const ledger of ledgers) {
    if (!isCounted(ledger)) continue;
    const own = months.get(ledger.kind) ?? new Set();
    months.set(ledger.kind, own);
    for (const day of entryDays(ledger)) own.add(monthOf(day));
    for (const { fields } of ledger.records) {
      const day = dayOf(fields, ledger);
      if (day !== null) own.add(monthOf(day));
    }
  }
  return months;
}

/**
 * Whether a call's own ledgers have records of an earlier period that can be compared with: in at least half as many months as they have
 * of this one. A roster says nothing of a period.
 */
export function isComparable(
  call: MeasureCall,
  months: MonthsOfKinds,
  earlier: ReviewPeriod,
  now: ReviewPeriod,
): boolean {
  const kinds = new Set(needsOf(call).map(({ kind }) => kind));
  kinds.delete("roster");
  const own = new Set([...kinds].flatMap((kind) => [...(months.get(kind) ?? [])]));
  const before = within(own, earlier);
  return before > 0 && before * 2 >= within(own, now);
}

function within(months: ReadonlySet<Month>, { from, asOf }: ReviewPeriod): number {
  return [...months].filter((month) => month >= monthOf(from) && month <= monthOf(asOf)).length;
}

/** The day that dates a record; a table without dates is dated as a whole. */
function dayOf(fields: Ledger["records"][number]["fields"], ledger: Ledger): string | null {
  for (const name of LEDGERS[ledger.kind].dates) {
    const value = fields[name]?.value;
    if (isSpan(value)) return value.from;
  }
  return ledger.period?.from ?? null;
}

function isSpan(value: unknown): value is DateSpan {
  return typeof value === "object" && value !== null && "from" in value;
}

import { monthOf } from "../../grid";
import { dateOf, entryDays, type Ledger, type LedgerKind } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { Bucket } from "../periods/buckets";
import { countedLedgers } from "./select-records";
import { judgedBuckets } from "./silent-years";

/** The months under review by whether a table of a kind has anything of them. */
interface CoveredMonths {
  /** The tables with something of the months under review. */
  readonly ledgers: readonly Ledger[];
  /** Months that are over, and those of them of which there is nothing. */
  readonly due: readonly Bucket[];
  readonly missing: readonly Bucket[];
  /** Years of a term of which nothing is there. */
  readonly silent: readonly Bucket[];
}

export function coveredMonths(context: MeasureContext, kind: LedgerKind): CoveredMonths {
  const { buckets, silent } = judgedBuckets(context, kind, "month");
  const asked = new Set(buckets.map(({ from }) => monthOf(from)));
  const told = countedLedgers(context, kind).map((ledger) => ({ ledger, months: monthsOf(ledger) }));
  const covered = new Set(told.flatMap(({ months }) => [...months]));
  const due = buckets.filter((bucket) => bucket.due);
  return {
    ledgers: told
      .filter(({ months }) => [...months].some((month) => asked.has(month)))
      .map(({ ledger }) => ledger),
    due,
    missing: due.filter(({ from }) => !covered.has(monthOf(from))),
    silent,
  };
}

function monthsOf(ledger: Ledger): Set<string> {
  const months = new Set([...entryDays(ledger)].map(monthOf));
  for (const record of ledger.records) {
    const span = dateOf(record, "date") ?? dateOf(record, "month");
    if (span) months.add(monthOf(span.from));
  }
  if (months.size === 0 && ledger.period?.precision === "month") months.add(monthOf(ledger.period.from));
  return months;
}

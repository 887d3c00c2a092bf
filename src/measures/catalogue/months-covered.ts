import { mergeAreas, monthOf } from "../../grid";
import { dateOf, type Ledger, type LedgerKind } from "../../ledgers";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { cellsOfContents } from "../records/evidence";
import { countedLedgers, emptyState, needsOfRecords } from "../records/select-records";
import { judgedBuckets, withSilentYears } from "../records/silent-years";

/** How many of the months that are over have a table of this kind with anything in it. */
interface MonthsCoveredCall {
  readonly measure: "months-covered";
  readonly ledger: LedgerKind;
}

export const monthsCovered: Measure<MonthsCoveredCall> = {
  name: "months-covered",
  unit: "item",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => needsOfRecords(call.ledger, [], ["date", "month"]),
  run: (call, target, context) => {
    const ledgers = countedLedgers(context, call.ledger);
    const covered = new Set(ledgers.flatMap((ledger) => [...monthsOf(ledger)]));
    const { buckets, silent } = judgedBuckets(context, call.ledger, "month");
    if (!buckets.some((bucket) => covered.has(monthOf(bucket.from)))) {
      return nothing(emptyState(context, call.ledger), target);
    }
    const due = buckets.filter((bucket) => bucket.due);
    const missing = due.filter((bucket) => !covered.has(monthOf(bucket.from)));
    const measured = found(target, {
      // A month without a table may have one that is not in this workbook: that is missing, and no failing.
      data: missing.length > 0 ? "none" : "some",
      satisfied: due.length > 0 && missing.length === 0,
      standing: due.length === 0 ? "not-started" : "final",
      actual: due.length - missing.length,
      target: due.length,
      unit: "month",
      numerator: due.length - missing.length,
      denominator: due.length,
      evidence: mergeAreas(
        ledgers
          .filter((ledger) => [...monthsOf(ledger)].some((month) => isWithin(month, buckets)))
          .map(cellsOfContents),
      ),
      ...(missing.length === 0 ? {} : { without: missing.map(({ name }) => name) }),
      problems: missing.map((bucket) => ({
        text: { key: "check.no-table", params: { period: bucket.name } },
        cells: [],
      })),
    });
    return withSilentYears(measured, silent);
  },
};

function isWithin(month: string, buckets: readonly { readonly from: string }[]): boolean {
  return buckets.some((bucket) => monthOf(bucket.from) === month);
}

function monthsOf(ledger: Ledger): Set<string> {
  const months = new Set<string>();
  let last = "";
  for (const { day } of ledger.entries) {
    if (day.startsWith(last) && last !== "") continue;
    last = monthOf(day);
    months.add(last);
  }
  for (const record of ledger.records) {
    const span = dateOf(record, "date") ?? dateOf(record, "month");
    if (span) months.add(monthOf(span.from));
  }
  if (months.size === 0 && ledger.period?.precision === "month") months.add(monthOf(ledger.period.from));
  return months;
}

import { mergeAreas } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { coveredMonths } from "../records/covered-months";
import { cellsOfContents } from "../records/evidence";
import { emptyState, needsOfRecords } from "../records/select-records";
import { withSilentYears } from "../records/silent-years";

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
    const { ledgers, due, missing, silent } = coveredMonths(context, call.ledger);
    if (ledgers.length === 0) return nothing(emptyState(context, call.ledger), target);
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
      evidence: mergeAreas(ledgers.map(cellsOfContents)),
      ...(missing.length === 0 ? {} : { without: missing.map(({ name }) => name) }),
      problems: missing.map((bucket) => ({
        text: { key: "check.no-table", params: { period: bucket.name } },
        cells: [],
      })),
    });
    return withSilentYears(measured, silent);
  },
};

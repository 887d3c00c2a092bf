import { mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { amountOf } from "../records/amounts";
import { neverTold } from "../records/never-told";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { unitText } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
} from "../records/select-records";
import { satisfies } from "../target";

/** The sum of a column: money spent on the offices. */
interface SumOfCall {
  readonly measure: "sum-of";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly amount: string;
}

export const sumOf: Measure<SumOfCall> = {
  name: "sum-of",
  unit: "any",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: (call) =>
    needsOfRecords(call.ledger, [call.amount, ...fieldsRead(call.where)], undefined, [
      [call.amount],
      ...columnsTelling(call.where),
    ]),
  run: (call, target, context) => {
    const { data, entries } = selectRecords(context, call.ledger, call.where);
    const untold = data === "some" ? neverTold(call, target, context) : null;
    if (untold !== null) return untold;
    const amount = ({ record }: Entry): number | null => amountOf(record, call.amount, context.settings);
    const counted = entries.filter((entry) => amount(entry) !== null);
    if (data !== "some" || counted.length === 0) return nothing(data, target);
    const actual = counted.reduce((sum, entry) => sum + (amount(entry) ?? 0), 0);
    const satisfied = satisfies(actual, target.operator, target.value);
    return found(target, {
      satisfied,
      standing: context.period.asOf >= context.period.to ? "final" : "on-track",
      actual,
      numerator: actual,
      denominator: target.value,
      evidence: mergeAreas(entryCells(counted)),
      problems: satisfied
        ? []
        : [
            {
              text: { key: "check.sum-low", params: { sum: actual, unit: unitText(target.unit) } },
              cells: [],
            },
          ],
    });
  },
};

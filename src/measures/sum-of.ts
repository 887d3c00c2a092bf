import { mergeAreas } from "./evidence";
import { amountOf } from "./hours";
import { found, nothing, type Measure } from "./measure";
import { cellsOf, needsOfRecords, selectRecords, type Entry, type LedgerKinds } from "./records";
import { unitText } from "./remarks";
import { satisfies } from "./target";
import { fieldsRead, type Where } from "./where";

/** The sum of a column: money spent on the offices. */
export interface SumOfCall {
  readonly measure: "sum-of";
  readonly ledger: LedgerKinds;
  readonly where?: Where;
  readonly amount: string;
}

export const sumOf: Measure<SumOfCall> = {
  needs: (call) => needsOfRecords(call.ledger, [call.amount, ...fieldsRead(call.where)]),
  run: (call, target, context) => {
    const { data, entries } = selectRecords(context, call.ledger, call.where);
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
      evidence: mergeAreas(cellsOf(counted)),
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

import { mergeAreas } from "../../grid";
import type { Measure } from "../measure";
import { found, nothing } from "../measured";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { cellsOf, type LedgerKinds, needsOfRecords, selectRecords } from "../records/select-records";
import { satisfies } from "../target";

/**
 * Nothing of a sort may be recorded. An empty sheet proves nothing: a person has to say that zero is zero. Of a register of
 * violations even one that holds others proves nothing, which `declare` says. Problems give the number of cases, never a name.
 */
interface NoRecordsCall {
  readonly measure: "no-records";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly declare: boolean;
}

export const noRecords: Measure<NoRecordsCall> = {
  name: "no-records",
  unit: "case",
  better: "less",
  monthly: false,
  cutsPeriods: false,
  needs: (call) => needsOfRecords(call.ledger, fieldsRead(call.where), undefined, columnsTelling(call.where)),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, call.where);
    // A case without a date is a case.
    if (data !== "some" && undated.length === 0) {
      return { ...nothing(data, target), declare: call.declare || data === "blank-form" };
    }
    const all = [...entries, ...undated];
    const none = satisfies(all.length, target.operator, target.value);
    return found(target, {
      satisfied: none && !call.declare,
      actual: all.length,
      numerator: all.length,
      denominator: target.value,
      evidence: mergeAreas(cellsOf(all)),
      problems: none
        ? []
        : [
            {
              text: { key: "check.records-found", params: { n: all.length } },
              cells: mergeAreas(cellsOf(all)),
            },
          ],
      declare: none && call.declare,
    });
  },
};

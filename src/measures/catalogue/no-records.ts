import { mergeAreas } from "../../grid";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import {
  columnsTelling,
  fieldsOf,
  fieldsRead,
  isFilled,
  isUnread,
  type RecordFilter,
} from "../records/record-filter";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
} from "../records/select-records";
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

/**
 * Cases of the period of which nothing says of what sort they are: as long as there is one, that there is none of a sort is nothing
 * anybody should be asked to declare.
 */
function unreadCases({ ledger, where, declare }: NoRecordsCall, context: MeasureContext): readonly Entry[] {
  if (where === undefined || !declare) return [];
  const { entries, undated } = selectRecords(context, ledger);
  const names = fieldsRead(where);
  return [...entries, ...undated].filter(
    ({ record }) => !fieldsOf(record, names).some((field) => isFilled(field)),
  );
}

/** Whether a case is of the sort by what was understood alone: no answer takes it away. */
function isUnderstood(where: RecordFilter | undefined): (entry: Entry) => boolean {
  const names = fieldsRead(where);
  return ({ record }) => !fieldsOf(record, names).some(isUnread);
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
    const unread = unreadCases(call, context);
    if (entries.length + undated.length === 0 && unread.length > 0) {
      return nothing("none", target, [
        { text: { key: "check.cases-unread", params: { n: unread.length } }, cells: entryCells(unread) },
      ]);
    }
    // A case without a date is a case.
    if (data !== "some" && undated.length === 0) {
      return { ...nothing(data, target), declare: call.declare || data === "blank-form" };
    }
    const all = [...entries, ...undated];
    const none = satisfies(all.length, target.operator, target.value);
    return found(target, {
      satisfied: none && !call.declare,
      ...(satisfies(all.filter(isUnderstood(call.where)).length, target.operator, target.value)
        ? {}
        : { regardless: true }),
      actual: all.length,
      numerator: all.length,
      denominator: target.value,
      evidence: mergeAreas(entryCells(all)),
      problems: none
        ? []
        : [
            {
              text: { key: "check.records-found", params: { n: all.length } },
              cells: mergeAreas(entryCells(all)),
            },
          ],
      declare: none && call.declare,
    });
  },
};

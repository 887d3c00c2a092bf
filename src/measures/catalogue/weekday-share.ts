import { addDays, type Day, mergeAreas, weekdayOf } from "../../grid";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import { dayName, spansYears } from "../periods/buckets";
import { columnsTelling, fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { satisfies } from "../target";
import { remark } from "../records/remarks";

/**
 * The share of sessions held on the fixed weekday, in percent. One that was moved (its row says so, or the fixed day of that
 * week was a holiday) counts as held on it.
 */
interface WeekdayShareCall {
  readonly measure: "weekday-share";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly leaveOut?: RecordFilter;
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number;
  readonly moved?: RecordFilter;
}

export const weekdayShare: Measure<WeekdayShareCall> = {
  name: "weekday-share",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  needs: ({ ledger, where, leaveOut, moved }) =>
    needsOfRecords(ledger, [where, leaveOut, moved].flatMap(fieldsRead), undefined, columnsTelling(where)),
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const asked = entries.filter(
      (entry) =>
        entry.when?.precision === "day" &&
        !(call.leaveOut !== undefined && matches(entry.record, call.leaveOut)),
    );
    const days = new Map<Day, Entry[]>();
    for (const entry of asked) {
      const day = entry.when?.from ?? "";
      days.set(day, [...(days.get(day) ?? []), entry]);
    }
    const others = [...days].filter(([day, held]) => !isFixed(day, held, call, context));
    if (days.size === 0) return nothing("none", target, undatedNote(undated));
    const actual = ((days.size - others.length) / days.size) * 100;
    return found(target, {
      satisfied: satisfies(actual, target.operator, target.value),
      standing: context.period.asOf >= context.period.to ? "final" : "behind",
      actual,
      numerator: days.size - others.length,
      denominator: days.size,
      evidence: mergeAreas(entryCells(asked)),
      problems: [
        ...(satisfies(actual, target.operator, target.value)
          ? []
          : others.map(([day, held]) =>
              remark(
                { key: "check.other-weekday", params: { day: dayName(day, spansYears(context.period)) } },
                entryCells(held),
              ),
            )),
        ...undatedNote(undated),
      ],
    });
  },
};

function isFixed(day: Day, held: readonly Entry[], call: WeekdayShareCall, context: MeasureContext): boolean {
  if (weekdayOf(day) === call.weekday) return true;
  if (call.moved !== undefined && held.some(({ record }) => matches(record, call.moved))) return true;
  return !context.workdays.isWorkday(addDays(day, call.weekday - weekdayOf(day)));
}

import { mergeAreas } from "../../grid";
import { dateOf, numberOf } from "../../ledgers";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import { bucketsOf, monthsPassed } from "../periods/buckets";
import { columnsTelling, fieldsRead, matches, type RecordFilter } from "../records/record-filter";
import { perRecord } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectStanding,
} from "../records/select-records";
import { satisfies } from "../target";
import { HANDLED } from "../records/handled";

/** How far the year's tasks are on the average, in percent, against the share of the year that has passed (序时进度). */
interface ProgressCall {
  readonly measure: "progress";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
}

export const progress: Measure<ProgressCall> = {
  name: "progress",
  unit: "percent",
  better: "more",
  monthly: false,
  cutsPeriods: false,
  deeds: HANDLED,
  needs: (call) =>
    needsOfRecords(
      call.ledger,
      ["progress", "state", "completed", ...fieldsRead(call.where)],
      ["date"],
      [["progress", "completed", "state"], ...columnsTelling(call.where)],
    ),
  run: (call, target, context) => {
    const { data, entries } = selectStanding(context, call.ledger, call.where, ["date"]);
    const known = entries.map((entry) => ({ entry, percent: percentOf(entry, context) }));
    const told = known.flatMap(({ entry, percent }) => (percent === null ? [] : [{ entry, percent }]));
    if (data !== "some" || told.length === 0) return nothing(data, target);
    const actual = told.reduce((sum, { percent }) => sum + percent, 0) / told.length;
    const [bucket] = bucketsOf(context.period, "year");
    const passed =
      bucket === undefined ? 1 : monthsPassed(bucket, context.period.asOf) / monthsPassed(bucket, bucket.to);
    const over = context.period.asOf >= context.period.to;
    const dueTarget = over ? null : target.value * passed;
    const satisfied = satisfies(actual, target.operator, target.value);
    const open = told.filter(({ percent }) => percent < 100).map(({ entry }) => entry);
    return found(target, {
      satisfied,
      standing: over ? "final" : actual >= (dueTarget ?? 0) ? "on-track" : "behind",
      actual,
      dueTarget,
      numerator: told.length - open.length,
      denominator: told.length,
      evidence: mergeAreas(entryCells(entries)),
      problems: satisfied ? [] : perRecord("check.task-open", open, ["name"]),
      notes: perRecord(
        "check.progress-unknown",
        known.filter(({ percent }) => percent === null).map(({ entry }) => entry),
        ["name"],
      ),
    });
  },
};

function percentOf({ record, ledger }: Entry, context: MeasureContext): number | null {
  const percent = numberOf(record, "progress");
  if (percent !== null) return Math.max(0, Math.min(100, percent));
  const completed = dateOf(record, "completed");
  if (completed !== null) return completed.to <= context.period.asOf ? 100 : 0;
  if (matches(record, { field: "state", in: ["closed"] })) return 100;
  return matches(record, { field: "state", filled: true }) || isBlankBesideDays(record, ledger) ? 0 : null;
}

/**
 * Where 实际完成时间 is all that says what was done, and stands for some tasks, a task without it is not done. A table that has a column
 * of states or of progress says it there, and one without a single day was not kept.
 */
function isBlankBesideDays({ fields }: Entry["record"], { columns, records }: Entry["ledger"]): boolean {
  if (fields["completed"] || fields["state"] || fields["progress"]) return false;
  return (
    columns.some(({ field }) => field === "completed") &&
    !columns.some(({ field }) => field === "state" || field === "progress") &&
    records.some((one) => dateOf(one, "completed") !== null)
  );
}

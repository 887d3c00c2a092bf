import { mergeAreas } from "../../grid";
import { LEDGERS } from "../../ledgers";
import type { Measure, MeasureContext, Need } from "../measure";
import { found, type Measured, nothing, type Remark } from "../measured";
import { isLedBy, type LedBy } from "../people/led-by";
import { finderFor } from "../people/person-match";
import { ROSTER_FIELDS } from "../people/roster-people";
import { type Bucket, monthsPassed } from "../periods/buckets";
import { liesIn } from "../records/lies-in";
import {
  contextOf,
  distinctOnes,
  type OccurrenceCall,
  perhapsMeant,
  occurrenceKinds,
  selectOccurrences,
} from "../records/occurrences";
import { columnsTelling, fieldsRead } from "../records/record-filter";
import { unitText, remark } from "../records/remarks";
import { judgedBuckets, withSilentYears } from "../records/silent-years";
import { entryCells, type Entry, needsOfRecords, undatedNote } from "../records/select-records";
import { neverTold } from "../records/never-told";
import { satisfies, type Target } from "../target";

/** How often something happened, against a number per month, quarter, half-year or year. */
interface CountByPeriodCall extends OccurrenceCall {
  readonly measure: "count-by-period";
  /** Only what a person of such a position led. */
  readonly ledBy?: LedBy;
  /** That there is none may be a count of zero that only a person can declare (0问题须人工声明). */
  readonly declare?: boolean;
  /** Some months may fall short, as many as the unit allows (`studyMonthsShort`). */
  readonly someMayFallShort?: true;
  /** Not all weeks have to reach the number: the unit's share of them is enough (`cleaningWeeks`). */
  readonly enoughWeeks?: true;
}

export const countByPeriod: Measure<CountByPeriodCall> = {
  name: "count-by-period",
  unit: "any",
  better: "more",
  monthly: true,
  cutsPeriods: true,
  needs: (call) => {
    const { where, leaveOut, distinct, ledBy, dateFields } = call;
    const fields = [...[where, leaveOut].flatMap(fieldsRead), ...(ledBy === undefined ? [] : [ledBy.field])];
    const roster: readonly Need[] =
      ledBy === undefined ? [] : [{ kind: "roster", fields: ROSTER_FIELDS, optional: true }];
    const columns = [...columnsTelling(where), ...(ledBy === undefined ? [] : [[ledBy.field]])];
    const records = needsOfRecords(occurrenceKinds(call), fields, dateFields, columns);
    return [...(distinct === "day-and-topic" ? records.map(withTopic) : records), ...roster];
  },
  run: (call, target, all) => {
    const context = contextOf(call, all);
    const selection = selectOccurrences(call, context);
    if (call.declare === true && selection.entries.length + selection.undated.length === 0) {
      return { ...nothing(selection.data, target), declare: true };
    }
    if (selection.data !== "some") return nothing(selection.data, target, undatedNote(selection.undated));
    const asked = { ...call, ledger: occurrenceKinds(call) };
    const perhaps = perhapsMeant(call, context);
    const untold = neverTold(asked, target, context, undatedNote(selection.undated));
    if (untold !== null) return perhaps.length > 0 ? nothing("none", target, perhaps) : untold;
    const { ledBy } = call;
    const find = finderFor(context.people);
    const isMeant = (entry: Entry): boolean => ledBy === undefined || isLedBy(entry, ledBy, find) === true;
    const counting = distinctOnes(call, selection, context, isMeant);
    const { buckets, silent } = judgedBuckets(context, occurrenceKinds(call), target.per);
    const counted: Counted = {
      entries: counting.entries,
      evidence: mergeAreas(entryCells(counting.all)),
      notes: counting.notes,
      undated: undatedNote(selection.undated),
    };
    const [only] = buckets;
    const measured =
      only !== undefined && buckets.length === 1 && silent.length === 0
        ? countOnce(only, counted, target, context)
        : countEach(buckets, counted, call, target, context);
    const leaderless =
      ledBy === undefined || measured.satisfied
        ? []
        : selection.entries.filter((entry) => isLedBy(entry, ledBy, find) === null);
    // Any of those that nobody is named for may be what is missing.
    if (leaderless.length > 0) {
      return nothing("none", target, [
        remark({ key: "check.leader-untold", params: { n: leaderless.length } }, entryCells(leaderless)),
      ]);
    }
    if (perhaps.length > 0 && !measured.satisfied) return nothing("none", target, perhaps);
    return withSilentYears(measured, silent);
  },
};

function withTopic({ fields = [], ...need }: Need): Need {
  return { ...need, fields: [...fields, ...LEDGERS[need.kind].tellsApart] };
}

/** One year or one period: the count itself, with what should have been reached by now. */
function countOnce(bucket: Bucket, counted: Counted, target: Target, context: MeasureContext): Measured {
  const actual = counted.entries.length;
  const months = monthsPassed(bucket, bucket.to);
  const passed = monthsPassed(bucket, context.period.asOf);
  const dueTarget = bucket.due || months === 0 ? null : Math.floor((target.value * passed) / months);
  const satisfied = satisfies(actual, target.operator, target.value);
  const missing = target.value - actual;
  const problems =
    satisfied || missing <= 0
      ? []
      : [
          remark({
            key: bucket.due ? "check.short" : "check.still-to-do",
            params: { n: missing, unit: unitText(target.unit) },
          }),
        ];
  return found(target, {
    satisfied,
    standing: bucket.due ? "final" : actual >= (dueTarget ?? 0) ? "on-track" : "behind",
    actual,
    dueTarget,
    numerator: actual,
    denominator: target.value,
    evidence: counted.evidence,
    problems: [...problems, ...counted.undated],
    notes: counted.notes,
  });
}

/** Several months, quarters …: how many of those that are over reached their number. */
function countEach(
  buckets: readonly Bucket[],
  counted: Counted,
  call: CountByPeriodCall,
  target: Target,
  context: MeasureContext,
): Measured {
  const { entries } = counted;
  const counts = buckets.map((bucket) => ({
    bucket,
    count: entries.filter((entry) => liesIn(entry, bucket)).length,
  }));
  const due = counts.filter(({ bucket }) => bucket.due);
  const short = due.filter(({ count }) => !satisfies(count, target.operator, target.value));
  const reached = due.length - short.length;
  const running = counts.filter(({ bucket, count }) => !bucket.due && count > 0);
  const share = call.enoughWeeks === true ? context.settings.cleaningWeeks : 100;
  const needed = Math.min(
    due.length - (call.someMayFallShort === true ? context.settings.studyMonthsShort : 0),
    Math.ceil((due.length * share) / 100 - 1e-9),
  );
  const enough = due.length > 0 && reached >= needed;
  const year = counts.find(({ bucket }) => target.per === "year" && isRunning(bucket, context));
  const open = year !== undefined && !satisfies(year.count, target.operator, target.value);
  const nothingDue = due.length === 0 && year === undefined;
  // A year of a term that has not begun is still to come: what was reached so far is on its way, neither met nor failed.
  const ahead = target.per === "year" && counts.some(({ bucket }) => bucket.from > context.period.asOf);
  const failed = due.length > 0 && !enough;
  const standing = (): Measured["standing"] => {
    if (nothingDue) return "not-started";
    if (failed) return "final";
    if (open) return yearStanding(year);
    return ahead ? "on-track" : "final";
  };
  return found(target, {
    satisfied: enough && !open && !ahead,
    standing: standing(),
    actual: reached,
    target: needed,
    unit: target.per === "period" ? target.unit : target.per,
    numerator: reached,
    denominator: due.length,
    timesShort: short.reduce((sum, { count }) => sum + target.value - count, 0),
    evidence: counted.evidence,
    problems: [
      ...short.map(({ bucket, count }) =>
        remark(
          {
            key: "check.period-short",
            params: { period: bucket.name, n: target.value - count, unit: unitText(target.unit) },
          },
          entryCells(entries.filter((entry) => liesIn(entry, bucket))),
        ),
      ),
      ...counted.undated,
    ],
    notes: [
      ...counted.notes,
      ...running.map(({ bucket, count }) =>
        remark(
          {
            key: "check.running",
            params: { period: bucket.name, n: count, unit: unitText(target.unit) },
          },
          entryCells(entries.filter((entry) => liesIn(entry, bucket))),
        ),
      ),
    ],
  });

  function yearStanding({ bucket, count }: { bucket: Bucket; count: number }): "on-track" | "behind" {
    const share = monthsPassed(bucket, context.period.asOf) / monthsPassed(bucket, bucket.to);
    return count >= Math.floor(target.value * share) ? "on-track" : "behind";
  }
}

function isRunning(bucket: Bucket, context: MeasureContext): boolean {
  return !bucket.due && bucket.from <= context.period.asOf;
}

/** What was counted, and what is told of it whatever the figure. */
interface Counted {
  readonly entries: readonly Entry[];
  readonly evidence: Measured["evidence"];
  readonly notes: readonly Remark[];
  readonly undated: readonly Remark[];
}

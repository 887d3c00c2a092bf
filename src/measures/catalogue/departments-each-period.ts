import { mergeAreas } from "../../grid";
import type { Message } from "../../locales";
import type { Measure, MeasureContext } from "../measure";
import { found, nothing } from "../measured";
import type { Bucket } from "../periods/buckets";
import { departmentsMeant, departmentsNamed, departmentsOf } from "../people/departments";
import { ROSTER_FIELDS } from "../people/roster-people";
import { liesIn } from "../records/lies-in";
import { columnsTelling, fieldsRead, type RecordFilter } from "../records/record-filter";
import { namesInRow, remark } from "../records/remarks";
import {
  entryCells,
  type Entry,
  type LedgerKinds,
  needsOfRecords,
  selectRecords,
  undatedNote,
} from "../records/select-records";
import { satisfies, type TargetPeriod } from "../target";
import { judgedBuckets, withSilentYears } from "../records/silent-years";

/** The share of departments that were reached in each month (or quarter) that is over, in percent: no corner left out. */
interface DepartmentsEachPeriodCall {
  readonly measure: "departments-each-period";
  readonly ledger: LedgerKinds;
  readonly where?: RecordFilter;
  readonly departments: readonly string[];
  readonly every: TargetPeriod;
}

export const departmentsEachPeriod: Measure<DepartmentsEachPeriodCall> = {
  name: "departments-each-period",
  unit: "percent",
  better: "more",
  monthly: true,
  cutsPeriods: false,
  needs: (call) => [
    ...needsOfRecords(call.ledger, [...call.departments, ...fieldsRead(call.where)], undefined, [
      call.departments,
      ...columnsTelling(call.where),
    ]),
    { kind: "roster", fields: ROSTER_FIELDS },
  ],
  run: (call, target, context) => {
    const { data, entries, undated } = selectRecords(context, call.ledger, call.where);
    if (data !== "some") return nothing(data, target, undatedNote(undated));
    const departments = toReach(call, context);
    if (departments.length === 0) {
      return nothing("none", target, [{ text: { key: "check.no-departments" }, cells: [] }]);
    }
    const { buckets, silent } = judgedBuckets(context, call.ledger, call.every);
    const due = buckets.filter((bucket) => bucket.due);
    const reached = due.map((bucket) => {
      const inside = entries.filter((entry) => liesIn(entry, bucket));
      const names = new Set(
        inside.flatMap(({ record }) => departmentsMeant(record, call.departments, departments)),
      );
      return { bucket, inside, missing: departments.filter((name) => !names.has(name)) };
    });
    const denominator = due.length * departments.length;
    const missing = reached.reduce((sum, one) => sum + one.missing.length, 0);
    const actual = denominator === 0 ? null : ((denominator - missing) / denominator) * 100;
    const measured = found(target, {
      satisfied: actual !== null && satisfies(actual, target.operator, target.value),
      standing: actual === null ? "not-started" : "final",
      actual,
      numerator: denominator - missing,
      denominator,
      evidence: mergeAreas(entryCells(entries)),
      problems: [
        ...reached
          .filter((one) => one.missing.length > 0)
          .map((one) => remark(missedText(one, departments.length), mergeAreas(entryCells(one.inside)))),
        ...undatedNote(undated),
      ],
    });
    return withSilentYears(measured, silent);
  },
};

interface Reached {
  readonly bucket: Bucket;
  readonly inside: readonly Entry[];
  readonly missing: readonly string[];
}

/** Which were left out, or that there was no inspection at all. */
function missedText({ bucket: { name: period }, inside, missing }: Reached, all: number): Message {
  const names = namesInRow(missing);
  return inside.length === 0
    ? { key: "check.departments-none", params: { period, names } }
    : { key: "check.departments-missed", params: { period, reached: all - missing.length, all, names } };
}

/** The unit's departments; without a roster, all that the ledger itself names at any time. */
function toReach(call: DepartmentsEachPeriodCall, context: MeasureContext): string[] {
  const known = departmentsOf(context);
  if (known.length > 0) return known;
  const { entries } = selectRecords(context, call.ledger, call.where);
  return [...new Set(entries.flatMap(({ record }) => departmentsNamed(record, call.departments)))].sort();
}

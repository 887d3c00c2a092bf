import { absentDays } from "./absent-days";
import { allOf } from "./all-of";
import { attendanceFilled } from "./attendance-filled";
import { attendanceRate } from "./attendance-rate";
import type { MeasureCall, MeasureName } from "./calls";
import { countByPeriod } from "./count-by-period";
import { departmentsCovered } from "./departments-covered";
import { departmentsEachPeriod } from "./departments-each-period";
import { eachYear, yearsToJudge } from "./each-year";
import { failedInspections } from "./failed-inspections";
import { handlingRate } from "./handling-rate";
import { itemPassRate } from "./item-pass-rate";
import { kindsCovered } from "./kinds-covered";
import { kindsEachPeriod } from "./kinds-each-period";
import { latePerMonth } from "./late-per-month";
import { leaveApproved } from "./leave-approved";
import { longestInterval } from "./longest-interval";
import { manual } from "./manual";
import type { Measure, MeasureContext, Measured, Need } from "./measure";
import { monthsCovered } from "./months-covered";
import { noRecords } from "./no-records";
import { personsCovered } from "./persons-covered";
import { planExecution } from "./plan-execution";
import { progress } from "./progress";
import { ratioOfSums } from "./ratio-of-sums";
import { recordsInWindow } from "./records-in-window";
import { satisfaction } from "./satisfaction";
import { scoreAverage } from "./score-average";
import { shareOfRecords } from "./share-of-records";
import { sumOf } from "./sum-of";
import { sumPerPerson } from "./sum-per-person";
import type { Operator, Target } from "./target";
import { weekdayCoverage } from "./weekday-coverage";
import { weekdayShare } from "./weekday-share";

type CallOf<Name extends MeasureName> = Extract<MeasureCall, { readonly measure: Name }>;
type Registry = { readonly [Name in MeasureName]: Measure<CallOf<Name>> };

const MEASURES: Registry = {
  "absent-days": absentDays,
  "all-of": allOf,
  "attendance-filled": attendanceFilled,
  "attendance-rate": attendanceRate,
  "count-by-period": countByPeriod,
  "departments-covered": departmentsCovered,
  "departments-each-period": departmentsEachPeriod,
  "failed-inspections": failedInspections,
  "handling-rate": handlingRate,
  "item-pass-rate": itemPassRate,
  "kinds-covered": kindsCovered,
  "kinds-each-period": kindsEachPeriod,
  "late-per-month": latePerMonth,
  "leave-approved": leaveApproved,
  "longest-interval": longestInterval,
  manual,
  "months-covered": monthsCovered,
  "no-records": noRecords,
  "persons-covered": personsCovered,
  "plan-execution": planExecution,
  progress,
  "ratio-of-sums": ratioOfSums,
  "records-in-window": recordsInWindow,
  satisfaction,
  "score-average": scoreAverage,
  "share-of-records": shareOfRecords,
  "sum-of": sumOf,
  "sum-per-person": sumPerPerson,
  "weekday-coverage": weekdayCoverage,
  "weekday-share": weekdayShare,
};

const RISING: readonly Operator[] = ["at-least", "above", "equals"];
const FALLING: readonly Operator[] = ["at-most", "below", "equals"];
const LESS_IS_BETTER: readonly MeasureName[] = [
  "absent-days",
  "failed-inspections",
  "late-per-month",
  "longest-interval",
  "no-records",
];

/** Whether a text names a measure. */
export function isMeasureName(name: string): name is MeasureName {
  return Object.hasOwn(MEASURES, name);
}

/** Which operators make sense with a measure: a limit for what should be small, a floor for what should be large. */
export function operatorsOf(name: MeasureName): readonly Operator[] {
  return LESS_IS_BETTER.includes(name) ? FALLING : RISING;
}

/** Whether the figure should be small: its score is all or nothing. */
export function isLimit(name: MeasureName): boolean {
  return LESS_IS_BETTER.includes(name);
}

/** Calls a measure; a yearly target in a term of several years has to be reached in each of them. */
export function runMeasure(call: MeasureCall, target: Target, context: MeasureContext): Measured {
  const { run } = measureOf(call);
  // Counting cuts its own periods, whatever their length.
  const years = call.measure === "count-by-period" ? [] : yearsToJudge(target, context);
  if (years.length === 0) return run(call, target, context);
  return eachYear(years, (year) => run(call, target, year), target, context);
}

/** What a measure reads. */
export function needsOf(call: MeasureCall): readonly Need[] {
  return measureOf(call).needs(call, needsOf);
}

/** The registry's entry has the call's own type: TypeScript can't follow a union through an index. */
function measureOf<Call extends MeasureCall>(call: Call): Measure<Call> {
  const measures: Readonly<Record<string, unknown>> = MEASURES;
  return measures[call.measure] as Measure<Call>;
}

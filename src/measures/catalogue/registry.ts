import type { AnyCall, Measure, MeasureContext, Need } from "../measure";
import type { Measured, Remark } from "../measured";
import { eachYear, yearsToJudge } from "../periods/each-year";
import { meantAsWhole } from "../records/meant-as-whole";
import type { Operator, Target, Unit } from "../target";
import { absentDays } from "./absent-days";
import { allOf, type AllOfCall } from "./all-of";
import { attendanceFilled } from "./attendance-filled";
import { attendanceRate } from "./attendance-rate";
import { countByPeriod } from "./count-by-period";
import { departmentsCovered } from "./departments-covered";
import { departmentsEachPeriod } from "./departments-each-period";
import { failedInspections } from "./failed-inspections";
import { handlingRate } from "./handling-rate";
import { itemPassRate } from "./item-pass-rate";
import { kindsCovered } from "./kinds-covered";
import { kindsEachPeriod } from "./kinds-each-period";
import { latePerMonth } from "./late-per-month";
import { leaveApproved } from "./leave-approved";
import { longestInterval } from "./longest-interval";
import { manual } from "./manual";
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
import { weekdayCoverage } from "./weekday-coverage";
import { weekdayShare } from "./weekday-share";

/** Every measure. */
const MEASURES = [
  absentDays,
  allOf,
  attendanceFilled,
  attendanceRate,
  countByPeriod,
  departmentsCovered,
  departmentsEachPeriod,
  failedInspections,
  handlingRate,
  itemPassRate,
  kindsCovered,
  kindsEachPeriod,
  latePerMonth,
  leaveApproved,
  longestInterval,
  manual,
  monthsCovered,
  noRecords,
  personsCovered,
  planExecution,
  progress,
  ratioOfSums,
  recordsInWindow,
  satisfaction,
  scoreAverage,
  shareOfRecords,
  sumOf,
  sumPerPerson,
  weekdayCoverage,
  weekdayShare,
] as const;

type CallOf<Listed> = Listed extends Measure<infer Call> ? Call : never;
type ListedCall = CallOf<(typeof MEASURES)[number]>;

/** How a clause calls a measure: plain data that survives JSON. The `measure` says which, the rest is that measure's own. */
export type MeasureCall = Exclude<ListedCall, AllOfCall> | AllOfCall<MeasureCall>;

export type MeasureName = MeasureCall["measure"];

const BY_NAME: ReadonlyMap<string, unknown> = new Map(MEASURES.map((measure) => [measure.name, measure]));

const RISING: readonly Operator[] = ["at-least", "above", "equals"];
const FALLING: readonly Operator[] = ["at-most", "below", "equals"];

/** Whether a text names a measure. */
export function isMeasureName(name: string): name is MeasureName {
  return BY_NAME.has(name);
}

/** The measures that count a deed which a text names; none where it names none. */
export function measuresOfDeeds(text: string): readonly MeasureName[] {
  return MEASURES.filter(({ deeds }: { readonly deeds?: RegExp }) => deeds?.test(text)).map(
    ({ name }) => name,
  );
}

/** Which operators make sense with a measure: a limit for what should be small, a floor for what should be large. */
export function operatorsOf(name: MeasureName): readonly Operator[] {
  return isLimit(name) ? FALLING : RISING;
}

/** Whether the figure should be small: its score is all or nothing. */
export function isLimit(name: MeasureName): boolean {
  return measureOf({ measure: name }).better === "less";
}

/** Whether a month by itself says something of the figure. */
export function isMonthly(name: MeasureName): boolean {
  return measureOf({ measure: name }).monthly;
}

/** Whether a target of this unit goes with a measure. */
export function takesUnit(name: MeasureName, unit: Unit): boolean {
  const { unit: own } = measureOf({ measure: name });
  return own === "any" || own === unit;
}

/** The target of a single month: a measure that cuts the period by its target counts by the month, the others are asked the same. */
export function monthlyTarget(name: MeasureName, target: Target): Target {
  return measureOf({ measure: name }).cutsPeriods ? { ...target, per: "month" } : target;
}

/** Calls a measure; a yearly target in a term of several years has to be reached in each of them. */
export function runMeasure(call: MeasureCall, target: Target, context: MeasureContext): Measured {
  const { run, cutsPeriods } = measureOf(call);
  const years = cutsPeriods ? [] : yearsToJudge(target, context);
  const measured =
    years.length === 0
      ? run(call, target, context)
      : eachYear(years, (year) => run(call, target, year), target, context);
  const told = measured.data === "some" && "where" in call ? wholeTables(call, context) : [];
  return told.length === 0 ? measured : { ...measured, notes: [...measured.notes, ...told] };
}

/** Which tables a call's words took by their title. */
function wholeTables(
  call: Extract<MeasureCall, { readonly where?: unknown }>,
  context: MeasureContext,
): readonly Remark[] {
  const kinds = needsOf(call).flatMap(({ kind, optional }) => (optional ? [] : kind));
  return meantAsWhole(context, [...new Set(kinds)], call.where);
}

/** What a measure reads. */
export function needsOf(call: MeasureCall): readonly Need[] {
  // The calls that a measure is made of are calls as all others: its type among `MeasureCall` says so.
  return measureOf(call).needs(call, (part) => needsOf(part as MeasureCall));
}

/** The list's entry takes calls of its own type: TypeScript can't follow a union through a look-up. */
function measureOf<Call extends AnyCall>(call: Call): Measure<Call> {
  return BY_NAME.get(call.measure) as Measure<Call>;
}

/** Whether two calls count the very same. */
export function isSameCall(one: MeasureCall | null, other: MeasureCall | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

import type { AbsentDaysCall } from "./absent-days";
import type { AllOfCall } from "./all-of";
import type { AttendanceFilledCall } from "./attendance-filled";
import type { AttendanceRateCall } from "./attendance-rate";
import type { CountByPeriodCall } from "./count-by-period";
import type { DepartmentsCoveredCall } from "./departments-covered";
import type { DepartmentsEachPeriodCall } from "./departments-each-period";
import type { FailedInspectionsCall } from "./failed-inspections";
import type { HandlingRateCall } from "./handling-rate";
import type { ItemPassRateCall } from "./item-pass-rate";
import type { KindsCoveredCall } from "./kinds-covered";
import type { KindsEachPeriodCall } from "./kinds-each-period";
import type { LatePerMonthCall } from "./late-per-month";
import type { LeaveApprovedCall } from "./leave-approved";
import type { LongestIntervalCall } from "./longest-interval";
import type { ManualCall } from "./manual";
import type { MonthsCoveredCall } from "./months-covered";
import type { NoRecordsCall } from "./no-records";
import type { PersonsCoveredCall } from "./persons-covered";
import type { PlanExecutionCall } from "./plan-execution";
import type { ProgressCall } from "./progress";
import type { RatioOfSumsCall } from "./ratio-of-sums";
import type { RecordsInWindowCall } from "./records-in-window";
import type { SatisfactionCall } from "./satisfaction";
import type { ScoreAverageCall } from "./score-average";
import type { ShareOfRecordsCall } from "./share-of-records";
import type { SumOfCall } from "./sum-of";
import type { SumPerPersonCall } from "./sum-per-person";
import type { WeekdayCoverageCall } from "./weekday-coverage";
import type { WeekdayShareCall } from "./weekday-share";

/** How a clause calls a measure: plain data that survives JSON. The `measure` says which, the rest is that measure's own. */
export type MeasureCall =
  | AbsentDaysCall
  | AllOfCall
  | AttendanceFilledCall
  | AttendanceRateCall
  | CountByPeriodCall
  | DepartmentsCoveredCall
  | DepartmentsEachPeriodCall
  | FailedInspectionsCall
  | HandlingRateCall
  | ItemPassRateCall
  | KindsCoveredCall
  | KindsEachPeriodCall
  | LatePerMonthCall
  | LeaveApprovedCall
  | LongestIntervalCall
  | ManualCall
  | MonthsCoveredCall
  | NoRecordsCall
  | PersonsCoveredCall
  | PlanExecutionCall
  | ProgressCall
  | RatioOfSumsCall
  | RecordsInWindowCall
  | SatisfactionCall
  | ScoreAverageCall
  | ShareOfRecordsCall
  | SumOfCall
  | SumPerPersonCall
  | WeekdayCoverageCall
  | WeekdayShareCall;

export type MeasureName = MeasureCall["measure"];

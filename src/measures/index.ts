export { attendanceByPerson, type PersonAttendance } from "./attendance/by-person";
export type { AllOfPart } from "./catalogue/all-of";
export {
  isLimit,
  isMeasureName,
  isMonthly,
  isSameCall,
  measuresOfDeeds,
  monthlyTarget,
  needsOf,
  operatorsOf,
  runMeasure,
  takesUnit,
  type MeasureCall,
  type MeasureName,
} from "./catalogue/registry";
export { createContext } from "./context";
export type { MeasureContext, Need } from "./measure";
export { isUntold, type Measured, type Remark, type SetAside } from "./measured";
export { headcount } from "./people/headcount";
export { firstMonthWithin, withBeginning } from "./periods/beginning";
export { bucketsOf, dayName, monthName, previousPeriod, spansYears } from "./periods/buckets";
export { eventDays } from "./periods/event-days";
export type { ReviewPeriod } from "./periods/review-period";
export { CALENDAR_WORKDAYS, type Workdays } from "./periods/workdays";
export { cellsOfLedger, cellsOfRecord } from "./records/evidence";
export { toldRows } from "./records/occurrences";
export { TITLE_OF_TABLE, type RecordFilter } from "./records/record-filter";
export type { Entry } from "./records/select-records";
export { hygieneByDepartment, type DepartmentScore } from "./records/hygiene-by-department";
export { amountText, figureAgainst, type HeldFigure } from "./figure-against";
export { soughtWords } from "./sought-words";
export { shownFigure, shownShare } from "./shown-figure";
export { DEFAULT_SETTINGS, type MeasureSettings } from "./settings";
export { satisfies, type Operator, type Target, type TargetPeriod, type Unit } from "./target";
export { afterAsOf } from "./records/after-as-of";

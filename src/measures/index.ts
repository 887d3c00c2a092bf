export type { AllOfPart } from "./all-of";
export { attendanceByPerson, type PersonAttendance } from "./attendance-by-person";
export { bucketsOf, dayName, monthName, previousPeriod } from "./buckets";
export type { MeasureCall, MeasureName } from "./calls";
export { createContext } from "./context";
export { hygieneByDepartment, type DepartmentScore } from "./hygiene-by-department";
export type {
  DataState,
  Measured,
  MeasureContext,
  Need,
  PersonFigure,
  Remark,
  ReviewPeriod,
  SetAside,
  Standing,
} from "./measure";
export { isLimit, isMeasureName, needsOf, operatorsOf, runMeasure } from "./registry";
export { DEFAULT_SETTINGS, type MeasureSettings } from "./settings";
export { satisfies, type Operator, type Target, type TargetPeriod, type Unit } from "./target";
export type { Where } from "./where";
export { CALENDAR_WORKDAYS, type Workdays } from "./workdays";

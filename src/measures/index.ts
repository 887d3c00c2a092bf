export type { MeasureCall, MeasureName } from "./calls";
export { createContext } from "./context";
export { monthName, previousPeriod } from "./buckets";
export type {
  DataState,
  Measured,
  MeasureContext,
  Need,
  Remark,
  ReviewPeriod,
  SetAside,
  Standing,
} from "./measure";
export { isLimit, isMeasureName, MEASURE_NAMES, needsOf, operatorsOf, runMeasure } from "./registry";
export { DEFAULT_SETTINGS, type MeasureSettings } from "./settings";
export { satisfies, type Operator, type Target, type TargetPeriod, type Unit } from "./target";
export type { Where } from "./where";
export { CALENDAR_WORKDAYS, type Workdays } from "./workdays";

export { check } from "./check";
export type { DepartmentScore } from "../measures";
export { inquire, type Inquiry, type MonthFigure } from "./inquiry";
export { shownFigure } from "./figures";
export { targetText } from "./target-text";
export type { CheckOptions, ClauseOverride } from "./options";
export { choosePeriod, periodsOf } from "./period";
export type {
  ClauseResult,
  Confirmation,
  DimensionResult,
  ExcludedPerson,
  Period,
  Problem,
  Report,
  Score,
  Verdict,
  Waiver,
} from "./report";

export { check } from "./check";
export type { DepartmentScore } from "../measures";
export { reportFigures, type MonthFigure, type ReportFigures } from "./report-figures";
export { settleClauses } from "./settle-clauses";
export type { SettledClause, SettledStandard } from "./settled-standard";
export { shownFigure } from "./figures";
export { targetText } from "./target-text";
export type { CheckInput } from "./check-input";
export type { ClauseOverride, UnitSettings } from "./unit-settings";
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

export { check } from "./check";
export { reportFigures, type MonthFigure, type ReportFigures } from "./report-figures";
export { settleClauses } from "./settle-clauses";
export type { SettledClause, SettledStandard } from "./settled-standard";
export { shownFigure } from "./figures";
export type { CheckInput } from "./check-input";
export type { UnitSettings } from "./unit-settings";
export { choosePeriod, isReviewable, LONGEST_TERM, naturalYearOf, periodsOf, saidOfPeriod } from "./period";
export type { ClauseResult, DimensionResult, MissingLedger, Report, Score, Verdict } from "./report";

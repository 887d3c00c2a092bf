export { check } from "./check";
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

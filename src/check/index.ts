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

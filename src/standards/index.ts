export { CLAUSES, type ClauseId } from "./clauses";
export { CONVENTION_PREFIX, type Convention, type Conventions, type ConventionValue } from "./convention";
export { conventionsOf, conventionText, offeredConventions, settleConventions } from "./conventions";
export { settleParts } from "./part-conventions";
export { findStandard, loadStandard, type LoadedStandard, type Loading } from "./load";
export { OFFERED_MEASURES, type OfferedMeasure, type OfferedMeasureId } from "./offered-measures";
export { withOptionalClauses } from "./optional-clauses";
export { isOwnClause, OWN_CLAUSE_PREFIX } from "./own-clause-id";
export { makeOwnClause, withOwnClauses, type OwnClause, type OwnClauseWords } from "./own-clauses";
export { STANDARDS } from "./profiles";
export type {
  Clause,
  ClauseGroup,
  ClauseKind,
  ClauseProse,
  ClauseUse,
  Deadline,
  Dimension,
  Rating,
  Standard,
  UsualWords,
  WhenEmpty,
} from "./standard";
export {
  areFalling,
  checkClauses,
  checkStandard,
  type StandardError,
  type StandardErrorCode,
} from "./validate";
export { COLLECTIVE_STUDY } from "./collective-study";
export { inForce } from "./conditions";
export { targetText } from "./target-text";
export { unitWord } from "./unit-word";

export type { Asked, AskedText } from "./rubric/asked/asked";
export { ownWordsOf } from "./rubric/asked/own-words";
export { rubricClauses, type RubricClause } from "./rubric/rubric-clauses";
export { countedOtherwise, withRequirementWords } from "./rubric/count-otherwise";
export { countingOf, type Counting } from "./rubric/counting-of";
export { splitLines } from "./rubric/split-by-hand";
export { rubricChanges, type KnownRequirement, type RubricChanges } from "./rubric/known-requirements";
export {
  isConfirmed,
  type PartWord,
  type RequirementWord,
  type RequirementWords,
} from "./rubric/requirement-word";
export { otherKindOf, rubricStandardId, sheetOfRubric, standardOfRubric } from "./rubric/rubric-standard";
export { whatIsAsked } from "./rubric/asked/what-is-asked";
export { rulesInText } from "./rubric/rules-in-text";
export type { ScoringRule } from "./scoring-rule";
export { CLAUSES, type ClauseId } from "./clauses";
export { type Convention, type ConventionValue } from "./convention";
export { conventionsOf, conventionText, offeredConventions, settleConventions } from "./conventions";
export { settleParts } from "./part-conventions";
export { findStandard, loadStandard, type LoadedStandard } from "./load";
export { OFFERED_MEASURES, type OfferedMeasure } from "./offered-measures";
export { OPTIONAL_DIMENSION, withOptionalClauses } from "./optional-clauses";
export { isOwnClause, OWN_CLAUSE_PREFIX } from "./own-clause-id";
export { makeOwnClause, withOwnClauses, type OwnClause } from "./own-clauses";
export { STANDARDS } from "./profiles";
export type { Clause, ClauseKind, ClauseProse, ClauseUse, Dimension, Rating, Standard } from "./standard";
export { areFalling } from "./validate";
export { COLLECTIVE_STUDY } from "./collective-study";
export {
  measuresArticles,
  measuresHygieneAverage,
  measuresMonthlyStudy,
  measuresStudyHours,
  measuresStudySessions,
  type Sought,
} from "./what-it-measures";
export { inForce } from "./conditions";
export { targetText } from "./target-text";
export { unitWord } from "./unit-word";
export { basisText } from "./basis-text";
export { pointsOfAll } from "./points-of-all";

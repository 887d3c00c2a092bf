export { fieldId } from "./fields/field-id";
export { ofYears, UNIT_NAME, withoutYears } from "./fields/blank-name";
export {
  chosenSkeleton,
  leavesOutShortfalls,
  WRITING_CHOICES,
  type PlanSkeleton,
  type WritingChoice,
} from "./fields/writing-choices";
export { columnPlaces, columnsOf, findOwnHeader, headerKey, rowIds } from "./column-places";
export { CONFIRMATION_HEADER, FIELD_HEADER, SUGGESTIONS_HEADER, TYPED_HEADER } from "./headers";
export { suggestionsIn } from "./suggestions";
export type { OwnSheet, SplitMark } from "./own-sheet";
export { findingsOfOthers, readOwnSheets, saidOfClauses, type OwnSheetsReading } from "./read-own-sheets";
export { takesTarget, type ClauseOverride } from "./standard/read-clause-row";
export {
  DISABLED_WORD,
  ENABLED_WORD,
  LEDGER_CHOICES,
  MEASURE_CHOICES,
  mostPointsOf,
  OWN_DIMENSION,
  PERIODS,
  PENDING_WORD,
  standardHeaders,
  STANDARD_ID_COLUMN,
  type StandardColumn,
} from "./standard/standard-columns";
export { clauseRows, conventionRows, type StandardRow } from "./standard/standard-rows";
export { confirmationText, parseConfirmation, type Confirmation } from "./summary/confirmation";
export { joinWords, newWordsOf, type NewWords } from "./summary/new-words";
export { notesByClause, summaryPeriod, textsOf } from "./summary/read-summary";
export { parseWaiver, splitWaiver, type Waiver } from "./summary/waiver";
export { unmarkedFindings, unmarkedSheets } from "./unmarked-sheets";
export {
  ASKED_KINDS,
  idHeaderOf,
  kindOfMark,
  kindsTogether,
  markOf,
  isAttachment,
  isPaper,
  planAttachments,
  wordOf,
  WRITTEN_KINDS,
  type ComposedKind,
  type TableKind,
  type WrittenKind,
  isSettings,
  purposeOf,
  PURPOSES,
} from "./written-sheets";

export { ATTENDANCE_CODES, LEAVE_CODES, type AttendanceCode } from "./attendance-code";
export { ATTENDANCE_ABBREVIATIONS, ATTENDANCE_SUGGESTIONS, ATTENDANCE_WORDS } from "./attendance-words";
export { DEPARTMENT_NOUNS } from "./common-fields";
export type { FieldDefinition } from "./definition";
export type {
  AttendanceEntry,
  AttendanceShare,
  Choice,
  ColumnMatch,
  Field,
  FieldValue,
  Finding,
  Ledger,
  LedgerPerson,
  LedgerRecord,
  Question,
  Recorder,
  RowNote,
  RowRole,
  SaidScoring,
  SkippedSheet,
} from "./ledger";
export { chineseColumn, chineseState, tellsOfAttendance } from "./english-attendance";
export { entryDays, isCounted } from "./ledger";
export { isCentreGroup, isGroupList } from "./group-list";
export { readAway, type Away, type AwayReason } from "./away";
export { excusedAmong } from "./excused";
export { withoutAbsent } from "./said-absent";
export { arrivalIn, readService, type Service } from "./service";
export { dayFieldOf, fieldOf, LEDGERS, type LedgerDefinition, type LedgerKind } from "./catalogue";
export { FORM_OF, LAYOUT_FORMS, type Layout, type LayoutForm } from "./layout";
export { impossibleFigures } from "./impossible";
export { isHygieneItem } from "./is-hygiene";
export { namesLaw } from "./names-law";
export { saysNoProblem } from "./no-problem";
export { isAnsweredElsewhere } from "./of-others";
export { saysSentAway } from "./sent-away";
export { SO_LONG } from "./so-long";
export { dateOf, numberOf, peopleOf, textOf, writtenTextOf } from "./record";
export { COUNCILS, MEETING_TYPES } from "./meeting-types";
export { STUDY_CATEGORIES } from "./study-categories";
export { COLLECTIVE_STUDY_FORMS, FORMS_OF_A_REGISTER } from "./study-forms";
export {
  ANSWERED_AT_ONCE,
  BEGINS_OPEN,
  DONE,
  DONE_ON_DAY,
  ENDS_OPEN,
  MAY_BE_EITHER,
  NOT_WHOLE,
  ONLY_BEGUN,
  ONLY_PART,
  SAYS_NO_STATE,
  SHARE_DONE,
  STATE_WORDS,
} from "./state-words";

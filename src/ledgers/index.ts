export { ATTENDANCE_CODES, type AttendanceCode } from "./attendance-code";
export type { FieldDefinition, FieldType, LedgerDefinition } from "./definition";
export type {
  AttendanceEntry,
  AttendanceShare,
  Choice,
  ColumnMatch,
  Field,
  FieldValue,
  Finding,
  Layout,
  Ledger,
  LedgerKind,
  LedgerPerson,
  LedgerRecord,
  Question,
  RowNote,
  RowRole,
  SkippedSheet,
} from "./ledger";

export type {
  Answer,
  Assistant,
  CheckOptions,
  CheckView,
  FieldChoice,
  FoundTable,
  OnProgress,
  Overview,
  PeriodChoice,
  PreviewRow,
  SheetWritten,
  StandardChoice,
  TablePreview,
  WritePreview,
} from "./assistant";
export type { IgnoredAnswer } from "./answers";
export { checkTables, DEFAULT_STANDARD, defaultOptions, documentInput, settleOptions } from "./check-tables";
export { dayInChina } from "./clock";
export { createAssistant } from "./create-assistant";
export { readTables, type Reading } from "./reading";
export { writeSheets } from "./write-sheets";

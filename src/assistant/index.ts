export type {
  Answer,
  Assistant,
  CellOrigin,
  CellUse,
  CheckOptions,
  CheckView,
  ChoiceView,
  FieldView,
  FilledTemplate,
  FoundTable,
  OnProgress,
  Overview,
  PeriodChoice,
  PreviewedChanges,
  PreviewRow,
  SheetWritten,
  WriteResult,
  TablePreview,
  TemplatePreview,
  Typed,
  WritePreview,
  WritePreviews,
} from "./assistant";
export type { PickedFile } from "./bring-in/bring-all";
export type { IgnoredAnswer } from "./reading/answers";
export {
  checkTables,
  DEFAULT_STANDARD,
  documentInput,
  settleOptions,
  type Checked,
} from "./checking/check-tables";
export { bringAll } from "./bring-in/bring-all";
export { BringInProblem } from "./bring-in/bring-in-problem";
export { dayInChina } from "./clock";
export { connectEngine } from "./engine/connect-engine";
export { createAssistant } from "./create-assistant";
export { createEngine } from "./engine/create-engine";
export { describeFill } from "./templates/describe-fill";
export { fillTemplatesOf } from "./templates/fill-templates";
export type { Engine } from "./engine/engine";
export { readTables, type Reading } from "./reading/reading";
export { serveEngine } from "./engine/serve-engine";
export { datedTeachings, TaughtProblems } from "./reading/taught";
export { writeSheets } from "./writing/write-sheets";
export { wordFiles, type WordFile } from "./writing/word-files";

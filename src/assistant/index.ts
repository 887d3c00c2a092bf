export type {
  Answer,
  Assistant,
  CellOrigin,
  CellUse,
  CheckView,
  OnProgress,
  Overview,
  Source,
  Typed,
} from "./assistant";
export type {
  ChoiceView,
  FieldView,
  FilledTemplate,
  FillResult,
  FormOffer,
  PreviewedChanges,
  SheetWritten,
  WriteResult,
  TemplatePreview,
  WritePreview,
  WritePreviews,
} from "./writing/views";
export type { FormAnswer as FormCell } from "../documents";
export type { FoundTable, PreviewRow, TablePreview } from "./found-tables";
export type { CheckOptions, OpenOptions, PeriodChoice } from "./check-options";
export type { GivenAnswer } from "./memory/given-answers";
export { withFirstRows } from "./memory/kept-rubrics";
export type { LedgerNames } from "./checking/names-of-missing";
export { leftBehind } from "./bring-in/bring-file";
export type {
  Bringing,
  CameFile,
  FileChoice,
  LookedFile,
  PickedFile,
  TypedCell,
} from "./bring-in/what-comes";
export type { SheetLook } from "./files/look-at-file";
export type { LastYear } from "./files/last-year";
export type { IgnoredAnswer } from "./reading/answers";
export {
  checkTables,
  DEFAULT_STANDARD,
  documentInput,
  rememberedOptions,
  settleOptions,
  type Checked,
} from "./checking/check-tables";
export type {
  FieldOfKind,
  JudgedSide,
  KindChoice,
  MovedClause,
  TaughtTrial,
  TrialAsked,
  TriedTable,
} from "./taught-trial";
export type { CountingView, MeasureChoice, RequirementView, RubricView } from "./rubric-view";
export { bringAll } from "./bring-in/bring-all";
export { BringInProblem } from "./bring-in/bring-in-problem";
export { dayInChina } from "./clock";
export { connectEngine } from "./engine/connect-engine";
export { createAssistant } from "./create-assistant";
export { createEngine } from "./engine/create-engine";
export { fillSheets } from "./writing/fill-sheets";
export { fillTemplatesOf, type FillAsked } from "./writing/fill-templates";
export type { Engine } from "./engine/engine";
export { readTables, type WorkbookReading } from "./reading/reading";
export { rubricHere, rubricOfStandard, saidOnSheet, type RubricHere } from "./reading/standards-here";
export { serveEngine } from "./engine/serve-engine";
export { datedTeachings, TaughtProblems } from "./reading/taught";
export { writePlans } from "./writing/write-plans";
export { wordFiles, type WordFile } from "./writing/word-files";

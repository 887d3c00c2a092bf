import { readWorkbook } from "./read/read-workbook";
import { remember } from "./session/remember";
import { selectedCell } from "./session/selected-cell";
import { selectCells } from "./session/select-cells";
import { watchSheets } from "./session/watch-sheets";
import type { ExcelHost } from "./excel-host";

/** Reaches the workbook that the pane belongs to, through Office.js. */
export const excel: ExcelHost = {
  read: readWorkbook,
  // Writing is needed late, so its code is loaded only then.
  write: async (plans, options) => (await import("./write/write-sheets")).writeSheets(plans, options),
  settle: async (...how) => (await import("./write/settle-run")).settleRun(...how),
  addBlankLedger: async (ledger) => (await import("./write/add-blank-ledger")).addBlankLedger(ledger),
  fillTemplates: async (...asked) => (await import("./templates/fill-templates")).fillTemplates(...asked),
  others: () => import("./bring-in"),
  select: selectCells,
  selected: selectedCell,
  remember,
  watch: (onChange, onEvent) => watchSheets(onChange, onEvent),
  watchSelection: async (onSelect) => (await import("./session/watch-selection")).watchSelection(onSelect),
};

export { describeError } from "./errors/describe-error";
export { ExcelProblem } from "./errors/excel-problem";
export type { Waiting } from "./errors/persist";
export { findOwnSheets } from "./names/own-names";
export { MEMORY_KEY } from "./names/memory-key";
export type {
  BroughtSheet,
  ChangedSheet,
  ExcelHost,
  FileToBring,
  OtherWorkbooks,
  SheetToBring,
  ShownCell,
  UnfinishedWrite,
  WorkbookSnapshot,
  WriteOptions,
  WriteOutcome,
  WriteProgress,
  WrittenSheet,
} from "./excel-host";
export type { FilledSheet, FillOutcome, PlacedFill } from "./templates/filled-sheet";
export { freeSheetName } from "./names/sheet-names";
export { readWorkbook, remember, selectCells, watchSheets };
export { settleRun } from "./write/settle-run";
export { writeSheets } from "./write/write-sheets";

import { readWorkbook } from "./read-workbook";
import { remember } from "./remember";
import { selectCells } from "./select-cells";
import { watchSheets } from "./watch-sheets";
import type { ExcelHost } from "./workbook";

/** The workbook that the pane belongs to, through Office.js. */
export const excel: ExcelHost = {
  read: readWorkbook,
  // Writing is wanted late; what it takes is loaded then.
  write: async (plans, renew) => (await import("./write-sheets")).writeSheets(plans, renew),
  fillTemplates: async (fills) => (await import("./fill-templates")).fillTemplates(fills),
  select: selectCells,
  remember,
  watch: (onChange) => watchSheets(onChange),
};

export { capabilities } from "./capabilities";
export { describeError } from "./describe-error";
export { ExcelProblem } from "./excel-problem";
export type {
  Capabilities,
  ExcelHost,
  OwnSheet,
  ReadOptions,
  Renew,
  WorkbookSnapshot,
  WrittenSheet,
} from "./workbook";
export { freeSheetName } from "./sheet-names";
export { readWorkbook, remember, selectCells, watchSheets };
export { writeSheets } from "./write-sheets";

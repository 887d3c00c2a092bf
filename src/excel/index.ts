import { readWorkbook } from "./read/read-workbook";
import { remember } from "./session/remember";
import { selectCells } from "./session/select-cells";
import { watchSheets } from "./session/watch-sheets";
import type { ExcelHost } from "./excel-host";

/** Reaches the workbook that the pane belongs to, through Office.js. */
export const excel: ExcelHost = {
  read: readWorkbook,
  // Writing is needed late, so its code is loaded only then.
  write: async (plans, renew) => (await import("./write/write-sheets")).writeSheets(plans, renew),
  fillTemplates: async (fills) => (await import("./templates/fill-templates")).fillTemplates(fills),
  select: selectCells,
  remember,
  watch: (onChange) => watchSheets(onChange),
};

export { describeError } from "./errors/describe-error";
export { ExcelProblem } from "./errors/excel-problem";
export type { ExcelHost, WorkbookSnapshot, WrittenSheet } from "./excel-host";
export { freeSheetName } from "./names/sheet-names";
export { readWorkbook, remember, selectCells, watchSheets };
export { writeSheets } from "./write/write-sheets";

import { readWorkbook } from "./read-workbook";
import { remember } from "./remember";
import { selectCells } from "./select-cells";
import { watchSheets } from "./watch-sheets";
import type { ExcelHost } from "./workbook";
import { writeSheets } from "./write-sheets";

/** The workbook that the pane belongs to, through Office.js. */
export const excel: ExcelHost = {
  read: readWorkbook,
  write: writeSheets,
  select: selectCells,
  remember,
  watch: (onChange) => watchSheets(onChange),
};

export { capabilities } from "./capabilities";
export { canTryAgain, describeError } from "./describe-error";
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
export { readWorkbook, remember, selectCells, watchSheets, writeSheets };

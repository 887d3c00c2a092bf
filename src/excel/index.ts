export { capabilities } from "./capabilities";
export { canTryAgain, describeError } from "./describe-error";
export { ExcelProblem } from "./excel-problem";
export { readWorkbook } from "./read-workbook";
export type {
  Capabilities,
  ExcelHost,
  OwnSheet,
  ReadOptions,
  WorkbookSnapshot,
  WrittenSheet,
} from "./workbook";

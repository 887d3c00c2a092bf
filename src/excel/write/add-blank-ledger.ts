import { BLANK_LEDGER_HEADER_ROW, columnPoints, type BlankLedger } from "../../documents";
import { addTexts, excelWritingTexts } from "../../locales";
import type { CellArea } from "../../grid";
import { describeError } from "../errors/describe-error";
import { ExcelProblem } from "../errors/excel-problem";
import { retryOnce } from "../errors/retry";
import { rangeOf } from "../read/read-cells";
import { listWorkbook } from "../read/list-workbook";
import { fitsRule } from "../render/choices-sheet";
import { typedText } from "../render/typed-text";
import { asOwnWrite } from "../session/own-writes";
import { checkStructure, freeNames } from "./write-jobs";

addTexts(excelWritingTexts);

/** So many rows are ready to be filled in. */
const ROWS = 200;
const HEADER_FILL = "#E2EFDA";
const EXAMPLE_COLOR = "#767676";
const TITLE_SIZE = 14;

/**
 * Makes a sheet at the end for a ledger that is to be filled in, and shows it. It bears no mark of ours: it is the clerk's.
 * After an error it is not there.
 *
 * @returns the cell where filling in begins
 * @throws ExcelProblem if the workbook can't get a sheet.
 */
export function addBlankLedger(ledger: BlankLedger): Promise<CellArea> {
  return asOwnWrite(() =>
    retryOnce(() => Excel.run({ delayForCellEdit: true }, (one) => attempt(one, ledger))),
  );
}

async function attempt(context: Excel.RequestContext, ledger: BlankLedger): Promise<CellArea> {
  const listing = await listWorkbook(context);
  checkStructure(listing);
  const name = freeNames(listing)(ledger.name);
  const first = { row: BLANK_LEDGER_HEADER_ROW + 2, column: 1, rows: 1, columns: 1 };
  try {
    const sheet = context.workbook.worksheets.add(name);
    fill(sheet, ledger);
    sheet.activate();
    rangeOf(sheet, first).select();
    await context.sync();
  } catch (error) {
    const left = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (!left.isNullObject) left.delete();
    await context.sync();
    throw new ExcelProblem(
      { key: "excel.write-undone", params: { reason: describeError(error) } },
      { cause: error },
    );
  }
  return { sheet: name, ...first };
}

function fill(sheet: Excel.Worksheet, { title, remark, columns }: BlankLedger): void {
  const header = { row: BLANK_LEDGER_HEADER_ROW, column: 0, rows: 1, columns: columns.length };
  const example = { ...header, row: header.row + 1 };
  for (const [row, text] of [title, remark].entries())
    rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).values = [[typedText(text)]];
  const { font } = rangeOf(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).format;
  font.bold = true;
  font.size = TITLE_SIZE;
  for (const [column, { format, width, choices }] of columns.entries()) {
    const body = rangeOf(sheet, { row: example.row, column, rows: ROWS + 1, columns: 1 });
    body.numberFormat = Array.from({ length: ROWS + 1 }, () => [format]);
    body.format.columnWidth = columnPoints(width);
    if (choices.length === 0 || !fitsRule(choices)) continue;
    body.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    body.dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "", message: "" };
  }
  const headers = rangeOf(sheet, header);
  headers.numberFormat = [columns.map(() => "@")];
  headers.values = [columns.map((column) => typedText(column.header))];
  headers.format.font.bold = true;
  headers.format.fill.color = HEADER_FILL;
  headers.format.wrapText = true;
  const shown = rangeOf(sheet, example);
  shown.values = [
    columns.map((column) =>
      typeof column.example === "string" ? typedText(column.example) : column.example,
    ),
  ];
  shown.format.font.color = EXAMPLE_COLOR;
  sheet.freezePanes.freezeRows(example.row);
}

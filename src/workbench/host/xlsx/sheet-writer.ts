import type {
  ConditionalFormattingRule,
  DataValidation,
  Style as FileStyle,
  Worksheet,
  WorksheetState,
} from "@cj-tech-master/excelts";
import { addressOf, colorOf, type Area, type Cell, type Line, type SheetModel } from "../model";
import { writeCell } from "./cells";
import { inFileOrder, writeCharts } from "./chart-writer";
import { writePage } from "./page-writer";
import { viewOf } from "./sheet-reader";
import { digitPixels, widthOfPoints } from "./widths";

/** A sheet as it was when it was last read or written. What is still the same value need not be written. */
export interface SheetSnapshot {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
  readonly parts: Partial<
    Pick<
      SheetModel,
      | "merges"
      | "page"
      | "validations"
      | "formats"
      | "charts"
      | "pageBreaks"
      | "frozen"
      | "protection"
      | "notes"
    >
  > & {
    readonly tables?: SheetModel["tables"];
    readonly filter?: SheetModel["filter"];
    readonly showGridlines?: boolean;
    readonly tabColor?: string;
    readonly standardWidth?: number;
    readonly visibility?: SheetModel["visibility"];
  };
}

const place = (row: number, column: number) => `${row},${column}`;

export function snapshotOf(sheet: SheetModel | null): SheetSnapshot {
  if (!sheet) return { cells: new Map(), rows: new Map(), columns: new Map(), parts: { merges: [] } };
  const cells = new Map<string, Cell>();
  for (const [row, column, cell] of sheet.entries()) cells.set(place(row, column), cell);
  const { merges, page, validations, formats, charts, pageBreaks, frozen, protection, notes } = sheet;
  const { tables, filter, showGridlines, tabColor, standardWidth, visibility } = sheet;
  const parts = { merges, page, validations, formats, charts, pageBreaks, frozen, protection, notes };
  return {
    cells,
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    parts: { ...parts, tables, filter, showGridlines, tabColor, standardWidth, visibility },
  };
}

const STATES: Readonly<Record<SheetModel["visibility"], WorksheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function writeCells(sheet: SheetModel, target: Worksheet, before: SheetSnapshot): void {
  const gone = new Set(before.cells.keys());
  for (const [row, column, cell] of sheet.entries()) {
    const key = place(row, column);
    gone.delete(key);
    if (before.cells.get(key) !== cell) writeCell(target.getCell(row + 1, column + 1), cell);
  }
  for (const key of gone) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const cell = target.getCell(row + 1, column + 1);
    cell.style = {};
    if (!cell.isMerged || cell.master === cell) cell.value = null;
  }
}

function writeNotes({ notes }: SheetModel, target: Worksheet, before: SheetModel["notes"]): void {
  for (const { row, column } of before) target.getCell(row + 1, column + 1).comment = undefined;
  for (const { row, column, text } of notes) target.getCell(row + 1, column + 1).note = text;
}

function writeLines(sheet: SheetModel, target: Worksheet, before: SheetSnapshot): void {
  for (const [index, line] of sheet.rows) {
    if (before.rows.get(index) === line) continue;
    const row = target.getRow(index + 1);
    row.height = line.size;
    row.customHeight = line.size !== undefined;
    row.hidden = line.hidden ?? false;
    row.style = (line.style ?? {}) as Partial<FileStyle>;
  }
  const digit = digitPixels(target.workbook.defaultFont);
  for (const [index, line] of sheet.columns) {
    if (before.columns.get(index) === line) continue;
    const column = target.getColumn(index + 1);
    column.width = line.size === undefined ? undefined : widthOfPoints(line.size, digit);
    column.hidden = line.hidden ?? false;
    column.style = (line.style ?? {}) as Partial<FileStyle>;
  }
}

const corners = ({ row, column, rows, columns }: Area) => [row + 1, column + 1, row + rows, column + columns];

function writeView(sheet: SheetModel, target: Worksheet): void {
  const { rows, columns } = sheet.frozen;
  const common = { ...viewOf(target), showGridLines: sheet.showGridlines };
  target.views =
    rows + columns > 0
      ? [
          {
            ...common,
            state: "frozen",
            xSplit: columns,
            ySplit: rows,
            topLeftCell: undefined,
            style: undefined,
          },
        ]
      : [{ showGridLines: sheet.showGridlines, state: "normal" }];
}

/** Writes what surrounds the cells: visibility, tab, view, page. */
function writeSurroundings(sheet: SheetModel, target: Worksheet, parts: SheetSnapshot["parts"]): void {
  if (parts.visibility !== sheet.visibility) target.state = STATES[sheet.visibility];
  if (parts.tabColor !== sheet.tabColor) {
    const color = colorOf(sheet.tabColor);
    if (color) target.properties.tabColor = color;
    else delete target.properties.tabColor;
  }
  if (parts.standardWidth !== undefined && parts.standardWidth !== sheet.standardWidth)
    target.properties.defaultColWidth = widthOfPoints(
      sheet.standardWidth,
      digitPixels(target.workbook.defaultFont),
    );
  if (parts.frozen !== sheet.frozen || parts.showGridlines !== sheet.showGridlines) writeView(sheet, target);
  if (parts.page !== sheet.page) writePage(sheet.page, target);
  if (parts.pageBreaks !== sheet.pageBreaks)
    target.rowBreaks = sheet.pageBreaks.map((row) => ({ id: row, max: 16383, man: 1 }));
}

/** Writes the rules on the cells: validation, conditional formats, filter, protection. */
function writeRules(sheet: SheetModel, target: Worksheet, parts: SheetSnapshot["parts"]): void {
  if (parts.validations !== sheet.validations)
    target.dataValidations.model = Object.fromEntries(
      sheet.validations.flatMap(({ areas, validation }) =>
        areas.map((area) => [`range:${addressOf(area)}`, validation as DataValidation]),
      ),
    );
  if (parts.formats !== sheet.formats)
    target.conditionalFormattings = sheet.formats.map(({ areas, rule }, at) => ({
      ref: areas.map((area) => addressOf(area)).join(" "),
      rules: [{ priority: at + 1, ...rule } as ConditionalFormattingRule],
    }));
  if (parts.filter !== undefined && parts.filter !== sheet.filter)
    target.autoFilter = sheet.filter ? addressOf(sheet.filter.area) : null;
  if (parts.protection !== sheet.protection) {
    if (sheet.protection) target.sheetProtection = { sheet: true, ...sheet.protection.options };
    else if (parts.protection) target.unprotect();
  }
}

/** Writes what changed since `before` into the library's sheet. */
export function writeSheet(sheet: SheetModel, target: Worksheet, before: SheetSnapshot): void {
  const { parts } = before;
  const merges = parts.merges ?? [];
  for (const area of merges) if (!sheet.merges.includes(area)) target.unMergeCells(addressOf(area));
  writeCells(sheet, target, before);
  writeLines(sheet, target, before);
  if (parts.notes !== sheet.notes) writeNotes(sheet, target, parts.notes ?? []);
  for (const area of sheet.merges) if (!merges.includes(area)) target.mergeCellsWithoutStyle(corners(area));
  writeSurroundings(sheet, target, parts);
  writeRules(sheet, target, parts);
  for (const table of parts.tables ?? []) if (!sheet.tables.includes(table)) target.removeTable(table.name);
  if (parts.charts !== sheet.charts) {
    const known = parts.charts ?? [];
    writeCharts(sheet.charts, target, known);
    sheet.charts = inFileOrder(sheet.charts, known);
  }
}

import { Range, type Row, type Worksheet } from "@cj-tech-master/excelts";
import {
  areaOf,
  intersectionOf,
  plainPage,
  rgbOf,
  SheetModel,
  type Area,
  type AreaFormat,
  type AreaValidation,
  type Line,
  type Note,
  type PageSetup,
  type Validation,
  type Visibility,
} from "../model";
import { cellOf, noteOf, styleOf } from "./cells";
import { readCharts } from "./chart-reader";
import { orElse } from "./or-else";
import { digitPixels, pointsOfWidth, STANDARD_POINTS } from "./widths";

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

function areasOf(text: string): readonly Area[] {
  return text.split(/[\s,]+/).flatMap((part) => areaOf(part) ?? []);
}

const isStyled = (style: object | undefined): boolean => style !== undefined && Object.keys(style).length > 0;

function readCells(source: Worksheet, sheet: SheetModel, date1904: boolean): void {
  const rows: readonly (Row | undefined)[] = orElse(source.findRows(1, source.rowCount), []);
  const notes: Note[] = [];
  for (const row of rows) {
    if (!row) continue;
    const line: Line = {
      ...(row.height === undefined ? {} : { size: row.height }),
      ...(row.hidden ? { hidden: true } : {}),
      ...(isStyled(row.style) ? { style: styleOf(row.style) } : {}),
    };
    if (Object.keys(line).length > 0) sheet.rows.set(row.number - 1, line);
    for (let column = 1; column <= row.cellCount; column += 1) {
      const cell = row.findCell(column);
      if (!cell) continue;
      sheet.put(row.number - 1, column - 1, cellOf(cell, date1904));
      const text = noteOf(cell);
      if (text !== null) notes.push({ row: row.number - 1, column: column - 1, text });
    }
  }
  sheet.notes = notes;
}

function readColumns(source: Worksheet, sheet: SheetModel): void {
  const digit = digitPixels(source.workbook.defaultFont);
  const { defaultColWidth } = source.properties;
  sheet.standardWidth =
    defaultColWidth === undefined ? STANDARD_POINTS : pointsOfWidth(defaultColWidth, digit);
  for (const column of orElse(source.columns, [])) {
    const line: Line = {
      ...(column.width === undefined ? {} : { size: pointsOfWidth(column.width, digit) }),
      ...(column.hidden ? { hidden: true } : {}),
      ...(isStyled(column.style) ? { style: styleOf(column.style) } : {}),
    };
    if (Object.keys(line).length > 0) sheet.columns.set(column.number - 1, line);
  }
}

function readPage(source: Worksheet): PageSetup {
  const pageSetup: Partial<Worksheet["pageSetup"]> = source.pageSetup;
  const headerFooter = orElse<Partial<Worksheet["headerFooter"]>>(source.headerFooter, {});
  const titles = pageSetup.printTitlesRow ? areaOf(pageSetup.printTitlesRow) : null;
  return {
    orientation: pageSetup.orientation === "landscape" ? "landscape" : "portrait",
    paperSize: pageSetup.paperSize ?? null,
    scale: pageSetup.scale ?? 100,
    fit: pageSetup.fitToPage
      ? { width: pageSetup.fitToWidth ?? 1, height: pageSetup.fitToHeight ?? 1 }
      : null,
    margins: { ...plainPage.margins, ...pageSetup.margins },
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    blackAndWhite: pageSetup.blackAndWhite ?? false,
    order: pageSetup.pageOrder === "overThenDown" ? "overThenDown" : "downThenOver",
    firstPage: pageSetup.firstPageNumber ?? null,
    printArea: pageSetup.printArea ? areaOf(pageSetup.printArea.split("&&")[0] ?? "") : null,
    titleRows: titles ? { from: titles.row, to: titles.row + titles.rows - 1 } : null,
    header: headerFooter.oddHeader ?? "",
    footer: headerFooter.oddFooter ?? "",
  };
}

function readValidations(source: Worksheet): readonly AreaValidation[] {
  const byRule = new Map<string, AreaValidation & { areas: Area[] }>();
  for (const [key, rule] of Object.entries(source.dataValidations.model)) {
    if (!rule) continue;
    const areas = areasOf(key.replace(/^range:/, ""));
    const known = byRule.get(JSON.stringify(rule));
    if (known) known.areas.push(...areas);
    else {
      const validation = { formulae: [], ...rule } as Validation;
      byRule.set(JSON.stringify(rule), { areas: [...areas], validation });
    }
  }
  return [...byRule.values()];
}

function readFormats(source: Worksheet): readonly AreaFormat[] {
  return source.conditionalFormattings.flatMap((entry, at) =>
    entry.rules.map((rule, index) => ({
      id: `{CF${at}-${index}}`,
      areas: areasOf(entry.ref),
      rule: rule as AreaFormat["rule"],
    })),
  );
}

function readFilter(source: Worksheet, sheet: SheetModel): void {
  const { autoFilter } = source;
  const area = typeof autoFilter === "string" ? areaOf(autoFilter) : null;
  if (!area) return;
  const filtered = [...sheet.rows].some(
    ([row, line]) => line.hidden && intersectionOf(area, { ...area, row, rows: 1 }) !== null,
  );
  sheet.filter = { area, filtered };
}

/** Gives a sheet's view. The library's types promise one, but a file may have none. */
export function viewOf(source: Worksheet): Worksheet["views"][number] | undefined {
  return orElse(source.views, [])[0];
}

/** Converts one worksheet of the file to the model. */
export function readSheet(source: Worksheet, id: string, date1904: boolean): SheetModel {
  const sheet = new SheetModel(id, source.name);
  const view = viewOf(source);
  sheet.visibility = VISIBILITY[source.state] ?? "Visible";
  sheet.tabColor = rgbOf(source.properties.tabColor, "");
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.standardHeight = source.properties.defaultRowHeight ?? 15;
  if (view?.state === "frozen") sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  readColumns(source, sheet);
  readCells(source, sheet, date1904);
  sheet.merges = source.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  if (source.sheetProtection?.sheet) {
    const { hashValue, ...options } = source.sheetProtection;
    const allowed = Object.entries(options).filter(
      (entry): entry is [string, boolean] => typeof entry[1] === "boolean",
    );
    sheet.protection = { password: hashValue !== undefined, options: Object.fromEntries(allowed) };
  }
  sheet.page = readPage(source);
  sheet.validations = readValidations(source);
  sheet.formats = readFormats(source);
  readFilter(source, sheet);
  sheet.pageBreaks = source.rowBreaks.map((pageBreak) => pageBreak.id);
  sheet.charts = readCharts(source);
  sheet.tables = source.getTables().flatMap((table, at) => {
    const model = orElse<typeof table.model | null>(table.model, null);
    if (!model) return [];
    const area = areaOf(model.tableRef ?? new Range(model.ref).range);
    return area ? [{ id: `${source.id}-${at + 1}`, name: model.name, area }] : [];
  });
  return sheet;
}

import type { TemplateFill } from "../../documents";
import { cellAt, rangeOf } from "../read/read-cells";
import { addedBy } from "./repeats";

/** The parts of a page's header and footer. */
export const HEADER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

/**
 * What has to be known of a sheet to fill it, or a copy of it. These are proxies, which can be read after the next round
 * trip.
 */
export interface InspectedTemplate {
  /** The range with all contents and formats. */
  readonly used: Excel.Range;
  readonly cells: Excel.Range;
  /** The rows that are filled or repeated, by their number. */
  readonly rows: ReadonlyMap<number, Excel.Range>;
  readonly columns: readonly Excel.Range[];
  /** The cells with placeholders and marks, by `placeKey`. */
  readonly filled: ReadonlyMap<string, Excel.Range>;
}

/** What has to be known besides of a template whose copy is filled. */
export interface InspectedOriginal extends InspectedTemplate {
  readonly headers: Excel.HeaderFooter;
  readonly charts: Excel.ChartCollection;
}

export const placeKey = (row: number, column: number): string => `${String(row)},${String(column)}`;

/** How a cell with a placeholder or a mark shows numbers; General where nothing tells. */
export function numberFormatAt({ filled }: InspectedTemplate, row: number, column: number): string {
  const formats = filled.get(placeKey(row, column))?.numberFormat as unknown;
  return Array.isArray(formats) ? String((formats as unknown[][])[0]?.[0]) : "General";
}

/** Queues the loading of what `InspectedTemplate` holds. */
export function inspectTemplate(context: Excel.RequestContext, fill: TemplateFill): InspectedTemplate {
  const { template, repeats, rows, columns } = fill;
  const sheet = context.workbook.worksheets.getItem(template);
  const added = repeats.reduce((sum, one) => sum + addedBy(one), 0);
  const cell = (row: number, column: number) => cellAt(sheet, row, column);
  const wanted = new Set([
    ...fill.cells.flatMap(({ from, span }) => [from, from + span.rows - 1]),
    ...repeats.flatMap((one) => Array.from({ length: one.rows }, (_, row) => one.row + row)),
  ]);
  const places = new Map(fill.cells.map(({ from, column }) => [placeKey(from, column), { from, column }]));
  return {
    used: sheet.getUsedRange(false).load("columnIndex,columnCount"),
    cells: rangeOf(sheet, { row: 0, column: 0, rows: rows - added, columns }).load("formulas"),
    rows: new Map([...wanted].map((row) => [row, cell(row, 0).load("format/rowHeight")])),
    columns: Array.from({ length: columns }, (_, column) => cell(0, column).load("format/columnWidth")),
    filled: new Map(
      [...places].map(([key, { from, column }]) => [
        key,
        cell(from, column).load("values,numberFormat,format/wrapText,format/font/size,dataValidation/rule"),
      ]),
    ),
  };
}

/** Queues the loading of what `InspectedOriginal` holds. */
export function inspectOriginal(context: Excel.RequestContext, fill: TemplateFill): InspectedOriginal {
  const sheet = context.workbook.worksheets.getItem(fill.template);
  return {
    ...inspectTemplate(context, fill),
    charts: sheet.charts.load("items/series/items/name"),
    headers: sheet.pageLayout.headersFooters.defaultForAllPages.load(
      "leftHeader,centerHeader,rightHeader,leftFooter,centerFooter,rightFooter",
    ),
  };
}

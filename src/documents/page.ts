import type { PlanColumn, PlanRow, PrintSetup } from "./sheet-plan";

/** A4 in millimetres. */
const A4 = { short: 210, long: 297 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What Excel makes of a column so many characters wide: 7 pixels a character and 5 around them, at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;
const DEFAULT_ROW_HEIGHT = 15;

/** GB/T 9704: top 37, binding side 28, text area 156 × 225 mm. */
const OFFICIAL_MARGINS = { top: 37, right: 26, bottom: 35, left: 28 } as const;
const TABLE_MARGINS = { top: 15, right: 12, bottom: 15, left: 12 } as const;

/** A table across: A4 landscape, one page wide, header repeated, 「第 1 页 共 3 页」. */
export function landscapeTable(headerFrom: number, headerTo: number): PrintSetup {
  return {
    orientation: "landscape",
    margins: TABLE_MARGINS,
    fitToWidth: true,
    titleRows: { from: headerFrom, to: headerTo },
    footer: "第 &P 页 共 &N 页",
    centerHorizontally: true,
  };
}

/** An official document: A4 portrait with the margins of GB/T 9704, page number 「— 1 —」 in 四号. */
export function officialDocument(printedColumns: number): PrintSetup {
  return {
    orientation: "portrait",
    margins: OFFICIAL_MARGINS,
    fitToWidth: true,
    titleRows: null,
    footer: "&14— &P —",
    centerHorizontally: true,
    columns: printedColumns,
  };
}

/**
 * Rows at which a page has to begin so that the last `together` rows (signatures and what they sign) stand on one page
 * and never alone: Excel has no such rule of its own. Heights are estimates, so a page counts as full a little early.
 */
export function keepTogether(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  print: PrintSetup,
  together: number,
): readonly PlanRow[] {
  const first = rows.length - together;
  if (first <= 0) return rows;
  const heights = rows.map((row) => row.height ?? DEFAULT_ROW_HEIGHT);
  const room = pageHeight(columns, print) * 0.97;
  const repeated = print.titleRows ? sum(heights.slice(print.titleRows.from, print.titleRows.to + 1)) : 0;

  let used = 0;
  for (const [index, height] of heights.entries()) {
    const needed = index === first ? sum(heights.slice(first)) : height;
    const breaks = rows[index]?.pageBreakBefore === true || used + needed > room;
    if (index === first && breaks && used > 0) {
      return rows.map((row, at) => (at === first ? { ...row, pageBreakBefore: true } : row));
    }
    used = breaks && used > 0 ? repeated + height : used + height;
  }
  return rows;
}

/** How many points of rows a page holds, after everything was shrunk to one page wide. */
function pageHeight(columns: readonly PlanColumn[], print: PrintSetup): number {
  const landscape = print.orientation === "landscape";
  const { top, bottom, left, right } = print.margins;
  const height = ((landscape ? A4.short : A4.long) - top - bottom) * POINTS_PER_MILLIMETRE;
  const width = ((landscape ? A4.long : A4.short) - left - right) * POINTS_PER_MILLIMETRE;
  const printed = columns.slice(0, print.columns ?? columns.length).filter((column) => !column.hidden);
  const needed = sum(printed.map((column) => column.width * POINTS_PER_CHARACTER + COLUMN_PADDING));
  return print.fitToWidth && needed > width ? (height * needed) / width : height;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

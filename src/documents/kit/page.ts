import { lowerRows } from "./lower-rows";
import { repeatOnPages } from "./repeat-on-pages";
import type { PlanColumn, PlanRow, PrintSetup } from "./sheet-plan";

/** A4 in millimetres. */
const A4 = { short: 210, long: 297 } as const;
const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** What Excel makes of a column so many characters wide: 7 pixels a character and 5 around them, at 96 dpi. */
const POINTS_PER_CHARACTER = 5.25;
const COLUMN_PADDING = 3.75;
const DEFAULT_ROW_HEIGHT = 15;
/** A cell merged over so many rows may not be cut by a page's end; a higher one has to be. */
const SMALL_MERGE = 4;
/**
 * A table is shrunk to the page's width by a share that differs a little between Excel and others: each of its pages is
 * ended by us, a little early, so that the differences don't add up over the pages.
 */
const SAFE_SHARE = 0.97;
/** A last page with less than this share of rows is better done without or, where it can't be, given rows of the pages before. */
const NEARLY_EMPTY = 0.25;
/** By so much less the pages before are filled at a time. */
const STEP = 0.02;
/** So many rows stand on the page of the signatures. */
const SIGNED_ROWS = 2;

/** GB/T 9704: top 37, binding side 28, text area 156 × 225 mm. */
const OFFICIAL_MARGINS = { top: 37, right: 26, bottom: 35, left: 28 } as const;
const TABLE_MARGINS = { top: 15, right: 10, bottom: 15, left: 10 } as const;

/** A table across: A4 landscape, one page wide, header repeated, 「第 1 页 共 3 页」. */
export function landscapeTable(header: number): PrintSetup {
  return {
    orientation: "landscape",
    margins: TABLE_MARGINS,
    fitToWidth: true,
    titleRows: { from: header, to: header },
    footer: "第 &P 页 共 &N 页",
    centerHorizontally: true,
  };
}

/** A list of few columns: the same upright. */
export function upright(table: PrintSetup): PrintSetup {
  return { ...table, orientation: "portrait" };
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
 * Begins new pages where Excel by itself would part what belongs together: a heading and its text, the rows of a small
 * merged cell, the signatures and what they sign. Excel has no such rule of its own; the heights are all set by us, so
 * where its pages end can be computed. A printer set-up that shrinks otherwise, or an Excel that ends pages by itself, only
 * parts them elsewhere: nothing is cut off or left out by these breaks.
 *
 * @param repeatedColumn see `SheetPlan.repeatedColumn`
 */
export function paginate(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  print: PrintSetup,
  repeatedColumn?: string,
): readonly PlanRow[] {
  const broken = paged(rows, columns, print, repeatedColumn);
  if (!endsNearlyEmpty(broken, columns, print)) return broken;
  const lower = paged(lowerRows(rows), columns, print, repeatedColumn);
  if (pagesOf(lower) < pagesOf(broken)) return lower;
  for (let share = SAFE_SHARE - STEP; share > 0.5; share -= STEP) {
    const evener = paged(rows, columns, print, repeatedColumn, share);
    if (pagesOf(evener) > pagesOf(broken)) break;
    if (!endsNearlyEmpty(evener, columns, print)) return evener;
  }
  return broken;
}

function paged(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  print: PrintSetup,
  repeatedColumn: string | undefined,
  share: number = SAFE_SHARE,
): readonly PlanRow[] {
  if (repeatedColumn === undefined) return breakPages(rows, columns, print, share);
  return repeatOnPages(rows, columns, repeatedColumn, (plain) => breakPages(plain, columns, print, share));
}

function pagesOf(rows: readonly PlanRow[]): number {
  return 1 + rows.filter(({ pageBreakBefore }) => pageBreakBefore === true).length;
}

/** Whether a table's last page holds but a few rows. */
function endsNearlyEmpty(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  print: PrintSetup,
): boolean {
  const last = rows.map(({ pageBreakBefore }) => pageBreakBefore === true).lastIndexOf(true);
  if (last < 0) return false;
  const height = sum(rows.slice(last).map((row) => row.height ?? DEFAULT_ROW_HEIGHT));
  return height < pageHeight(columns, print) * NEARLY_EMPTY;
}

function breakPages(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
  print: PrintSetup,
  share: number,
): readonly PlanRow[] {
  const heights = rows.map((row) => row.height ?? DEFAULT_ROW_HEIGHT);
  const room = pageHeight(columns, print) * share;
  const { titleRows } = print;
  const header = titleRows ? sum(heights.slice(titleRows.from, titleRows.to + 1)) : 0;
  // Excel repeats the header on pages behind the one that it stands on itself.
  const repeated = (at: number): number => (titleRows && at > titleRows.to ? header : 0);
  const signature = rows.findIndex((row) => row.role === "signature");

  const broken: PlanRow[] = [];
  let used = 0;
  let at = 0;
  while (at < rows.length) {
    const whole = endOfGroup(rows, at, signature, true);
    const fitsAPage = repeated(at) + sum(heights.slice(at, whole)) <= room;
    const end = fitsAPage ? whole : endOfGroup(rows, at, signature, false);
    const needed = sum(heights.slice(at, end));
    const row = rows[at];
    const fits = row?.startsPage !== true && (used + needed <= room || used === 0);
    if (row) broken.push(fits ? withoutBreak(row) : { ...row, pageBreakBefore: true });
    broken.push(...rows.slice(at + 1, end).map(withoutBreak));
    used = fits ? used + needed : repeated(at) + needed;
    at = end;
  }
  return broken;
}

/**
 * One past the last row that has to stand on the page of the row at `from`.
 *
 * @param all or only what a merged cell and the signatures hold together: what is too high for a page is parted somewhere
 */
function endOfGroup(rows: readonly PlanRow[], from: number, signature: number, all: boolean): number {
  let end = from + 1;
  for (let at = from; at < end && at < rows.length; at += 1) {
    const cells = Object.values(rows[at]?.cells ?? {});
    const merged = Math.max(1, ...cells.map((cell) => cell.span?.rows ?? 1));
    if (all && rows[at]?.keepWithNext === true) end = Math.max(end, at + 2);
    if (merged <= SMALL_MERGE) end = Math.max(end, at + merged);
    if (signature >= 0 && at >= signature - SIGNED_ROWS && at <= signature)
      end = Math.max(end, lastSignature(rows, signature) + 1);
  }
  return Math.min(end, rows.length);
}

function lastSignature(rows: readonly PlanRow[], signature: number): number {
  let last = signature;
  while (rows[last + 1]?.role === "signature") last += 1;
  return last;
}

function withoutBreak(row: PlanRow): PlanRow {
  return row.pageBreakBefore === true ? { ...row, pageBreakBefore: false } : row;
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

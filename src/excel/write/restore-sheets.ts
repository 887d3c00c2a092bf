import type { Area } from "../../grid";
import { clearSheet } from "./clear-sheet";
import type { SheetFurniture } from "./inspect-sheets";
import { namedArea } from "../names/own-names";
import { areaOf, rangeOf } from "../read/read-cells";
import type { RewriteJob } from "./write-jobs";

const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;

/**
 * Restores sheets from their copies: cells, formats, merges, links and rules, sizes, frozen panes, page breaks and
 * print area. Other print settings are the same for all sheets of a kind. It takes two round trips; the changes are
 * queued for the next.
 */
export async function restoreSheets(
  context: Excel.RequestContext,
  jobs: readonly RewriteJob[],
  furniture: ReadonlyMap<string, SheetFurniture>,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const copies = jobs.map((job) => {
    const copy = worksheets.getItem(job.rewrites.backup);
    const used = copy.getUsedRange(false).load("rowIndex,columnIndex,rowCount,columnCount");
    return { job, copy, used };
  });
  await context.sync();

  const sized = copies.map(({ job, copy, used }) => {
    const area = areaOf(used);
    return {
      job,
      copy,
      area,
      breaks: copy.horizontalPageBreaks.load("items/rowIndex"),
      frozen: copy.freezePanes.getLocationOrNullObject().load("rowCount,columnCount"),
      rows: loadSizes(copy, area, "rows"),
      columns: loadSizes(copy, area, "columns"),
    };
  });
  await context.sync();

  for (const { job, copy, area, breaks, frozen, rows, columns } of sized) {
    const sheet = worksheets.getItem(job.rewrites.id);
    clearSheet(sheet, furniture.get(job.sheet));
    // Excel copies only cells that are not filtered out.
    if (furniture.get(job.sheet)?.filtered) copy.autoFilter.remove();
    rangeOf(sheet, area).copyFrom(rangeOf(copy, area));
    setSizes(sheet, area, rows, "rows");
    setSizes(sheet, area, columns, "columns");
    freeze(sheet, frozen);
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const { rowIndex } of breaks.items) {
      sheet.horizontalPageBreaks.add(rangeOf(sheet, { row: rowIndex, column: 0, rows: 1, columns: 1 }));
    }
    if (job.formula === null) continue;
    names.getItem(job.ownName).formula = job.formula;
    const own = namedArea(job.formula);
    const printed = job.plan.print.columns ?? own?.columns ?? 0;
    if (own) sheet.pageLayout.setPrintArea(rangeOf(sheet, { ...own, columns: printed }));
  }
}

/**
 * Freezes the rows or columns that another sheet has frozen: frozen rows alone are as wide as the sheet, frozen
 * columns alone as high.
 */
function freeze(sheet: Excel.Worksheet, location: Excel.Range): void {
  const { freezePanes } = sheet;
  freezePanes.unfreeze();
  if (location.isNullObject) return;
  if (location.columnCount === SHEET_COLUMNS) freezePanes.freezeRows(location.rowCount);
  else if (location.rowCount === SHEET_ROWS) freezePanes.freezeColumns(location.columnCount);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, location.rowCount, location.columnCount));
}

type Lines = "rows" | "columns";

/**
 * Loads the first cell of each row or column of an area with its height or width, because copying cells does not copy
 * sizes.
 */
function loadSizes(sheet: Excel.Worksheet, area: Area, lines: Lines): readonly Excel.Range[] {
  const wanted = lines === "rows" ? "rowHidden,format/rowHeight" : "columnHidden,format/columnWidth";
  return Array.from({ length: area[lines] }, (_, index) =>
    rangeOf(sheet, lineAt(area, lines, index)).load(wanted),
  );
}

function setSizes(sheet: Excel.Worksheet, area: Area, sized: readonly Excel.Range[], lines: Lines): void {
  sized.forEach((line, index) => {
    const target = rangeOf(sheet, lineAt(area, lines, index));
    if (lines === "rows") {
      target.format.rowHeight = line.format.rowHeight;
      target.rowHidden = line.rowHidden;
    } else {
      target.format.columnWidth = line.format.columnWidth;
      target.columnHidden = line.columnHidden;
    }
  });
}

function lineAt(area: Area, lines: Lines, index: number): Area {
  const { row, column } = area;
  return lines === "rows"
    ? { row: row + index, column, rows: 1, columns: 1 }
    : { row, column: column + index, rows: 1, columns: 1 };
}

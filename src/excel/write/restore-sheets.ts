import type { Area } from "../../grid";
import { ExcelProblem } from "../errors/excel-problem";
import type { JournalSheet } from "../names/journal";
import { namedArea } from "../names/own-names";
import { SHEET_COLUMNS, SHEET_ROWS } from "../read/cell-blocks";
import { areaOf, rangeOf } from "../read/read-cells";
import { loadMeasured, type LoadedCells } from "../read/load-cells";
import { sendSteps, step, type Step } from "../render/request-batches";
import { clearSheet } from "./clear-sheet";
import { loadHindrances } from "./inspect-sheets";
import { loadSizes, setSizes } from "./line-sizes";
import { reverseLines } from "./move-lines";
import { sameFormulas } from "./same-formulas";

/** A sheet with the copy that was made of it. */
type Copied = Pick<JournalSheet, "sheet" | "printed" | "moved"> & {
  readonly copy: string;
  readonly formula: string;
  /** The row below the last one that our name covers. */
  readonly bottom?: number;
};

/**
 * Restores sheets from their copies: cells, formats, merges, links and rules, sizes, and if looks may have been
 * changed, frozen panes, page breaks and print area. Other print settings are the same for all sheets of a kind. It
 * takes three round trips, more above 4 MB. A protected sheet that is as its copy was not reached by the writing and
 * stays.
 *
 * @throws ExcelProblem for a sheet that was changed and then protected.
 */
export async function restoreSheets(
  context: Excel.RequestContext,
  sheets: readonly Copied[],
  withLooks: boolean,
): Promise<void> {
  if (sheets.length === 0) return;
  const { worksheets } = context.workbook;
  const asked = sheets.map((one) => {
    const sheet = worksheets.getItem(one.sheet);
    const copy = worksheets.getItem(one.copy);
    sheet.protection.load("protected");
    copy.autoFilter.load("enabled");
    const used = copy.getUsedRange(false).load("rowIndex,columnIndex,rowCount,columnCount");
    return { ...one, proxy: sheet, backup: copy, used, hindrances: loadHindrances(sheet) };
  });
  await context.sync();

  const changed: typeof asked = [];
  for (const one of asked) {
    if (!one.proxy.protection.protected) changed.push(one);
    else if (!(await isAsCopy(context, one)))
      throw new ExcelProblem({ key: "excel.rollback-protected", params: { sheet: one.sheet } });
  }
  const sized = changed.map((one) => {
    const area = areaOf(one.used);
    return {
      ...one,
      area,
      sizes: loadSizes(() => one.backup, area),
      breaks: withLooks ? one.backup.horizontalPageBreaks.load("items/rowIndex") : null,
      frozen: withLooks
        ? one.backup.freezePanes.getLocationOrNullObject().load("rowCount,columnCount")
        : null,
    };
  });
  await sendSteps(
    context,
    sized.flatMap(({ sizes }) => sizes.steps),
  );
  await sendSteps(
    context,
    sized.flatMap((one): readonly Step[] => [
      step(40, () => {
        clearSheet(one.proxy, one.hindrances());
        if (one.moved) reverseLines(one.proxy, one.moved, one.bottom ?? 0, withLooks);
        // Excel copies only cells that are not filtered out.
        if (one.backup.autoFilter.enabled) one.backup.autoFilter.remove();
        rangeOf(one.proxy, one.area).copyFrom(rangeOf(one.backup, one.area));
      }),
      ...setSizes(() => one.proxy, one.area, one.sizes.sizes()),
      step(20 + 6 * (one.breaks?.items.length ?? 0), () => {
        if (one.frozen) freeze(one.proxy, one.frozen);
        if (one.breaks)
          restoreBreaks(
            one.proxy,
            one.breaks.items.map(({ rowIndex }) => rowIndex),
          );
        const own = withLooks ? namedArea(one.formula) : null;
        if (own)
          one.proxy.pageLayout.setPrintArea(
            rangeOf(one.proxy, { ...own, columns: one.printed ?? own.columns }),
          );
      }),
    ]),
  );
}

async function isAsCopy(
  context: Excel.RequestContext,
  {
    sheet,
    copy,
    proxy,
    backup,
    used,
  }: Copied & {
    readonly proxy: Excel.Worksheet;
    readonly backup: Excel.Worksheet;
    readonly used: Excel.Range;
  },
): Promise<boolean> {
  const [now, before] = await loadMeasured(context, [
    { proxy, size: used },
    { proxy: backup, size: used },
  ]);
  const place = ({ row, column }: LoadedCells) => `${String(row)},${String(column)}`;
  return (
    now !== undefined &&
    before !== undefined &&
    place(now) === place(before) &&
    sameFormulas(now.formulas, before.formulas, { sheet, copy })
  );
}

function restoreBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) {
    const area: Area = { row, column: 0, rows: 1, columns: 1 };
    sheet.horizontalPageBreaks.add(rangeOf(sheet, area));
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
  if (SHEET_COLUMNS.includes(location.columnCount)) freezePanes.freezeRows(location.rowCount);
  else if (SHEET_ROWS.includes(location.rowCount)) freezePanes.freezeColumns(location.columnCount);
  else freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, location.rowCount, location.columnCount));
}

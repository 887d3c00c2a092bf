import type { CellValue, Sheet } from "../../grid";
import type { ChoicesSheet } from "../render/choices-sheet";
import type { KnownChart } from "../render/write-charts";
import type { WriteJob } from "./write-jobs";

/** What stands on a sheet of ours besides its values and hinders writing it again. */
export interface SheetFurniture {
  /** Whether the clerk has switched the filter buttons on. */
  readonly filtered: boolean;
  /** Tables (Ctrl+T) that the clerk has made of our cells; Excel merges no cells inside them. */
  readonly tables: readonly string[];
  readonly charts: readonly KnownChart[];
  /**
   * The cells as they are now, since the clerk may have typed after the workbook was read. Merged areas are not
   * listed.
   */
  readonly cells: Pick<Sheet, "row" | "column" | "values" | "formulas" | "formats">;
}

/** What has to be known of a workbook's sheets before they are written. */
export interface Inspection {
  /** By the sheet's name; only sheets that will be rewritten. */
  readonly furniture: ReadonlyMap<string, SheetFurniture>;
  readonly choices: ChoicesSheet | null;
}

/**
 * Loads what stands on the sheets that will be rewritten, and the sheet of choices if one is needed. It takes one
 * round trip, or none if there is nothing to load.
 *
 * @param choicesSheet the name of the sheet of choices; null if there is none or none is needed
 */
export async function inspectSheets(
  context: Excel.RequestContext,
  jobs: readonly WriteJob[],
  choicesSheet: string | null,
): Promise<Inspection> {
  const { worksheets } = context.workbook;
  const asked = jobs
    .filter(({ rewrites }) => rewrites)
    .map(({ sheet }) => {
      const proxy = worksheets.getItem(sheet);
      const { autoFilter, tables, charts } = proxy;
      const used = proxy
        .getUsedRangeOrNullObject(true)
        .load("values,formulas,numberFormat,rowIndex,columnIndex");
      autoFilter.load("enabled");
      tables.load("items/name");
      charts.load("items/name,items/series/count");
      return { sheet, autoFilter, tables, charts, used };
    });
  const lists = choicesSheet
    ? worksheets.getItem(choicesSheet).getUsedRangeOrNullObject(true).load("values")
    : null;
  if (asked.length === 0 && !lists) return { furniture: new Map(), choices: null };
  await context.sync();

  const furniture = new Map(
    asked.map(({ sheet, autoFilter, tables, charts, used }) => [
      sheet,
      {
        filtered: autoFilter.enabled,
        tables: tables.items.map(({ name }) => name),
        charts: charts.items.map(({ name, series }) => ({ name, series: series.count })),
        cells: used.isNullObject
          ? { row: 0, column: 0, values: [] }
          : {
              row: used.rowIndex,
              column: used.columnIndex,
              values: used.values as CellValue[][],
              formulas: used.formulas as CellValue[][],
              formats: used.numberFormat as string[][],
            },
      },
    ]),
  );
  if (!choicesSheet || !lists) return { furniture, choices: null };
  const [firstRow] = lists.isNullObject ? [] : (lists.values as CellValue[][]);
  return { furniture, choices: { sheet: choicesSheet, lists: (firstRow ?? []).map(String) } };
}

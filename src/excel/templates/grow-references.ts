import type { Repeat, TemplateFill } from "../../documents";
import { parseAddress, type Area } from "../../grid";
import type { WorkbookListing } from "../read/list-workbook";
import { singleArea } from "../names/own-names";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";

/**
 * Extends the copies' names and charts that refer to exactly one repeated row: Excel leaves them with one of the
 * rows. It takes its own round trips, but only if there are such. A chart whose cells Excel can't tell (below
 * ExcelApi 1.15) stays as it is.
 */
export async function growReferences(
  context: Excel.RequestContext,
  fills: readonly TemplateFill[],
  copies: readonly string[],
  { formulas }: WorkbookListing,
  charts: readonly Excel.ChartCollection[],
): Promise<void> {
  const { worksheets } = context.workbook;
  const names = fills.flatMap((fill, at) =>
    [...formulas].flatMap(([name, formula]) => {
      const place = singleArea(formula);
      const area = place?.sheet === fill.template ? grownArea(place, fill.repeats) : null;
      const copy = copies[at] ?? "";
      return area
        ? [
            {
              item: worksheets.getItem(copy).names.getItemOrNullObject(name),
              formula: nameFormula(copy, area),
            },
          ]
        : [];
    }),
  );
  const tellsSources = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  const series = fills.flatMap(({ repeats }, at) =>
    repeats.length === 0 || !tellsSources
      ? []
      : (charts[at]?.items ?? []).flatMap((chart, inSheet) =>
          chart.series.items.map((one, inChart) => ({
            at,
            inSheet,
            inChart,
            values: one.getDimensionDataSourceString("Values"),
            categories: one.getDimensionDataSourceString("Categories"),
          })),
        ),
  );
  if (names.length === 0 && series.length === 0) return;
  await context.sync();
  for (const { item, formula } of names) if (!item.isNullObject) item.formula = formula;
  for (const { at, inSheet, inChart, values, categories } of series) {
    const sheet = worksheets.getItem(copies[at] ?? "");
    const drawn = sheet.charts.getItemAt(inSheet).series.getItemAt(inChart);
    const grown = (source: string) => {
      const place = parseAddress(source.replace(/^=/, ""));
      return place && grownArea(place, fills[at]?.repeats ?? []);
    };
    const [ofValues, ofCategories] = [grown(values.value), grown(categories.value)];
    if (ofValues) drawn.setValues(rangeOf(sheet, ofValues));
    if (ofCategories) drawn.setXAxisValues(rangeOf(sheet, ofCategories));
  }
  await context.sync();
}

/**
 * Gives the area of the copy for one that begins or ends within repeated rows; null for an area that Excel moves
 * correctly.
 */
function grownArea({ row, column, rows, columns }: Area, repeats: readonly Repeat[]): Area | null {
  const added = (at: number) =>
    repeats.reduce((sum, one) => (one.row + one.rows <= at ? sum + one.rows * (one.times - 1) : sum), 0);
  const blockAt = (at: number) => repeats.find((one) => at >= one.row && at < one.row + one.rows);
  const last = row + rows - 1;
  const block = blockAt(last);
  if (!block && !blockAt(row)) return null;
  const top = row + added(row);
  const bottom = last + added(last) + (block ? block.rows * (block.times - 1) : 0);
  return { row: top, column, rows: bottom - top + 1, columns };
}

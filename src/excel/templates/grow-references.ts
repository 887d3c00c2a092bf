import type { Repeat, TemplateFill } from "../../documents";
import { parseAddress, type Area } from "../../grid";
import type { WorkbookListing } from "../read/list-workbook";
import { singleArea } from "../names/own-names";
import { rangeOf } from "../read/read-cells";
import { nameFormula } from "../names/sheet-reference";
import { look, type Look } from "../render/looks";
import type { InspectedOriginal } from "./inspect-template";
import { addedAbove, addedBy, repeatAt } from "./repeats";

/** A template that was copied, with what was known of it before. */
interface Copied {
  readonly fill: TemplateFill;
  /** The copy. */
  readonly name: string;
  readonly look: Pick<InspectedOriginal, "charts">;
}

/** A name or a series of a chart that covers more rows on the copy. */
export type GrownReference =
  | { readonly copy: string; readonly name: string; readonly formula: string }
  | {
      readonly copy: string;
      readonly chart: number;
      readonly series: number;
      readonly values: Area | null;
      readonly categories: Area | null;
    };

/**
 * Finds the copies' names and charts that refer to exactly one repeated row: Excel leaves them with one of the rows. It takes a round trip of
 * its own, but only if there may be such. A chart whose cells Excel can't tell (below ExcelApi 1.15) stays as it is.
 */
export async function findGrowth(
  context: Excel.RequestContext,
  copied: readonly Copied[],
  { formulas }: WorkbookListing,
): Promise<readonly GrownReference[]> {
  const { worksheets } = context.workbook;
  const names = copied.flatMap(({ fill, name: copy }) =>
    [...formulas].flatMap(([name, formula]) => {
      const place = singleArea(formula);
      const area = place?.sheet === fill.template ? grownArea(place, fill.repeats) : null;
      const item = area && worksheets.getItem(copy).names.getItemOrNullObject(name);
      return item ? [{ copy, name, item, formula: nameFormula(copy, area) }] : [];
    }),
  );
  const tellsSources = Office.context.requirements.isSetSupported("ExcelApi", "1.15");
  const drawn = copied.flatMap(({ fill: { repeats, template }, name: copy, look }) =>
    repeats.length === 0 || !tellsSources
      ? []
      : look.charts.items.flatMap((one, chart) =>
          one.series.items.map((_, series) => {
            const there = worksheets.getItem(template).charts.getItemAt(chart).series.getItemAt(series);
            const values = there.getDimensionDataSourceString("Values");
            return {
              copy,
              chart,
              series,
              repeats,
              values,
              categories: there.getDimensionDataSourceString("Categories"),
            };
          }),
        ),
  );
  if (names.length === 0 && drawn.length === 0) return [];
  await context.sync();
  return [
    ...names.flatMap(({ item, copy, name, formula }) => (item.isNullObject ? [] : [{ copy, name, formula }])),
    ...drawn.flatMap(({ repeats, values, categories, ...one }): GrownReference[] => {
      const grown = (source: string): Area | null => {
        const place = parseAddress(source.replace(/^=/, ""));
        return place && grownArea(place, repeats);
      };
      const areas = { values: grown(values.value), categories: grown(categories.value) };
      return areas.values || areas.categories ? [{ ...one, ...areas }] : [];
    }),
  ];
}

/** The look that extends a copy's name or series. */
export function growthLook({ worksheets }: Excel.Workbook, growth: GrownReference): Look {
  return look("references", () => {
    const sheet = worksheets.getItem(growth.copy);
    if ("name" in growth) {
      sheet.names.getItem(growth.name).formula = growth.formula;
      return;
    }
    const series = sheet.charts.getItemAt(growth.chart).series.getItemAt(growth.series);
    if (growth.values) series.setValues(rangeOf(sheet, growth.values));
    if (growth.categories) series.setXAxisValues(rangeOf(sheet, growth.categories));
  });
}

/**
 * Gives the area of the copy for one that begins or ends within repeated rows; null for an area that Excel moves
 * correctly.
 */
function grownArea({ row, column, rows, columns }: Area, repeats: readonly Repeat[]): Area | null {
  const last = row + rows - 1;
  const block = repeatAt(repeats, last);
  if (!block && !repeatAt(repeats, row)) return null;
  const top = row + addedAbove(repeats, row);
  const bottom = last + addedAbove(repeats, last) + (block ? addedBy(block) : 0);
  return { row: top, column, rows: bottom - top + 1, columns };
}

import type { Area } from "../../grid";
import type { PlanChart, SheetPlan } from "../../documents";
import { areaOfRange, columnOf, rowOf } from "./lay-out";
import { rangeOf } from "../read/read-cells";
import { look, type Look } from "./looks";

type SheetOf = () => Excel.Worksheet;

/** A chart that is already on the sheet, with its number of series. */
export interface KnownChart {
  readonly name: string;
  readonly series: number;
}

/** This is the size 小四, in points. */
const TITLE_SIZE = 12;

/** The names of our charts begin with this. A chart whose name doesn't is the clerk's and stays. */
const MARK = "WMJG_";

/** The name under which a plan's chart stands on the sheet. */
export function chartName(name: string): string {
  return MARK + name;
}

const TYPES = {
  "clustered-column": "ColumnClustered",
  "clustered-bar": "BarClustered",
  line: "LineMarkers",
} as const;

/**
 * Draws a plan's charts. One of ours that is already there is redrawn in place, so that a failure half way does not
 * lose it; one that the plan no longer has is removed.
 */
export function chartLooks(sheet: SheetOf, plan: SheetPlan, known: readonly KnownChart[]): readonly Look[] {
  const charts = plan.charts ?? [];
  const wanted = new Set(charts.map(({ name }) => chartName(name)));
  return [
    ...charts.map((chart) =>
      look("chart", () => {
        draw(sheet(), plan, chart, known.find(({ name }) => name === chartName(chart.name)) ?? null);
      }),
    ),
    ...known
      .filter(({ name }) => name.startsWith(MARK) && !wanted.has(name))
      .map(({ name }) => look("chart", () => sheet().charts.getItem(name).delete())),
  ];
}

function draw(sheet: Excel.Worksheet, plan: SheetPlan, chart: PlanChart, known: KnownChart | null): void {
  const figures = firstFigures(plan, chart);
  if (!known && !figures) return;
  const proxy =
    known || !figures
      ? sheet.charts.getItem(chartName(chart.name))
      : sheet.charts.add(TYPES[chart.type], rangeOf(sheet, figures), "Columns");
  const there = known?.series ?? 1;
  proxy.name = chartName(chart.name);
  proxy.title.text = chart.title;
  proxy.legend.position = "Bottom";
  proxy.legend.visible = chart.series.length > 1;
  // The bars carry their figures, so scale and gridlines are switched off. Bars run from the top down, as the rows of
  // a table do.
  proxy.title.format.font.size = TITLE_SIZE;
  // The lines of an axis that is switched off can't be reached, so they go first.
  if (known) proxy.axes.valueAxis.visible = true;
  proxy.axes.valueAxis.majorGridlines.visible = false;
  proxy.axes.valueAxis.visible = false;
  proxy.axes.categoryAxis.reversePlotOrder = chart.type === "clustered-bar";
  chart.series.forEach((planned, index) => {
    const series = index < there ? proxy.series.getItemAt(index) : proxy.series.add(planned.name);
    series.name = planned.name;
    series.setValues(rangeOf(sheet, areaOfRange(plan, planned.values)));
    series.setXAxisValues(rangeOf(sheet, areaOfRange(plan, chart.categories)));
    series.hasDataLabels = true;
    if (chart.type === "line") series.format.line.color = planned.color;
    else series.format.fill.setSolidColor(planned.color);
  });
  for (let index = there - 1; index >= chart.series.length; index--) proxy.series.getItemAt(index).delete();
  const { fromColumn, toColumn, fromRow, toRow } = chart.place;
  proxy.setPosition(cell(sheet, plan, fromRow, fromColumn), cell(sheet, plan, toRow, toColumn));
}

/**
 * Gives the first cells of a chart with figures in them. Excel makes exactly one series of them, while it takes a blank or a
 * text on top for a header, and makes no series of cells without a figure.
 */
function firstFigures(plan: SheetPlan, { series }: PlanChart): Area | null {
  for (const { values } of series) {
    const area = areaOfRange(plan, values);
    const isFigure = (row: number): boolean => {
      const { key } = plan.columns[area.column] ?? {};
      return key !== undefined && typeof plan.rows[row]?.cells[key]?.value === "number";
    };
    const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
    const from = rows.find(isFigure);
    if (from === undefined) continue;
    const end = rows.find((row) => row > from && !isFigure(row)) ?? area.row + area.rows;
    return { row: from, column: area.column, rows: end - from, columns: 1 };
  }
  return null;
}

function cell(sheet: Excel.Worksheet, plan: SheetPlan, row: string, column: string): Excel.Range {
  return rangeOf(sheet, { row: rowOf(plan, row), column: columnOf(plan, column), rows: 1, columns: 1 });
}

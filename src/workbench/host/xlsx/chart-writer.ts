import type { AddChartOptions } from "@cj-tech-master/excelts/chart";
import type { Worksheet } from "@cj-tech-master/excelts";
import type { ChartKind, ChartModel, LegendPosition } from "../model";

type Shape = Pick<AddChartOptions, "type" | "barDir" | "grouping">;

const SHAPES: Readonly<Record<ChartKind, Shape>> = {
  ColumnClustered: { type: "bar", barDir: "col", grouping: "clustered" },
  BarClustered: { type: "bar", barDir: "bar", grouping: "clustered" },
  Line: { type: "line", grouping: "standard" },
  LineMarkers: { type: "line", grouping: "standard" },
  Pie: { type: "pie" },
};
const POSITIONS: Readonly<Record<LegendPosition, "t" | "b" | "l" | "r">> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** In Excel a label part is shown unless the file says that it is off. */
const FIGURES: NonNullable<AddChartOptions["dataLabels"]> = {
  showVal: true,
  showLegendKey: false,
  showCatName: false,
  showSerName: false,
  showPercent: false,
  showBubbleSize: false,
};

function titleOf({ title, titleSize }: ChartModel): NonNullable<AddChartOptions["title"]> | null {
  if (title === "") return null;
  if (titleSize === null) return title;
  return { paragraphs: [{ runs: [{ text: title, properties: { size: titleSize * 100 } }] }] };
}

function optionsOf(chart: ChartModel, kind: ChartKind): AddChartOptions {
  const isLine = kind === "Line" || kind === "LineMarkers";
  return {
    ...SHAPES[kind],
    title: titleOf(chart),
    categoryAxis: { orientation: chart.axes.reversed ? "maxMin" : "minMax", majorTickMark: "none" },
    valueAxis: { hidden: !chart.axes.valuesShown, majorGridlines: chart.axes.gridlines },
    showLegend: chart.legend.visible,
    legendPosition: POSITIONS[chart.legend.position],
    series: chart.series.flatMap((series) => {
      if (!series.values) return [];
      const color = series.color?.slice(1);
      return [
        {
          name: series.name,
          values: series.values,
          ...(series.labels ? { dataLabels: FIGURES } : {}),
          ...(series.categories ? { categories: series.categories } : {}),
          ...(color ? (isLine ? { line: color } : { fill: color }) : {}),
        },
      ];
    }),
  };
}

/** Writes the charts: those that nobody touched stay as they were read, one that changed is redrawn. */
export function writeCharts(
  charts: readonly ChartModel[],
  target: Worksheet,
  before: readonly ChartModel[],
): void {
  const found = target.getCharts().slice();
  before.forEach((chart, at) => {
    const file = found[at];
    if (file && !charts.includes(chart)) target.removeChart(file);
  });
  for (const chart of charts) {
    if (before.includes(chart) || !chart.kind) continue;
    const { row, column, rows, columns } = chart.place;
    target.addChart(optionsOf(chart, chart.kind), {
      tl: { col: column, row },
      br: { col: column + columns, row: row + rows },
    });
  }
}

/** Gives the charts in the order in which the file has them: untouched ones first. */
export const inFileOrder = (
  charts: readonly ChartModel[],
  before: readonly ChartModel[],
): readonly ChartModel[] => [
  ...before.filter((chart) => charts.includes(chart)),
  ...charts.filter((chart) => !before.includes(chart)),
];

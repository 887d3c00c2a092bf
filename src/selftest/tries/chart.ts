import { fill, type Bench, type Try } from "./try";

type ChartType = "ColumnClustered" | "LineMarkers";

/** Draws a chart of three figures. */
function drawn({ sheet }: Bench, type: ChartType = "ColumnClustered"): Excel.Chart {
  const cells = fill(sheet, [[1], [2], [3]]);
  return sheet.charts.add(type, cells, "Columns");
}

/** Changes a chart that was drawn for it, asks what came of it once that was sent, and removes the chart. */
function onChart(
  change: (chart: Excel.Chart, bench: Bench) => (() => unknown) | undefined,
  type?: ChartType,
): Try["act"] {
  return async (bench) => {
    const chart = drawn(bench, type);
    const asked = change(chart, bench);
    await bench.context.sync();
    const found = asked?.();
    chart.delete();
    await bench.context.sync();
    return found;
  };
}

export const CHART_TRIES: readonly Try[] = [
  {
    members: [
      "Worksheet.charts",
      "ChartCollection.add",
      "ChartCollection.load",
      "ChartCollection.items",
      "ChartCollection.getItem",
      "ChartCollection.getItemAt",
      "Chart.name",
      "Chart.delete",
    ],
    act: async (bench) => {
      const { context, sheet } = bench;
      drawn(bench).name = "WMJG_try";
      const named = sheet.charts.getItem("WMJG_try");
      named.load("name");
      const first = sheet.charts.getItemAt(0);
      first.load("name");
      sheet.charts.load("items/name");
      await context.sync();
      const found = [named.name, first.name, sheet.charts.items.length];
      named.delete();
      await context.sync();
      return found;
    },
    gives: ["WMJG_try", "WMJG_try", 1],
  },
  {
    members: [
      "Chart.title",
      "ChartTitle.text",
      "ChartTitle.format",
      "ChartTitleFormat.font",
      "ChartFont.size",
      "Chart.legend",
      "ChartLegend.position",
      "ChartLegend.visible",
    ],
    act: onChart((chart) => {
      chart.title.text = "各月得分";
      chart.title.format.font.size = 12;
      chart.legend.position = "Bottom";
      chart.legend.visible = false;
      chart.title.load("text");
      return () => chart.title.text;
    }),
    gives: "各月得分",
  },
  {
    members: [
      "Chart.axes",
      "ChartAxes.valueAxis",
      "ChartAxes.categoryAxis",
      "ChartAxis.majorGridlines",
      "ChartGridlines.visible",
      "ChartAxis.visible",
      "ChartAxis.reversePlotOrder",
    ],
    act: onChart(({ axes }) => {
      axes.valueAxis.majorGridlines.visible = false;
      axes.valueAxis.visible = false;
      axes.categoryAxis.reversePlotOrder = true;
      return undefined;
    }),
  },
  {
    members: [
      "Chart.series",
      "ChartSeriesCollection.add",
      "ChartSeriesCollection.count",
      "ChartSeriesCollection.getItemAt",
      "ChartSeriesCollection.items",
      "ChartSeries.name",
      "ChartSeries.setValues",
      "ChartSeries.setXAxisValues",
      "ChartSeries.hasDataLabels",
      "ChartSeries.delete",
    ],
    act: async (bench) => {
      const { context, sheet } = bench;
      const chart = drawn(bench);
      const added = chart.series.add("乙");
      added.setValues(sheet.getRange("A1:A3"));
      added.setXAxisValues(sheet.getRange("B1:B3"));
      added.hasDataLabels = true;
      chart.series.getItemAt(0).name = "甲";
      chart.series.load("count,items/name");
      await context.sync();
      const found = [chart.series.count, chart.series.items.map(({ name }) => name)];
      chart.series.getItemAt(1).delete();
      await context.sync();
      chart.delete();
      await context.sync();
      return found;
    },
    gives: [2, ["甲", "乙"]],
  },
  {
    members: ["ChartSeries.format", "ChartSeriesFormat.fill", "ChartFill.setSolidColor", "Chart.setPosition"],
    act: onChart((chart, { sheet }) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("#2F75B5");
      chart.setPosition(sheet.getRange("D2"), sheet.getRange("H12"));
      return undefined;
    }),
  },
  {
    members: ["ChartSeriesFormat.line", "ChartLineFormat.color"],
    act: onChart((chart) => {
      chart.series.getItemAt(0).format.line.color = "#2F75B5";
      return undefined;
    }, "LineMarkers"),
  },
  {
    members: ["ChartSeries.getDimensionDataSourceString"],
    act: onChart((chart) => {
      const source = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      return () => source.value.replace(/^.*!/, "");
    }),
    gives: "$A$1:$A$3",
  },
];

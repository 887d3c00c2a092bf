import type { Worksheet } from "@cj-tech-master/excelts";
import type { Area, ChartKind, ChartModel, ChartSeries, LegendPosition } from "../model";

type FileChart = ReturnType<Worksheet["getCharts"]>[number];
type FileGroup = FileChart["chartTypes"][number];

function kindOf(group: FileGroup | undefined): ChartKind | null {
  if (group?.type === "bar" && "barDir" in group)
    return group.barDir === "bar" ? "BarClustered" : "ColumnClustered";
  if (group?.type === "line") return "LineMarkers";
  return group?.type === "pie" ? "Pie" : null;
}

interface Reference {
  readonly formula?: string;
}
interface Source {
  readonly strRef?: Reference;
  readonly numRef?: Reference;
}
interface FileSeries {
  readonly tx?: { readonly value?: string; readonly strRef?: Reference };
  readonly cat?: Source;
  readonly val?: Source;
  readonly spPr?: { readonly _rawXml?: string };
  readonly dataLabels?: { readonly showVal?: boolean };
}

function seriesOf(series: FileSeries): ChartSeries {
  const color = /srgbClr val="([0-9A-F]{6})"/i.exec(series.spPr?._rawXml ?? "")?.[1];
  return {
    name: series.tx?.value ?? series.tx?.strRef?.formula ?? "",
    values: series.val?.numRef?.formula ?? null,
    categories: series.cat?.strRef?.formula ?? series.cat?.numRef?.formula ?? null,
    color: color ? `#${color.toUpperCase()}` : null,
    labels: series.dataLabels?.showVal === true,
  };
}

function placeOf({ tl, br }: FileChart["range"]): Area {
  const row = tl.nativeRow;
  const column = tl.nativeCol;
  return {
    row,
    column,
    rows: br ? Math.max(1, br.nativeRow - row + (br.nativeRowOff > 0 ? 1 : 0)) : 15,
    columns: br ? Math.max(1, br.nativeCol - column + (br.nativeColOff > 0 ? 1 : 0)) : 8,
  };
}

function axesOf(axes: FileChart["axes"]): ChartModel["axes"] {
  const categories = axes.find(({ axisType }) => axisType === "cat");
  const values = axes.find(({ axisType }) => axisType === "val");
  return {
    reversed: categories?.scaling?.orientation === "maxMin",
    valuesShown: values?.delete !== true,
    gridlines: values?.majorGridlines !== undefined,
  };
}

const POSITIONS: Readonly<Record<string, LegendPosition>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

/**
 * Gives the names of a sheet's charts by their number in the file; the library keeps them in the drawing that it
 * read.
 */
function namesOf(source: Worksheet): ReadonlyMap<number, string> {
  const drawing = source.model.drawing as
    | {
        readonly anchors?: readonly {
          readonly chartNumber?: number;
          readonly graphicFrame?: { readonly name?: string };
        }[];
      }
    | undefined;
  const named = drawing?.anchors ?? [];
  return new Map(
    named.flatMap(({ chartNumber, graphicFrame }) =>
      chartNumber && graphicFrame?.name ? [[chartNumber, graphicFrame.name] as const] : [],
    ),
  );
}

/** Reads the charts of a sheet of the file. */
export function readCharts(source: Worksheet): readonly ChartModel[] {
  const charts = source.getCharts();
  if (charts.length === 0) return [];
  const names = namesOf(source);
  return charts.map((chart, at): ChartModel => {
    const [group, ...others] = chart.isChartEx ? [] : chart.chartTypes;
    const series = group && "series" in group ? (group.series as readonly FileSeries[]) : [];
    return {
      id: `{CH${source.id}-${at + 1}}`,
      name: names.get(chart.chartNumber) ?? `Chart ${at + 1}`,
      kind: others.length > 0 ? null : kindOf(group),
      title: chart.isChartEx ? "" : (chart.title ?? ""),
      series: series.map(seriesOf),
      legend: {
        visible: !chart.isChartEx && chart.legend !== undefined,
        position: POSITIONS[(chart.isChartEx ? undefined : chart.legend?.legendPos) ?? "r"] ?? "Right",
      },
      // The size of a title is not read; it is lost with the rest of its look when somebody changes the chart.
      titleSize: null,
      axes: axesOf(chart.isChartEx ? [] : chart.axes),
      place: placeOf(chart.range),
    };
  });
}

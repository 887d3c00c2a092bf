import type { Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { BookModel, ChartModel, SheetModel } from "../model";

/** Charts already in a file are kept; those drawn by the add-in are made anew whenever one of them changed. */
export function writeCharts(
  sheet: SheetModel,
  target: Worksheet,
  before: readonly ChartModel[],
  _book: BookModel,
): void {
  installChartSupport();
  const charts = target.getCharts();
  before.forEach((chart, at) => {
    const isKept = chart.drawn === null && sheet.charts.some((one) => one.id === chart.id);
    const found = charts[at];
    if (!isKept && found) target.removeChart(found);
  });
}

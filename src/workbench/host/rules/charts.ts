import type { Check } from "./check";
import { ChartRef, SeriesRef } from "../classes/charts";

/** The lines of an axis can't be reached while the axis is switched off. */
export const axisThere: Check = ({ target }) =>
  target instanceof ChartRef && !target.chart.axes.valuesShown ? "InvalidOperation" : null;

/** A series without values can't be formatted. */
export const seriesWithFigures: Check = ({ target }) =>
  target instanceof SeriesRef && target.series.values === null ? "EmptyChartSeries" : null;

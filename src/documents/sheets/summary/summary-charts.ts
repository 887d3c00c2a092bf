import { toHundredths } from "../../../grid";
import { inChinese } from "../../../locales";
import { shownShare } from "../../../measures";
import { measuresMonthlyStudy } from "../../../standards";
import type { PlanCell, PlanChart, PlanRow } from "../../kit/sheet-plan";
import { shownColumns, spanWidth, SUGGESTIONS_COLUMN, wideRow } from "../../kit/table-rows";
import { tableRowHeight } from "../../kit/text-layout";
import { shortNumber } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { SUMMARY_COLUMNS } from "./summary-columns";

/** How the heading of a chart begins, and what stands in a hidden cell of the rows that they are drawn from. */
export const CHART_LABELS = { heading: "附图：", dimensions: "图1数据", months: "图2数据" } as const;

/** A dark and a pale column: they are told apart without colour too. */
const COLORS = { reached: "#1F4E79", wanted: "#BFBFBF" } as const;
/** Points: of a row at least, and of a chart's rows together. */
const ROW = 20;
const CHART = 280;
const CHART_COLUMN = "verdict";

interface SummaryCharts {
  readonly rows: readonly PlanRow[];
  readonly charts: readonly PlanChart[];
}

/**
 * Two charts with the small tables that they are drawn from: the dimensions (earned of what is judged) and the sessions of study
 * by month against the target. One without figures is left out. The tables stand in the columns of the clauses' target, actual
 * and completion, whose names are at the top of each page.
 */
export function summaryCharts(input: DocumentInput): SummaryCharts {
  const drawn = [dimensionChart(input), studyChart(input)].filter((one) => one !== null);
  return {
    rows: drawn.flatMap((one) => one.rows),
    charts: drawn.map(({ chart }) => chart),
  };
}

interface Drawn {
  readonly rows: readonly PlanRow[];
  readonly chart: PlanChart;
}

function dimensionChart({ report }: DocumentInput): Drawn | null {
  // Bars of nothing would say that nothing was earned, where nothing could be judged yet.
  const dimensions = report.score.checked === 0 ? [] : report.dimensions.filter(({ weight }) => weight > 0);
  return draw("dimensions", "各维度得分（得分与已判的分）", {
    label: CHART_LABELS.dimensions,
    names: { wanted: "已判的分", reached: "得分" },
    formats: { wanted: '"已判"General"分"', reached: '"得"General"分"' },
    lines: dimensions.map(({ name, earned, checked, pending }) => ({
      name: inChinese(name) + (pending === 0 ? "" : `（待补${shortNumber(pending)}分）`),
      // What waits was not lost.
      wanted: checked === 0 ? null : checked,
      reached: checked === 0 ? null : earned,
    })),
    type: "clustered-bar",
  });
}

/** A target of each month is drawn only where the standard asks one. */
function studyChart({ figures, report }: DocumentInput): Drawn | null {
  const asked = figures.idOf(measuresMonthlyStudy);
  if (!report.results.some(({ id }) => id === asked)) return null;
  const months = figures.byMonth(measuresMonthlyStudy);
  const wanted = months.flatMap(({ measured }) => measured?.target ?? [])[0] ?? 0;
  const held = months.some(({ measured }) => measured?.data === "some");
  return draw("study", "每月集中学习次数（次数与目标）", {
    label: CHART_LABELS.months,
    names: { wanted: "目标", reached: "集中学习" },
    formats: { wanted: '"≥"General"次"', reached: 'General"次"' },
    lines: !held
      ? []
      : months.map(({ month, measured }) => ({
          name: `${String(Number(month.slice(5)))}月`,
          wanted,
          reached: measured?.data === "some" ? measured.actual : null,
        })),
    type: "clustered-column",
  });
}

interface ChartTable {
  readonly label: string;
  readonly names: { readonly wanted: string; readonly reached: string };
  /** Number formats: each figure says what it is, for the columns' names at the top of the page are those of the clauses. */
  readonly formats: { readonly wanted: string; readonly reached: string };
  readonly lines: readonly {
    readonly name: string;
    readonly wanted: number | null;
    readonly reached: number | null;
  }[];
  readonly type: PlanChart["type"];
}

/** The table at the left under the columns of the clauses; the chart over the merged cell at its right. */
function draw(name: string, title: string, table: ChartTable): Drawn | null {
  const { lines } = table;
  if (lines.length === 0) return null;
  const count = lines.length;
  const heightOf = (text: string): number =>
    tableRowHeight([{ text, width: spanWidth(SUMMARY_COLUMNS, 1, 2) }], ROW);
  const place = SUMMARY_COLUMNS.findIndex(({ key }) => key === CHART_COLUMN);
  const canvas: PlanCell = {
    value: null,
    style: "table-note",
    span: { rows: count, columns: shownColumns(SUMMARY_COLUMNS) - place },
  };
  const id = (index: number): string => `chart-${name}-${String(index)}`;
  const heading = wideRow(
    SUMMARY_COLUMNS,
    "note",
    "table-section",
    `${CHART_LABELS.heading}${title}，数据在左侧。`,
  );
  const rows = lines.map((line, index): PlanRow => ({
    id: id(index + 1),
    role: "note",
    height: Math.max(CHART / count, heightOf(line.name)),
    keepWithNext: index < count - 1,
    cells: {
      number: { value: index + 1, style: "table-centre" },
      dimension: { value: line.name, style: "table-text", span: { rows: 1, columns: 2 } },
      target: figureCell(line.wanted, table.formats.wanted),
      actual: figureCell(line.reached, table.formats.reached),
      completion: shareCell(line.reached, line.wanted),
      [SUGGESTIONS_COLUMN.key]: { value: table.label, style: "table-id" },
      ...(index === 0 ? { [CHART_COLUMN]: canvas } : {}),
    },
  }));
  const range = (column: string): PlanChart["categories"] => ({
    column,
    fromRow: id(1),
    toRow: id(count),
  });
  const last = SUMMARY_COLUMNS[shownColumns(SUMMARY_COLUMNS) - 1]?.key ?? CHART_COLUMN;
  return {
    rows: [{ ...heading, keepWithNext: true }, ...rows],
    chart: {
      name,
      title,
      type: table.type,
      categories: range("dimension"),
      series: [
        { name: table.names.reached, values: range("actual"), color: COLORS.reached },
        { name: table.names.wanted, values: range("target"), color: COLORS.wanted },
      ],
      place: { fromColumn: CHART_COLUMN, toColumn: last, fromRow: id(1), toRow: id(count) },
    },
  };
}

/** Empty where nothing is known: a chart draws no bar of nought there. */
function figureCell(value: number | null, format: string): PlanCell {
  return { value: value === null ? null : toHundredths(value), format, style: "table-number" };
}

function shareCell(reached: number | null, wanted: number | null): PlanCell {
  if (reached === null || wanted === null || wanted <= 0) return { value: "—", style: "table-number" };
  return { value: shownShare(reached / wanted), format: "0.0%", style: "table-number" };
}

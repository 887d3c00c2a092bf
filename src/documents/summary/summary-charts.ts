import type { DocumentInput } from "../document-input";
import type { PlanCell, PlanChart, PlanRow } from "../sheet-plan";
import { shownColumns, SUGGESTIONS_COLUMN, wideRow } from "../table-rows";
import { inChinese } from "../wording";
import { SUMMARY_COLUMNS } from "./summary-columns";

/** How the heading of the charts begins, and what stands in a hidden cell of the rows that they are drawn from. */
export const CHART_LABELS = { heading: "附图：", dimensions: "图1数据", months: "图2数据" } as const;

const MONTHLY_STUDY = "study-sessions-monthly";
/** A dark and a pale column: they are told apart without colour too. */
const COLORS = { reached: "#1F4E79", wanted: "#BFBFBF" } as const;
/** Points: of a row at least, and of a chart's rows together. */
const ROW = 20;
const CHART = 240;
/** So much of charts stands together on a page. */
const PAGE = 560;
const CHART_COLUMN = "verdict";

export interface SummaryCharts {
  readonly rows: readonly PlanRow[];
  readonly charts: readonly PlanChart[];
}

/**
 * Two charts with the small tables that they are drawn from: the dimensions (earned against full) and the sessions of study
 * by month against the target. One without figures is left out.
 */
export function summaryCharts(input: DocumentInput): SummaryCharts {
  const drawn = [dimensionChart(input), studyChart(input)].filter((one) => one !== null);
  if (drawn.length === 0) return { rows: [], charts: [] };
  const heading = wideRow(
    SUMMARY_COLUMNS,
    "note",
    "table-section",
    `${CHART_LABELS.heading}${drawn.map(({ title }) => title).join("；")}。`,
  );
  const rows = drawn.flatMap((one) => one.rows);
  const isOnePage = rows.reduce((sum, { height = 0 }) => sum + height, 0) <= PAGE;
  return {
    rows: [
      { ...heading, keepWithNext: true },
      ...rows.map((row, index) =>
        isOnePage && index < rows.length - 1 ? { ...row, keepWithNext: true } : row,
      ),
    ],
    charts: drawn.map(({ chart }) => chart),
  };
}

interface Drawn {
  readonly title: string;
  readonly rows: readonly PlanRow[];
  readonly chart: PlanChart;
}

function dimensionChart({ report }: DocumentInput): Drawn | null {
  // Bars of nothing would say that nothing was earned, where nothing could be judged yet.
  const dimensions = report.score.checked === 0 ? [] : report.dimensions.filter(({ weight }) => weight > 0);
  return draw("dimensions", "各维度得分（得分与满分）", {
    label: CHART_LABELS.dimensions,
    headers: ["测评维度", "满分", "得分", "得分率"],
    names: { wanted: "满分", reached: "得分" },
    lines: dimensions.map(({ name, weight, earned }) => ({
      name: inChinese(name),
      wanted: weight,
      reached: earned,
    })),
    type: "clustered-bar",
  });
}

function studyChart({ inquiry }: DocumentInput): Drawn | null {
  const months = inquiry.byMonth(MONTHLY_STUDY);
  const wanted = months.flatMap(({ measured }) => measured?.target ?? [])[0] ?? 0;
  const held = months.some(({ measured }) => measured?.data === "some");
  return draw("study", "每月集中学习次数（次数与目标）", {
    label: CHART_LABELS.months,
    headers: ["月份", "目标（次）", "实际（次）", "完成率"],
    names: { wanted: "目标", reached: "集中学习" },
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
  readonly headers: readonly [string, string, string, string];
  readonly names: { readonly wanted: string; readonly reached: string };
  readonly lines: readonly {
    readonly name: string;
    readonly wanted: number;
    readonly reached: number | null;
  }[];
  readonly type: PlanChart["type"];
}

/** The table at the left under the columns of the clauses, as a page's header names them; the chart over the merged cell at its right. */
function draw(name: string, title: string, table: ChartTable): Drawn | null {
  const { lines } = table;
  if (lines.length === 0) return null;
  const count = lines.length + 1;
  const height = Math.max(ROW, CHART / count);
  const place = SUMMARY_COLUMNS.findIndex(({ key }) => key === CHART_COLUMN);
  const canvas: PlanCell = {
    value: null,
    style: "table-note",
    span: { rows: count, columns: shownColumns(SUMMARY_COLUMNS) - place },
  };
  const id = (index: number): string => `chart-${name}-${String(index)}`;
  const header = (value: string): PlanCell => ({ value, style: "table-header" });
  const row = (index: number, texts: readonly PlanCell[]): PlanRow => {
    const [name, wanted, reached, share] = texts;
    return {
      id: id(index),
      role: "note",
      height,
      keepWithNext: index < lines.length,
      cells: {
        number: index === 0 ? header("序号") : { value: index, style: "table-centre" },
        dimension: { value: null, ...name, span: { rows: 1, columns: 3 } },
        target: wanted ?? { value: null },
        actual: reached ?? { value: null },
        completion: share ?? { value: null },
        [SUGGESTIONS_COLUMN.key]: { value: table.label, style: "table-id" },
        ...(index === 0 ? { [CHART_COLUMN]: canvas } : {}),
      },
    };
  };
  const rows = [
    row(0, table.headers.map(header)),
    ...lines.map((line, index) =>
      row(index + 1, [
        { value: line.name, style: "table-text" },
        { value: line.wanted, style: "table-number" },
        { value: line.reached === null ? null : round(line.reached), style: "table-number" },
        shareCell(line.reached, line.wanted),
      ]),
    ),
  ];
  const range = (column: string): PlanChart["categories"] => ({
    column,
    fromRow: id(1),
    toRow: id(lines.length),
  });
  const last = SUMMARY_COLUMNS[shownColumns(SUMMARY_COLUMNS) - 1]?.key ?? CHART_COLUMN;
  return {
    title,
    rows,
    chart: {
      name,
      title,
      type: table.type,
      categories: range("dimension"),
      series: [
        { name: table.names.reached, values: range("actual"), color: COLORS.reached },
        { name: table.names.wanted, values: range("target"), color: COLORS.wanted },
      ],
      place: { fromColumn: CHART_COLUMN, toColumn: last, fromRow: id(0), toRow: id(lines.length) },
    },
  };
}

function shareCell(reached: number | null, wanted: number): PlanCell {
  if (reached === null || wanted <= 0) return { value: "—", style: "table-number" };
  return { value: Math.round((reached / wanted) * 1000) / 1000, format: "0.0%", style: "table-number" };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

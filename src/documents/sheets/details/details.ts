import { chineseDay, monthsBetween } from "../../../grid";
import { inChinese } from "../../../locales";
import { monthCell } from "../../kit/month-cell";
import { monthColumns, monthKey } from "../../kit/month-columns";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, noteRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords, verdictWord } from "../../kit/wording";
import { actualInColumn } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";

const TITLE_END = "创建文明机关达标明细表";
const SUBTITLE = "标准：";
const NOTE = "说明：";
const NOTHING = "本次自查：";
// As 0.1.0 and 0.2.0 began it.
const NOTHING_BEFORE = "本次核查：";

/**
 * 达标明细: clauses by months, each month as the clause's own measure finds it. Clauses of which a month says nothing, or for which
 * no month has data, are counted below.
 */
export function composeDetails(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const { period, standard } = report;
  const columns = detailColumns(input);
  const body = clauseRows(input, columns);
  const left = report.results.length - body.length;
  return tableSheet({
    kind: "details",
    columns,
    unit,
    title: { of: periodWords(period), end: TITLE_END },
    subtitles: [
      `${SUBTITLE}${inChinese(report.standardName)}　　考核期：${chineseDay(period.from)}—${chineseDay(period.to)}　　数据截止：${chineseDay(period.asOf)}`,
    ],
    body: [
      ...body,
      ...(body.length === 0 ? [noteRow(columns, `${NOTHING}台账中没有可以按月列出的数据。`)] : []),
      noteRow(
        columns,
        `${NOTE}各月数字由同一指标按当月台账算出；加粗的未达到当月要求，“—”为当月台账中没有记录。${left === 0 ? "" : `另有${String(left)}项不按月计算或没有逐月数据，见达标汇总。`}`,
      ),
    ],
    labels: [SUBTITLE, NOTE, NOTHING, NOTHING_BEFORE],
    signers: null,
    edition: standard,
    tabColor: "#70AD47",
  });
}

const ACTUAL_WIDTH = 12;

function detailColumns({ report }: DocumentInput): readonly PlanColumn[] {
  return [
    { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
    { key: "title", header: "指标内容", width: 21, owner: "ours", style: "table-text" },
    { key: "target", header: "目标值", width: 13, owner: "ours", style: "table-centre" },
    ...monthColumns(monthsBetween(report.period.from, report.period.to), 6.5),
    { key: "actual", header: "全期实际", width: ACTUAL_WIDTH, owner: "ours", style: "table-centre" },
    { key: "verdict", header: "结论", width: 9, owner: "ours", style: "table-centre" },
    { key: "note", header: "情况说明", width: 12, owner: "clerk", style: "table-clerk" },
    idColumn("details"),
  ];
}

function clauseRows(input: DocumentInput, columns: readonly PlanColumn[]): readonly PlanRow[] {
  const wordings = new Map(input.clauses.map((clause) => [clause.id, clause]));
  const rows: PlanRow[] = [];
  for (const result of input.report.results) {
    const months = input.figures.byMonth(result.id);
    if (!months.some(({ measured }) => measured?.data === "some")) continue;
    const target = wordings.get(result.id)?.target;
    const heldTo = {
      target: target ?? null,
      monthly: target?.per === "month",
      lessIsBetter: target?.operator === "below" || (target?.value === 0 && target.operator !== "above"),
    };
    const cells: Record<string, PlanCell> = {
      number: { value: rows.length + 1 },
      title: { value: inChinese(result.title) },
      target: { value: inChinese(result.targetText) },
      actual: { value: actualInColumn(result, ACTUAL_WIDTH) },
      verdict: { value: verdictWord(result.verdict), style: `verdict-${result.verdict}` },
      id: { value: `detail-${result.id}` },
    };
    for (const figure of months) cells[monthKey(figure.month)] = monthCell(figure, heldTo);
    rows.push(bodyRow(columns, `detail-${result.id}`, cells));
  }
  return rows;
}

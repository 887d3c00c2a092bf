import { chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import type { PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { clauseEvidence, type ClauseEvidence } from "../../prose/evidence/clause-evidence";
import { noteOnEvidence } from "../../prose/evidence/note-on-evidence";

const COLUMNS: readonly PlanColumn[] = [
  { key: "code", header: "编号", width: 8, owner: "ours", style: "table-centre" },
  { key: "clause", header: "指标", width: 24, owner: "ours", style: "table-text" },
  { key: "target", header: "标准", width: 16, owner: "ours", style: "table-centre" },
  { key: "text", header: "说明（500字以内）", width: 80, owner: "clerk", style: "table-clerk" },
  { key: "department", header: "责任科室", width: 22, owner: "clerk", style: "table-clerk-centre" },
  SUGGESTIONS_COLUMN,
  idColumn("evidence-notes"),
];

const TITLE_END = "创建文明机关佐证材料说明";
const NOTE = "说明：";

/** 佐证材料说明: for each clause what an application asks to be said of it, drafted from the ledgers; the unit words it. */
export function composeEvidenceNotes(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const { period } = report;
  return tableSheet({
    kind: "evidence-notes",
    columns: COLUMNS,
    unit,
    title: { of: periodWords(period), end: TITLE_END },
    subtitles: [
      `${NOTE}考核期${chineseDay(period.from)}—${chineseDay(period.to)}，数据截止${chineseDay(period.asOf)}。初稿由台账写出，每项不超过500字；改过的保留，没有台账的留空待写。`,
    ],
    body: clauseEvidence(input).map((entry) => noteRowOf(entry, input.figures)),
    labels: [NOTE],
    signers: input.signers ?? {},
    edition: report.standard,
    tabColor: "#7F7F7F",
  });
}

function noteRowOf(entry: ClauseEvidence, figures: DocumentInput["figures"]): PlanRow {
  const { clause, result, number } = entry;
  const id = `note-${clause.id}`;
  return bodyRow(COLUMNS, id, {
    code: { value: number },
    clause: { value: inChinese(clause.title) },
    target: { value: inChinese(result.targetText) },
    text: { value: noteOnEvidence(entry, figures) || null },
    department: entry.department,
    id: { value: id },
  });
}

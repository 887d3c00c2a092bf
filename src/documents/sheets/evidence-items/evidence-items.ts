import { inChinese } from "../../../locales";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, noteRow, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords } from "../../kit/wording";
import { evidenceText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import {
  clauseEvidence,
  minutesOf,
  numbersText,
  photographsOf,
  signaturesOf,
  type ClauseEvidence,
  type NumberedItem,
} from "../../prose/evidence/clause-evidence";
import { daysText } from "../../prose/evidence/evidence-day";

/** The pieces of the volume; what the ledger says of signatures, photographs and minutes is a first word that the clerk may change. */
const COLUMNS: readonly PlanColumn[] = [
  { key: "code", header: "编号", width: 10, owner: "ours", style: "table-centre" },
  { key: "clause", header: "指标", width: 20, owner: "ours", style: "table-text" },
  { key: "days", header: "日期", width: 16, owner: "ours", style: "table-centre" },
  { key: "topic", header: "主题（题名）", width: 34, owner: "ours", style: "table-text" },
  { key: "signatures", header: "签到", width: 14, owner: "clerk", style: "table-clerk-centre" },
  { key: "photographs", header: "照片", width: 7, owner: "clerk", style: "table-clerk-centre" },
  { key: "minutes", header: "纪要、记录", width: 9, owner: "clerk", style: "table-clerk-centre" },
  { key: "document", header: "文号", width: 13, owner: "clerk", style: "table-clerk-centre" },
  { key: "department", header: "责任科室", width: 11, owner: "clerk", style: "table-clerk-centre" },
  { key: "page", header: "页号", width: 6, owner: "clerk", style: "table-clerk-centre" },
  { key: "complete", header: "是否齐全", width: 9, owner: "clerk", style: "table-clerk-centre" },
  SUGGESTIONS_COLUMN,
  idColumn("evidence-items"),
];

/** Of the place of a figure whose ledger lists nothing. */
const PLACE_WIDTH = 34;
const TITLE_END = "创建文明机关佐证材料明细";
const NOTE = "说明：";
const NOTHING = "本次自查：";
const LACKING = "缺件：";
const COMPLETE = ["齐全", "不齐", "已补", "不需要"] as const;

/**
 * 佐证材料明细: every session, meeting, activity and paper in a row of its own under the first clause that it shows; a clause that it
 * shows too says under which numbers it stands. What nobody has written down stands below, apart.
 */
export function composeEvidenceItems(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const entries = clauseEvidence(input);
  const rows = entries.flatMap((entry) => [
    ...entry.listed.map((item) => itemRow(entry, item)),
    ...elsewhereRow(entry),
  ]);
  const lacking = entries.filter((entry) => entry.lacking.length > 0);
  return tableSheet({
    kind: "evidence-items",
    columns: COLUMNS,
    unit,
    title: { of: periodWords(report.period), end: TITLE_END },
    subtitles: [
      `${NOTE}由台账逐件列出，同一件只列一次，其他指标注明在何处；照片只在指标要求时附，每项2至3张，能看出单位名称；浅黄色各栏可填可改。`,
    ],
    body: [
      ...rows,
      ...(rows.length === 0 ? [noteRow(COLUMNS, `${NOTHING}台账中没有可以逐件列出的材料。`)] : []),
      noteRow(
        COLUMNS,
        `${LACKING}${lacking.length === 0 ? "无。" : `台账没有登记的，共${String(lacking.length)}项，补齐后在“是否齐全”栏注明。`}`,
      ),
      ...lacking.map(lackingRow),
    ],
    labels: [NOTE, NOTHING, LACKING],
    signers: input.signers ?? {},
    validations: [{ column: "complete", choices: COMPLETE }],
    edition: report.standard,
    tabColor: "#7F7F7F",
  });
}

function itemRow(entry: ClauseEvidence, item: NumberedItem): PlanRow {
  const { asks, clause } = entry;
  const whole = item.isLedger || !item.gathers;
  const fill = (text: string, isAsked: boolean): PlanCell => ({
    value: text !== "" ? text : isAsked && !whole ? null : "—",
  });
  const department = item.departments.join("、");
  return bodyRow(COLUMNS, item.id, {
    code: { value: item.number, style: "table-link", link: item.cells },
    clause: { value: inChinese(clause.title) },
    days: { value: daysText(item.from, item.to) || "—" },
    topic: { value: topicText(item) },
    signatures: fill(signaturesOf(item), item.gathers),
    photographs: { value: asks.photographs ? photographsOf(item) || null : "—" },
    minutes: fill(minutesOf(item), item.gathers),
    document: { value: item.documents.length === 0 ? null : item.documents.join("、") },
    department: department === "" ? entry.department : { value: department },
    id: { value: item.id },
  });
}

function topicText({ title, isLedger, rows, persons }: NumberedItem): string {
  if (!isLedger || rows + persons === 0) return title;
  return persons > 0 ? `${title}（${String(persons)}人）` : `${title}（${String(rows)}条）`;
}

/** What shows this clause and is listed under an earlier one. */
function elsewhereRow(entry: ClauseEvidence): readonly PlanRow[] {
  const { items, listed, clause, result, number } = entry;
  const others = items.filter((item) => !listed.includes(item));
  const { evidence } = result;
  if (others.length === 0 && (listed.length > 0 || evidence.length === 0)) return [];
  const id = `see-${clause.id}`;
  return [
    bodyRow(COLUMNS, id, {
      code: { value: number },
      clause: { value: inChinese(clause.title) },
      days: { value: "—" },
      topic: {
        value: others.length > 0 ? `见${numbersText(others)}` : `见${evidenceText(evidence, PLACE_WIDTH)}`,
      },
      department: entry.department,
      id: { value: id },
    }),
  ];
}

function lackingRow(entry: ClauseEvidence): PlanRow {
  const id = `lack-${entry.clause.id}`;
  return bodyRow(COLUMNS, id, {
    code: { value: entry.number },
    clause: { value: inChinese(entry.clause.title) },
    days: { value: "缺件" },
    topic: { value: entry.lacking.join("；") },
    department: entry.department,
    id: { value: id },
  });
}

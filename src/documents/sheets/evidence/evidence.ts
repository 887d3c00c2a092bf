import { chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import { BLANK } from "../../kit/paragraphs/blanks";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn, wideRow } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords } from "../../kit/wording";
import { evidenceText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import { clauseEvidence, type ClauseEvidence } from "../../prose/evidence/clause-evidence";
import { spanText } from "../../prose/evidence/evidence-day";

const PLACE_WIDTH = 16;
/** Of the numbers of its papers a line names so many. */
const NUMBERS_SHOWN = 3;
/** And of their titles. */
const TITLES_SHOWN = 3;

/**
 * 卷内目录 (docs/criteria.md §4.1): a line a clause. What stood over a column where the list was an attachment of the plan stands with it.
 */
const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "顺序号", formerly: "序号", width: 7, owner: "ours", style: "table-centre" },
  { key: "code", header: "编号", width: 8, owner: "ours", style: "table-centre" },
  { key: "document", header: "文号", width: 14, owner: "ours", style: "table-text" },
  { key: "author", header: "责任者", width: 13, owner: "ours", style: "table-text" },
  { key: "title", header: "题名", formerly: "需要的材料", width: 27, owner: "ours", style: "table-text" },
  { key: "clause", header: "指标", width: 22, owner: "ours", style: "table-text" },
  { key: "days", header: "日期", width: 14, owner: "ours", style: "table-centre" },
  { key: "place", header: "已有台账", width: PLACE_WIDTH, owner: "ours", style: "table-centre" },
  { key: "copies", header: "份数", width: 6, owner: "clerk", style: "table-clerk-centre" },
  { key: "page", header: "页号", formerly: "页码", width: 6, owner: "clerk", style: "table-clerk-centre" },
  { key: "complete", header: "是否齐全", width: 9, owner: "clerk", style: "table-clerk-centre" },
  { key: "note", header: "存放情况", width: 13, owner: "clerk", style: "table-clerk" },
  idColumn("evidence"),
];

/** What is wanted stood apart while the clause was taken for the title of its papers. */
const LEFT_OFF: readonly PlanColumn[] = [
  { key: "proof", header: "需要的材料", width: 22, owner: "ours", style: "table-text" },
];

const TITLE_END = "创建文明机关佐证材料";
/** How the title ended while it was an attachment. */
const FORMER_TITLE_END = "创建文明机关佐证材料清单";
const NOTE = "说明：";
const CONTENTS = "卷内目录";
/** How the lines of the cover begin; what the clerk writes behind them stays. */
const COVER = [
  "编制单位：",
  "测评标准：",
  "考核期：",
  "卷内材料：",
  "卷内页数：",
  "保管期限：",
  "立卷人：",
  "检查人：",
  "立卷日期：",
] as const;
/** Points of a line of the cover, and of the room above the first. */
const LINE_HEIGHT = 40;
const COMPLETE = ["齐全", "不齐", "不需要"] as const;

/** 佐证材料: the cover of the volume and its list of contents, a line for each clause of the standard, for the period judged. */
export function composeEvidence(input: DocumentInput): SheetPlan {
  const { report, unit } = input;
  const entries = clauseEvidence(input);
  return tableSheet({
    kind: "evidence",
    columns: COLUMNS,
    leftOff: LEFT_OFF,
    unit,
    title: { of: periodWords(report.period), end: TITLE_END },
    subtitles: [],
    front: cover(input, entries),
    frontTexts: [...COVER, CONTENTS, NOTE, FORMER_TITLE_END],
    body: entries.map((entry, index) => contentsRow(entry, index, unit)),
    labels: [],
    signers: input.signers ?? {},
    validations: [
      { column: "complete", choices: COMPLETE },
      { column: "copies", choices: [], range: { min: 0, max: 999 } },
    ],
    edition: report.standard,
    tabColor: "#7F7F7F",
  });
}

function cover(input: DocumentInput, entries: readonly ClauseEvidence[]): readonly PlanRow[] {
  const { report, unit } = input;
  const pieces = entries.reduce((sum, { listed }) => sum + listed.length, 0);
  const said: Readonly<Partial<Record<(typeof COVER)[number], string>>> = {
    "编制单位：": unit === "" ? BLANK : unit,
    "测评标准：": inChinese(report.standardName),
    "考核期：": `${chineseDay(report.period.from)}—${chineseDay(report.period.to)}`,
    "卷内材料：": `台账可列${String(pieces)}件`,
    "立卷日期：": "　　年　月　日",
  };
  return [
    ...COVER.map((label) =>
      wideRow(COLUMNS, "subtitle", "table-front", `${label}${said[label] ?? ""}`, { least: LINE_HEIGHT }),
    ),
    {
      ...wideRow(COLUMNS, "section", "table-section", CONTENTS, { least: 30 }),
      startsPage: true,
      keepWithNext: true,
    },
    {
      ...wideRow(
        COLUMNS,
        "subtitle",
        "table-subtitle",
        `${NOTE}“编号”为维度和指标的顺序，材料逐件编号见《佐证材料明细》；“已有台账”为自查时用到的单元格。浅黄色各栏由立卷人填写。`,
      ),
      keepWithNext: true,
    },
  ];
}

function contentsRow(entry: ClauseEvidence, index: number, unit: string): PlanRow {
  const { clause, result, number, items } = entry;
  const [link] = result.evidence;
  const place: PlanCell = link
    ? { value: evidenceText(result.evidence, PLACE_WIDTH), style: "table-link", link }
    : { value: "—" };
  const documents = [...new Set(items.flatMap((item) => item.documents))];
  const more = documents.length > NUMBERS_SHOWN ? `等${String(documents.length)}件` : "";
  const id = `proof-${clause.id}`;
  return bodyRow(COLUMNS, id, {
    number: { value: index + 1 },
    code: { value: number },
    document: { value: documents.length === 0 ? "—" : documents.slice(0, NUMBERS_SHOWN).join("、") + more },
    author: { value: items.length === 0 ? null : (authorOf(entry) ?? (unit === "" ? BLANK : unit)) },
    title: { value: titlesOf(items) },
    clause: { value: inChinese(clause.title) },
    days: { value: spanText(items) || "—" },
    place,
    id: { value: id },
  });
}

/** 题名 of what there is: of papers with a number their own, else that of the ledger; nothing where there is nothing, to be filled. */
function titlesOf(items: ClauseEvidence["items"]): string | null {
  const titles = [
    ...new Set(items.map((item) => (item.documents.length > 0 ? item.title : item.ledgerName))),
  ];
  if (titles.length === 0) return null;
  const more = titles.length > TITLES_SHOWN ? `等${String(titles.length)}份` : "";
  return titles.slice(0, TITLES_SHOWN).join("、") + more;
}

/** Who made the papers: a department that a ledger or the unit names; what we infer is no author, nor is everybody. */
function authorOf({ department: { value, inferredFrom } }: ClauseEvidence): PlanCell["value"] {
  return inferredFrom === undefined && !/^各/u.test(String(value)) ? value : null;
}

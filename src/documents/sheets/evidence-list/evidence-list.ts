import { inChinese } from "../../../locales";
import type { PlanCell, PlanColumn, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { bodyRow, idColumn } from "../../kit/table-rows";
import { tableSheet } from "../../kit/table-sheet";
import { periodYears, yearsText } from "../../kit/wording";
import { evidenceText } from "../../prose/clause-figures";
import type { DocumentInput } from "../../prose/document-input";
import { planYears } from "../../prose/plan-facts";

const PLACE_WIDTH = 24;

/** The columns of docs/criteria.md §4.1, table 6, with the cells where the ledgers have it already. */
const COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 6, owner: "ours", style: "table-centre" },
  { key: "clause", header: "指标", width: 34, owner: "ours", style: "table-text" },
  { key: "proof", header: "需要的材料", width: 36, owner: "ours", style: "table-text" },
  { key: "place", header: "已有台账", width: PLACE_WIDTH, owner: "ours", style: "table-centre" },
  { key: "copies", header: "份数", width: 8, owner: "clerk", style: "table-clerk-centre" },
  { key: "page", header: "页码", width: 10, owner: "clerk", style: "table-clerk-centre" },
  { key: "complete", header: "是否齐全", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "note", header: "存放情况", width: 20, owner: "clerk", style: "table-clerk" },
  idColumn("evidence-list"),
];

const TITLE_END = "创建文明机关佐证材料清单";
const NOTE = "说明：";
const COMPLETE = ["齐全", "不齐", "不需要"] as const;

/** 佐证材料清单: what to attach for each clause of the standard. */
export function composeEvidenceList(input: DocumentInput): SheetPlan {
  const { from, to } = planYears(input);
  const checked = periodYears(input.report.period);
  const results = new Map(input.report.results.map((result) => [result.id, result]));
  return tableSheet({
    kind: "evidence-list",
    columns: COLUMNS,
    unit: input.unit,
    title: { of: yearsText(from, to), end: TITLE_END },
    subtitles: [
      `${NOTE}现场图片每项不少于2张，能看出单位名称，并附文字说明；“已有台账”为${yearsText(checked.from, checked.to)}核查时用到的单元格。`,
    ],
    body: input.clauses.map(({ id, title, evidence }, index): PlanRow => {
      const cells = results.get(id)?.evidence ?? [];
      const [link] = cells;
      const place: PlanCell = link
        ? { value: evidenceText(cells, PLACE_WIDTH), style: "table-link", link }
        : { value: "—" };
      return bodyRow(COLUMNS, `proof-${id}`, {
        number: { value: index + 1 },
        clause: { value: inChinese(title) },
        proof: { value: inChinese(evidence) },
        place,
        id: { value: `proof-${id}` },
      });
    }),
    labels: [NOTE],
    signed: true,
    validations: [
      { column: "complete", choices: COMPLETE },
      { column: "copies", choices: [], range: { min: 0, max: 999 } },
    ],
    edition: input.report.standard,
    tabColor: "#7F7F7F",
  });
}

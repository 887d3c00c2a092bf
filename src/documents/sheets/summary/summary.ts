import type { Report, Verdict } from "../../../check";
import { chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import type { PlanConditionalFormat, SheetPlan } from "../../kit/sheet-plan";
import { tableSheet } from "../../kit/table-sheet";
import { periodWords, verdictWord } from "../../kit/wording";
import { clauseDepartments } from "../../prose/clause-departments";
import { otherLevel } from "../../prose/standard-in-prose";
import type { DocumentInput } from "../../prose/document-input";
import { toldByMatter } from "../../prose/matter";
import { FRONT_LABELS } from "./front-lines";
import { summaryBody, summaryTotal } from "./summary-body";
import { CHART_LABELS, summaryCharts } from "./summary-charts";
import { CONFIRMATION_CHOICES, SUMMARY_COLUMNS } from "./summary-columns";
import { foldedClauses } from "./folded-clauses";
import { summaryFront } from "./summary-front";
import { LIST_LABELS } from "./list-labels";
import { summaryLists } from "./summary-lists";

const TITLE_END = "创建文明机关达标情况汇总表";
const SUBTITLE = "标准：";
/** Verdicts that have a colour of their own. */
const MARKED: readonly Verdict[] = ["met", "unmet", "behind", "insufficient-data", "needs-confirmation"];
const BASIS = "本次口径：";
const HONOUR = "称号：";

/**
 * 达标汇总: the 14 columns of docs/criteria.md §4.3, a row for each clause of the report, and below them the score, what
 * vetoes, what is open, who is left out, which data were left out, and the places to sign.
 *
 * A4 landscape, one page wide, header repeated on each page; the last list and the signatures share a page.
 */
export function composeSummary(input: DocumentInput): SheetPlan {
  const { unit } = input;
  const report = toldByMatter(input);
  const drawn = summaryCharts(input);
  const departmentOf = clauseDepartments(input);
  const level = otherLevel(input);
  const front = summaryFront(report, departmentOf);
  return tableSheet({
    kind: "summary",
    columns: SUMMARY_COLUMNS,
    unit,
    title: { of: periodWords(report.period), end: TITLE_END },
    subtitles: [subtitle(input), basisLine(input), ...(level === null ? [] : [`${HONOUR}${level}。`])],
    front: front.rows,
    body: [
      ...summaryBody(report, departmentOf),
      summaryTotal(report),
      ...summaryLists(report, input.findings, front.told),
      ...drawn.rows,
    ],
    frontTexts: Object.values(FRONT_LABELS),
    labels: [SUBTITLE, BASIS, HONOUR, "合计", ...Object.values(LIST_LABELS), ...Object.values(CHART_LABELS)],
    signers: input.signers ?? {},
    repeatedColumn: "dimension",
    validations: [{ column: "note", choices: CONFIRMATION_CHOICES }],
    edition: report.standard,
    tabColor: "#2E75B6",
    charts: drawn.charts,
    conditionalFormats: verdictFormats(report),
  });
}

/** The verdicts' looks follow their words, as long as somebody works on the sheet; the words stay the first sign. */
function verdictFormats(report: Report): readonly PlanConditionalFormat[] {
  const folded = foldedClauses(report);
  const shown = report.dimensions.flatMap(({ clauses }) => clauses.filter((id) => !folded.has(id)));
  const [fromRow] = shown;
  const toRow = shown[shown.length - 1];
  if (fromRow === undefined || toRow === undefined) return [];
  const range = { column: "verdict", fromRow, toRow };
  return MARKED.map((verdict) => ({ range, texts: [verdictWord(verdict)], style: `verdict-${verdict}` }));
}

function subtitle(input: DocumentInput): string {
  const { period, standardName } = input.report;
  return [
    `${SUBTITLE}${inChinese(standardName)}`,
    `考核期：${chineseDay(period.from)}—${chineseDay(period.to)}`,
    `数据截止：${chineseDay(period.asOf)}`,
    `生成时间：${input.generatedAt}`,
  ].join("　　");
}

function basisLine(input: DocumentInput): string {
  const changes = input.report.changes.map(inChinese);
  return BASIS + (changes.length === 0 ? "与所用标准一致，未作调整。" : `${changes.join("；")}。`);
}

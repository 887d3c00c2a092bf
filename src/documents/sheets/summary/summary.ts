import { chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import type { Report, Verdict } from "../../../check";
import type { DocumentInput } from "../../prose/document-input";
import { paginate, landscapeTable } from "../../kit/page";
import type { PlanConditionalFormat, PlanRow, SheetPlan } from "../../kit/sheet-plan";
import { summaryBody, summaryTotal } from "./summary-body";
import { CHART_LABELS, summaryCharts } from "./summary-charts";
import { CONFIRMATION_CHOICES, SUMMARY_COLUMNS, SUMMARY_ID_COLUMN } from "./summary-columns";
import { LIST_LABELS, summaryLists } from "./summary-lists";
import { headerRow, signatureRow, wideRow } from "../../kit/table-rows";
import { periodYears, verdictWord, yearsText } from "../../kit/wording";

const TITLE_END = "创建文明机关达标情况汇总表";
const SUBTITLE = "标准：";
/** Verdicts that have a colour of their own. */
const MARKED: readonly Verdict[] = ["met", "unmet", "behind", "insufficient-data", "needs-confirmation"];
const BASIS = "本次口径：";
const SIGNATURES = ["制表人：", "审核人：", "单位负责人：", "日期：    年  月  日"] as const;

/**
 * 达标汇总: the 14 columns of CRITERIA.md §4.3, a row for each clause of the report, and below them the score, what
 * vetoes, what is open, who is left out, which data were left out, and the places to sign.
 *
 * A4 landscape, one page wide, header repeated on each page; the last list and the signatures share a page.
 */
export function composeSummary(input: DocumentInput): SheetPlan {
  const { report } = input;
  const years = periodYears(report.period);
  const unit = input.unit === "" ? "____" : input.unit;
  const top: readonly PlanRow[] = [
    wideRow(
      SUMMARY_COLUMNS,
      "title",
      "table-title",
      `${unit}${yearsText(years.from, years.to)}${TITLE_END}`,
      {
        least: 42,
      },
    ),
    wideRow(SUMMARY_COLUMNS, "subtitle", "table-subtitle", subtitle(input)),
    wideRow(SUMMARY_COLUMNS, "subtitle", "table-subtitle", basisLine(input)),
  ];
  const header = top.length;
  const print = landscapeTable(header, header);
  const drawn = summaryCharts(input);
  const rows = [
    ...top,
    headerRow(SUMMARY_COLUMNS),
    ...summaryBody(report),
    summaryTotal(report),
    ...summaryLists(report, input.findings),
    ...drawn.rows,
    signatureRow(SUMMARY_COLUMNS, SIGNATURES),
  ];
  return {
    kind: "summary",
    name: "达标汇总",
    columns: SUMMARY_COLUMNS,
    rows: paginate(rows, SUMMARY_COLUMNS, print, "dimension"),
    repeatedColumn: "dimension",
    idColumn: SUMMARY_ID_COLUMN,
    frozenRows: header + 1,
    validations: [{ column: "note", choices: CONFIRMATION_CHOICES }],
    print,
    blanks: input.unit === "" ? 1 : 0,
    blankNames: input.unit === "" ? ["单位全称"] : [],
    edition: report.standard,
    ownTexts: [
      TITLE_END,
      SUBTITLE,
      BASIS,
      "合计",
      ...Object.values(LIST_LABELS),
      ...Object.values(CHART_LABELS),
      ...SIGNATURES,
    ],
    tabColor: "#2E75B6",
    charts: drawn.charts,
    conditionalFormats: verdictFormats(report),
  };
}

/** The verdicts' looks follow their words, as long as somebody works on the sheet; the words stay the first sign. */
function verdictFormats(report: Report): readonly PlanConditionalFormat[] {
  const shown = report.dimensions.flatMap(({ clauses }) => clauses);
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

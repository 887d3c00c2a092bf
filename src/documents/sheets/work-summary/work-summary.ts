import { chineseDay } from "../../../grid";
import { inChinese } from "../../../locales";
import { documentSheet } from "../../kit/document-sheet";
import { blank, blanksOfYears } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { SheetPlan } from "../../kit/sheet-plan";
import { periodYears, yearsText } from "../../kit/wording";
import type { DocumentInput } from "../../prose/document-input";
import { verdictCounts } from "../../prose/verdict-counts";
import { education } from "./education";
import { leadership } from "./leadership";
import { ownClauses } from "./own-clauses";
import { rectified } from "./rectified";
import { nextSteps, shortfalls } from "./shortfalls";
import { summaryFigures } from "./summary-figures";

/**
 * 工作总结 on the skeleton of docs/criteria.md §4.2. Every figure comes from the measures; one that the ledgers don't give is left
 * `____` in a paragraph in red. Nothing is praised, nobody is named.
 */
export function composeWorkSummary(input: DocumentInput): SheetPlan {
  const { from, to } = periodYears(input.report.period);
  const years = yearsText(from, to);
  const dated = paragraphs(input, years).map((paragraph) => ({
    ...paragraph,
    template: blanksOfYears(paragraph.template, years),
  }));
  return documentSheet("work-summary", input.report.standard, dated, input.known ?? {}, input.proposals);
}

function paragraphs(input: DocumentInput, years: string): readonly Paragraph[] {
  const { report } = input;
  const unit = input.unit === "" ? blank("单位全称") : input.unit;
  const figures = summaryFigures(input.figures, report);
  return [
    {
      id: "title",
      level: "title",
      template: `${unit}\n${years}创建文明机关活动工作总结`,
    },
    { id: "introduction", level: "text", template: introduction(input, unit) },
    ...leadership(figures),
    ...education(figures),
    ...rectified(figures),
    ...ownClauses(report, input.clauses),
    ...(input.withShortfalls === false ? [] : shortfalls(report, input.clauses)),
    ...nextSteps(report),
    { id: "signature-unit", level: "signature", template: `${unit}　　` },
    { id: "signature-day", level: "signature", template: `${blank("落款日期")}　　` },
  ];
}

function introduction({ report }: DocumentInput, unit: string): string {
  const { from, asOf } = report.period;
  return (
    `${unit}对照${inChinese(report.standardName)}标准开展创建工作。` +
    `${chineseDay(from)}至${chineseDay(asOf)}自查${String(report.results.length)}项，其中${verdictCounts(report)}。` +
    "现将有关情况汇报如下。"
  );
}

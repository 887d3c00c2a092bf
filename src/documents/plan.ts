import { blank } from "./paragraphs/blanks";
import { composeDocument, DOCUMENT_COLUMNS } from "./paragraphs/compose-document";
import type { Paragraph } from "./paragraphs/paragraph";
import { paginate, officialDocument } from "./page";
import { conduct } from "./plan/conduct";
import { democracy } from "./plan/democracy";
import { duty } from "./plan/duty";
import { environment } from "./plan/environment";
import { opening } from "./plan/opening";
import { organization } from "./plan/organization";
import { planFacts, type PlanFacts } from "./plan/plan-facts";
import { publicService } from "./plan/public-service";
import { study } from "./plan/study";
import type { DocumentInput } from "./document-input";
import type { SheetPlan } from "./sheet-plan";

/**
 * 创建规划 on skeleton 甲 (CRITERIA.md §4.1): figures come from the standard's targets, comparisons from the checked
 * period, unmet clauses become tasks, what nobody has said is `____`. Laid out as GB/T 9704 asks (§4.4).
 */
export function composePlan(input: DocumentInput): SheetPlan {
  const facts = planFacts(input);
  const { rows, blanks, blankNames } = composeDocument(
    withoutEmpty(planParagraphs(facts)),
    input.known ?? {},
  );
  const print = officialDocument(2);
  return {
    kind: "plan",
    name: "创建规划",
    columns: DOCUMENT_COLUMNS,
    rows: paginate(rows, DOCUMENT_COLUMNS, print),
    idColumn: "id",
    draftColumn: "draft",
    frozenRows: 0,
    validations: [],
    print,
    blanks,
    blankNames,
    edition: input.report.standard,
    tabColor: "#C00000",
    gridlines: false,
  };
}

function planParagraphs(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...opening(facts),
    ...organization(facts),
    { id: "key-work", level: "heading-1", template: "重点工作" },
    ...study(facts),
    ...democracy(facts),
    ...conduct(facts),
    ...environment(facts),
    ...publicService(facts),
    ...duty(facts),
    { id: "attachments", level: "text", template: "附件：1. 创建文明机关任务分解表" },
    { id: "attachments-study", level: "text", template: "　　　2. 年度学习计划表" },
    { id: "signature-unit", level: "signature", template: `${facts.unit}　　` },
    { id: "signature-day", level: "signature", template: `${blank("印发日期")}　　` },
  ];
}

/** Leaves out items that are nothing but their lead (the standard asks for none of it), and headings over nothing. */
function withoutEmpty(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const told = paragraphs.filter(
    (paragraph) => paragraph.level !== "item" || !/^[^。]*。$/.test(paragraph.template),
  );
  return told.filter((paragraph, index) => {
    const next = told[index + 1]?.level;
    return paragraph.level !== "heading-2" || (next !== "heading-1" && next !== "heading-2");
  });
}

import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";

/** The tables that go with every plan (CRITERIA.md §4.1), by their names as sheets. */
const TABLES = [
  ["tasks", "创建文明机关任务分解表"],
  ["study-plan", "年度学习计划表"],
  ["hygiene-plan", "卫生检查安排表"],
  ["steps", "实施步骤表"],
  ["leading-group", "创建工作领导小组名单"],
  ["proofs", "佐证材料清单"],
] as const;

/** The list of attachments, the unit and the day. */
export function closing(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...TABLES.map(([id, name], index): Paragraph => ({
      id: `attachments-${id}`,
      level: "text",
      keepWithNext: index < TABLES.length - 1,
      template: `${index === 0 ? "附件：" : "　　　"}${String(index + 1)}. ${name}`,
    })),
    { id: "signature-unit", level: "signature", template: `${facts.unit}　　` },
    { id: "signature-day", level: "signature", template: `${blank("印发日期")}　　` },
  ];
}

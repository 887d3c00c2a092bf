import { planAttachments } from "../../../own-sheets";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";

/** The list of attachments, the unit and the day. */
export function closing(facts: PlanFacts): readonly Paragraph[] {
  const tables = planAttachments();
  return [
    ...tables.map(({ mark, title }, index): Paragraph => ({
      id: `attachments-${mark}`,
      level: "text",
      keepWithNext: index < tables.length - 1,
      template: `${index === 0 ? "附件：" : "　　　"}${String(index + 1)}. ${facts.years}${title}`,
    })),
    { id: "signature-unit", level: "signature", template: `${facts.unit}　　` },
    { id: "signature-day", level: "signature", template: `${String(facts.from)}年　月　日　　` },
  ];
}

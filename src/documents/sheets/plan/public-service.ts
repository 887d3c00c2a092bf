import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";

/** 四（五） volunteering and help. */
export function publicService(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "public-service", level: "heading-2", template: "志愿服务和社会公益" },
    {
      id: "public-service-volunteers",
      level: "item",
      template:
        "组织志愿服务。" +
        facts.withTarget(
          "volunteer-activities",
          (often) => `志愿服务活动${often}，时间、地点、人员、时长逐次登记。`,
        ),
    },
    {
      id: "public-service-pairing",
      level: "item",
      template:
        "做好结对共建。" +
        facts.withTarget(
          "paired-poverty-aid",
          (often) => `与${blank("结对帮扶对象")}结对帮扶，走访${often}。`,
        ) +
        facts.withTarget(
          "village-joint-construction",
          (often) => `与${blank("联系村")}开展文明共建，${often}。`,
        ) +
        facts.withTarget("charity-donation", (often) => `组织爱心捐助${often}，坚持自愿原则。`),
    },
  ];
}

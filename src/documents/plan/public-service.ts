import { blank } from "../paragraphs/blanks";
import type { Paragraph } from "../paragraphs/paragraph";
import type { PlanFacts } from "./plan-facts";

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
          (n) => `志愿服务活动每季度不少于${n}次，时间、地点、人员、时长逐次登记。`,
        ) +
        facts.compared("volunteer-activities", "志愿服务"),
    },
    {
      id: "public-service-pairing",
      level: "item",
      template:
        "做好结对共建。" +
        facts.withTarget(
          "paired-poverty-aid",
          (n) => `与${blank("结对帮扶对象")}结对帮扶，每年走访不少于${n}次。`,
        ) +
        facts.withTarget(
          "village-joint-construction",
          (n) => `与${blank("联系村")}开展文明共建，每年不少于${n}次。`,
        ) +
        facts.withTarget("charity-donation", (n) => `每年组织爱心捐助不少于${n}次，坚持自愿原则。`),
    },
  ];
}

import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { seeAttachment } from "./see-attachment";

/** 四（四） hygiene and manners. */
export function environment(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "environment", level: "heading-2", template: "环境卫生和文明礼仪" },
    {
      id: "environment-responsibility",
      level: "item",
      template:
        "落实卫生责任。" +
        facts.when("hygiene-person-in-charge", "划定卫生责任区，办公室和公共区域都有责任科室、责任人。") +
        facts.when("hygiene-cleaning-regular", "每周集中清扫一次，日常保洁随时进行。"),
    },
    {
      id: "environment-inspection",
      level: "item",
      template:
        "坚持检查评比。" +
        facts.withTarget("hygiene-inspection-regular", (often) => `卫生检查${often}，`) +
        facts.withTarget("hygiene-comparison-regular", (often) => `卫生评比${often}并公布结果，`) +
        facts.withTarget("hygiene-average-score", (often) => `平均分${often}，`) +
        `检查发现的问题限期整改并复查${seeAttachment("hygiene-plan")}。` +
        facts.when("hygiene-coverage", "检查覆盖各科室和公共区域，不留死角。"),
    },
    {
      id: "environment-manners",
      level: "item",
      template:
        "养成文明习惯。" +
        "接待来访和接打电话使用文明用语，办公场所物品摆放有序、车辆停放规范。" +
        facts.withTarget("hygiene-promotion-column", (often) => `卫生健康宣传刊发${often}。`),
    },
  ];
}

import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { seeAttachment } from "./see-attachment";

/** The three stages of the source (文档二·四), from the first year of the plan to the last. */
export function steps({ from, to }: PlanFacts): readonly Paragraph[] {
  return [
    {
      id: "steps-mobilization",
      level: "item",
      template: `再动员阶段（${String(from)}年1月—3月）。成立或调整领导小组，调研查找问题，制定创建规划，召开动员会议，四项工作在3月底前完成${seeAttachment("steps")}。`,
    },
    {
      id: "steps-implementation",
      level: "item",
      template: `组织实施阶段（${String(from)}年3月—${to === from ? "" : `${String(to)}年`}11月）。按照任务分解表逐项落实，健全规章制度，查出的问题限期整改，到期任务按时完成。`,
    },
    {
      id: "steps-check",
      level: "item",
      template: `检查申报阶段（${String(to)}年12月）。对照标准逐条自查，形成自查报告，达到要求后按程序申报验收。`,
    },
  ];
}

import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { countWord } from "../../kit/wording";
import type { PlanFacts } from "../../prose/plan-facts";
import { seeAttachment } from "./see-attachment";

/** 四（一） study and culture. */
export function study(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "study", level: "heading-2", template: "学习教育和文体活动" },
    { id: "study-system", level: "item", template: system(facts) },
    {
      id: "study-theory",
      level: "item",
      template:
        "抓好政治理论学习。" +
        `以${blank("本年度理论学习重点篇目")}为重点，安排专题学习和交流研讨。` +
        facts.withTarget("political-theory-study", (often) => `政治理论学习${often}。`) +
        facts.withTarget("center-group-study", (often) => `中心组学习${often}。`) +
        facts.withTarget(
          "theory-article-per-member",
          (often) => `中心组成员结合分管工作撰写调研文章，每人${often}。`,
          "中心组成员结合分管工作，人人完成调研文章。",
        ),
    },
    {
      id: "study-business",
      level: "item",
      template:
        "提高业务能力。" +
        `围绕${blank("本单位主要业务领域")}开展业务学习，做到学用结合。` +
        facts.withTarget("business-study", (often) => `业务学习${often}。`) +
        facts.withTarget("law-study", (often) => `法律法规学习${often}。`) +
        facts.withTarget("external-training", (often) => `选派人员参加上级业务培训，${often}。`),
    },
    {
      id: "study-culture",
      level: "item",
      template:
        "开展文体活动。" +
        facts.withTarget(
          "culture-sports-activities",
          (often) => `群众性文体活动${often}，做到人人有机会参加。`,
        ) +
        facts.withTarget("paper-contest", (often) => `组织优秀论文评选，${often}。`),
    },
  ];
}

function system(facts: PlanFacts): string {
  return (
    "落实学习制度。" +
    facts.when("friday-fixed-study-day", "固定周五为集中学习日，遇节假日和重要工作顺延并登记。") +
    facts.when("friday-afternoon-weekly", "每周五下午组织政治学习，遇节假日和重要工作停学的逐次登记。") +
    facts.withTarget("study-sessions-monthly", (often) => `集中学习${often}`) +
    facts.withTarget(
      "study-sessions-yearly",
      (often) => `${facts.has("study-sessions-monthly") ? "，" : ""}${often}`,
    ) +
    (facts.has("study-sessions-monthly", "study-sessions-yearly") ? "。" : "") +
    facts.withTarget("study-hours-120", (often) => `每人学习时间${often}，集中学习、自学和培训分别登记。`) +
    facts.withParts("study-methods-variety", (ways, n) => `${ways}${countWord(n)}种方式都要安排。`) +
    facts.withParts(
      "study-plan-four-guarantees",
      (what) => `年初制订学习计划，${what}逐项落实${seeAttachment("study-plan")}。`,
    ) +
    facts.when("study-in-assessment", "学习情况作为年度考核和评优评先的依据。")
  );
}

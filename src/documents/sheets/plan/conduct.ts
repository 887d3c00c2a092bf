import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";

/** 四（三） conduct and integrity. */
export function conduct(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "conduct", level: "heading-2", template: "作风建设和廉洁自律" },
    {
      id: "conduct-integrity",
      level: "item",
      template:
        "压实廉政责任。" +
        facts.when("integrity-pledge", "在岗人员全部签订廉政承诺书，新到岗人员一个月内补签。") +
        facts.withTarget("discipline-followup", (often) => `检查工作纪律执行情况${often}。`),
    },
    {
      id: "conduct-education",
      level: "item",
      template:
        "经常开展教育提醒。" +
        facts.withTarget(
          "party-lecture",
          (often) => `党课${often}。`,
          "按季度安排党课，单位负责人带头讲课。",
        ) +
        facts.withTarget("integrity-education", (often) => `廉政教育${often}。`) +
        facts.withTarget("warning-education", (often) => `警示教育${often}。`),
    },
    {
      id: "conduct-morality",
      level: "item",
      template:
        `${facts.has("moral-education") ? "弘扬良好道德风尚" : "遵守工作纪律"}。` +
        facts.withTarget("moral-education", (often) => `道德教育活动${often}，活动有主题、有记录。`) +
        "严格考勤和请销假，工作时间不擅自离岗。" +
        facts.withRate("attendance-rate", (rate) => `出勤率${rate}。`),
    },
  ];
}

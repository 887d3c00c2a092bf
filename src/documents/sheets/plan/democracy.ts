import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";

/** 四（二） open administration and rule of law. */
export function democracy(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "democracy", level: "heading-2", template: "民主管理和依法办事" },
    {
      id: "democracy-disclosure",
      level: "item",
      template:
        `${facts.has("disclosure-yearly") ? "推进政务公开" : "坚持民主决策"}。` +
        facts.withTarget("disclosure-yearly", (often) => `政务公开${often}，公开内容经审核后发布并登记。`) +
        "重大事项集体研究决定，做好会议记录。",
    },
    {
      id: "democracy-law",
      level: "item",
      template:
        "加强法治学习宣传。" +
        facts.withTarget("law-education", (often) => `法治教育${often}。`) +
        facts.when("domain-law-publicity", `结合业务做好《${blank("本行业主要法律名称")}》的学习宣传。`) +
        facts.when("legal-publicity-day-1204", `${facts.years}12月4日国家宪法日前后，组织开展法治宣传活动。`),
    },
    {
      id: "democracy-discipline",
      level: "item",
      template:
        "严守纪律和保密规定。" +
        facts.when("secrecy-work", "每年开展保密教育和保密检查，不发生失泄密事件。") +
        facts.when("zero-violation", "全年不发生违纪违法案件。") +
        facts.when("zero-vice", "无人参与黄赌毒活动。") +
        facts.when("eight-rules-zero", "不发生违反中央八项规定精神的问题。") +
        (facts.has("zero-violation", "zero-vice", "eight-rules-zero")
          ? "以上情况每半年核实一次，核实结果由专人登记。"
          : ""),
    },
  ];
}

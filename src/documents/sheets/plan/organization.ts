import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { MORE_DEPUTIES } from "../../prose/proposals";
import { seeAttachment } from "./see-attachment";

/** 三 (docs/criteria.md §4.1 甲: 1 leadership, 2 solid work). */
export function organization(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "organization", level: "heading-1", template: "组织领导有力，创建工作扎实" },
    { ...leadingGroup(facts), level: "item", template: `加强组织领导。${leadingGroup(facts).template}` },
    {
      id: "organization-meetings",
      level: "item",
      template:
        "创建工作扎实。" +
        facts.withTarget(
          "creation-meetings-yearly",
          (often) => `领导班子把创建工作列入议事日程，专题研究${often}，形成会议纪要。`,
        ) +
        "各科室主要负责人共同抓好落实，做到年初有计划、季度有检查、年底有总结。",
    },
    {
      id: "organization-responsibility",
      level: "text",
      template: facts.when("creation-participation-rate", "全体干部职工参加创建活动，做到人人参与。"),
    },
    {
      id: "organization-records",
      level: "text",
      template:
        facts.when(
          "four-in-place-system",
          "学习例会、考勤卫生、物资采购、财务报销和公务招待、车辆管理五项制度齐全并现行有效。",
        ) +
        facts.when("four-in-place-input", "创建经费有预算、有明细，票据归档备查。") +
        facts.when("creation-doc-set", "创建目标、工作计划、推进措施和年度总结四类材料齐全并按年归档。"),
    },
  ].filter((paragraph): paragraph is Paragraph => paragraph.template !== "");
}

/** Who leads: names from the leading group's list, with the deputies that it leaves out; blanks where there is none. */
export function leadingGroup({ input: { known = {}, proposals = {} } }: PlanFacts): Paragraph {
  const more = [known, proposals].some((names) => MORE_DEPUTIES in names) ? `、${blank(MORE_DEPUTIES)}` : "";
  return {
    id: "organization-leading-group",
    level: "text",
    template:
      `成立创建文明机关工作领导小组，由${blank("领导小组组长")}任组长、${blank("领导小组副组长")}${more}任副组长，` +
      `各科室主要负责人为成员${seeAttachment("leading-group")}，统筹推进创建工作。` +
      `领导小组日常工作由${blank("领导小组办公室所在科室")}承担，${blank("领导小组办公室主任")}任领导小组办公室主任，` +
      "负责日常协调、台账归集、对照自查和材料申报。人员变动时，领导小组名单在一个月内作相应调整。",
  };
}

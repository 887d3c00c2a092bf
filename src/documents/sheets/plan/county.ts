import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { aims, introduction } from "./opening";
import { leadingGroup } from "./organization";
import { satisfaction } from "./satisfaction";

/** Skeleton 乙 (docs/criteria.md §4.1): meaning, content in five parts, scope, three stages, leadership. */
export function countyPlan(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...introduction(facts),
    { id: "meaning", level: "heading-1", template: "创建活动的意义" },
    { id: "meaning-text", level: "text", wording: "创建意义", template: blank("创建意义") },
    ...aims(facts),
    { id: "content", level: "heading-1", template: "创建活动的内容" },
    ...content(facts),
    { id: "scope", level: "heading-1", template: "创建活动的范围" },
    {
      id: "scope-text",
      level: "text",
      template: "各科室、局属各单位全部参加，人员调整后及时补入。" + facts.compared("scope-all-departments"),
    },
    { id: "steps", level: "heading-1", template: "方法步骤" },
    ...steps(facts),
    { id: "leadership", level: "heading-1", template: "组织领导" },
    leadingGroup(),
    {
      id: "leadership-duty",
      level: "text",
      template:
        facts.withTarget("creation-meetings-yearly", (often) => `领导班子专题研究创建工作${often}。`) +
        facts.compared("creation-meetings-yearly") +
        "各科室主要负责人对本科室的创建任务负责，任务逐条分解到人（见附件1），每季度对照标准自查一次。",
    },
  ];
}

function content(facts: PlanFacts): readonly Paragraph[] {
  const { when, withTarget, withRate, compared } = facts;
  return [
    {
      id: "content-thought",
      level: "item",
      template:
        "思想建设好。" +
        withTarget("political-theory-study", (often) => `政治理论学习${often}。`) +
        compared("political-theory-study") +
        when("three-meetings-one-class", "按规定开展“三会一课”，逐次登记。") +
        compared("three-meetings-one-class") +
        withTarget("democratic-life-meeting", (often) => `民主生活会${often}。`) +
        when("party-building-responsibility", "落实党建工作责任制，责任文件归档备查。"),
    },
    {
      id: "content-service",
      level: "item",
      template:
        "服务质量好。" +
        when("disclosure-three-kinds", "内容、程序、制度三类事项全部公开。") +
        withTarget("disclosure-yearly", (often) => `政务公开${often}。`) +
        compared("disclosure-yearly") +
        satisfaction(facts) +
        withTarget("service-practical-deeds", (often) => `为群众办实事${often}，逐件登记办理结果。`),
    },
    {
      id: "content-order",
      level: "item",
      template:
        "工作秩序好。" +
        when("rules-complete", "考勤、学习、卫生、财务等规章制度齐全并现行有效。") +
        when("attendance-records-complete", "考勤专人负责，逐日登记，按月汇总。") +
        withRate("attendance-rate", (rate) => `出勤率${rate}。`) +
        compared("attendance-rate") +
        when("absenteeism-zero", "杜绝旷工，迟到早退按月公布。") +
        when("duties-clear", "各科室职责明确、上墙公示。") +
        withTarget(
          "public-security",
          (often) => `安全检查${often}。`,
          "按季度开展安全检查，不发生治安案件。",
        ),
    },
    {
      id: "content-environment",
      level: "item",
      template:
        "环境卫生好。" +
        when(
          "hygiene-responsibility-areas",
          "各部门、各楼层和公共区域全部划入卫生责任区，责任到人（见附件3）。",
        ) +
        inOneSentence([
          withTarget("hygiene-inspection-regular", (often) => `卫生检查${often}`),
          withTarget("hygiene-comparison-regular", (often) => `卫生评比${often}`),
          withTarget("hygiene-average-score", (often) => `卫生检查平均分${often}`),
        ]) +
        compared("hygiene-average-score") +
        withTarget("community-joint-construction", (often) => `参与社区共建${often}。`),
    },
    {
      id: "content-team",
      level: "item",
      template:
        "队伍素质好。" +
        when("study-breadth", "政治、法律、科技、业务四类学习都要安排。") +
        withTarget("moral-education", (often) => `道德教育活动${often}。`) +
        withTarget("volunteer-activities", (often) => `志愿服务${often}。`) +
        compared("volunteer-activities") +
        withTarget("culture-sports-activities", (often) => `群众性文体活动${often}。`) +
        when("party-conduct-responsibility", "党风廉政建设责任书签订到科室。") +
        when("eight-rules-zero", "不发生违反中央八项规定精神的问题，每半年核实一次。"),
    },
  ];
}

/** The three stages of the source, from the first year of the plan to the last. */
function steps({ from, to }: PlanFacts): readonly Paragraph[] {
  return [
    {
      id: "steps-mobilization",
      level: "item",
      template: `再动员阶段（${String(from)}年1月—3月）。成立或调整领导小组，调研查找问题，制定创建规划，召开动员会议，四项工作在3月底前完成。`,
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

function inOneSentence(clauses: readonly string[]): string {
  const told = clauses.filter((clause) => clause !== "");
  return told.length === 0 ? "" : `${told.join("，")}。`;
}

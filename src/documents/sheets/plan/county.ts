import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { contentByDimensions, isOfRubric } from "./by-dimensions";
import { demands } from "./demands";
import { aims, guidingThought, introduction } from "./opening";
import { leadingGroup } from "./organization";
import { satisfaction } from "./satisfaction";
import { seeAttachment } from "./see-attachment";
import { steps } from "./steps";

/** Skeleton 乙 (docs/criteria.md §4.1): meaning, content in five parts, scope, three stages, leadership. */
export function countyPlan(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...introduction(facts),
    { id: "meaning", level: "heading-1", template: "创建活动的意义" },
    meaning(facts),
    { id: "aims", level: "heading-1", template: "创建目标" },
    guidingThought("guiding-thought-text"),
    ...aims(facts),
    { id: "content", level: "heading-1", template: "创建活动的内容" },
    ...(isOfRubric(facts) ? contentByDimensions(facts) : content(facts)),
    { id: "scope", level: "heading-1", template: "创建活动的范围" },
    {
      id: "scope-text",
      level: "text",
      template:
        "本单位各科室和全体干部职工全部参加，人员调整后及时补入。各科室结合职能开展各具特色的创建活动。",
    },
    { id: "steps", level: "heading-1", template: "方法步骤" },
    ...steps(facts),
    { id: "leadership", level: "heading-1", template: "组织领导和工作要求" },
    leadingGroup(facts),
    {
      id: "leadership-duty",
      level: "text",
      template:
        facts.withTarget("creation-meetings-yearly", (often) => `领导班子专题研究创建工作${often}。`) +
        "各项创建工作由领导小组统一安排。",
    },
    ...demands(facts),
  ];
}

/** What the work is good for, in words that the unit may say otherwise. */
function meaning({ input: { known = {}, proposals = {} } }: PlanFacts): Paragraph {
  const trade = "本单位主要业务领域";
  const isKnown = (known[trade] ?? proposals[trade]?.value ?? "") !== "";
  return {
    id: "meaning-text",
    level: "text",
    wording: "创建意义",
    inferredFrom: "创建意义为样板表述，请结合本单位实际",
    template:
      "创建文明机关是加强机关自身建设的基础工作，也是群众看得见、感受得到的作风建设。" +
      (isKnown ? `本单位承担${blank(trade)}等工作，` : "") +
      "机关的精神面貌、办事效率和服务水平，直接关系服务对象的切身感受。" +
      "把学习、纪律、环境、服务的各项要求落到日常，有利于锤炼政治过硬、业务熟练、作风扎实的干部队伍，" +
      "有利于改进工作、方便群众，也有利于以机关文明带动行业文明。全体干部职工要充分认识创建工作的意义，自觉参与、持之以恒。",
  };
}

function content(facts: PlanFacts): readonly Paragraph[] {
  const { when, withTarget, withRate } = facts;
  return [
    {
      id: "content-thought",
      level: "item",
      template:
        "思想建设好。" +
        withTarget("political-theory-study", (often) => `政治理论学习${often}。`) +
        when("three-meetings-one-class", "按规定开展“三会一课”，逐次登记。") +
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
          `各部门、各楼层和公共区域全部划入卫生责任区，责任到人${seeAttachment("hygiene-plan")}。`,
        ) +
        inOneSentence([
          withTarget("hygiene-inspection-regular", (often) => `卫生检查${often}`),
          withTarget("hygiene-comparison-regular", (often) => `卫生评比${often}`),
          withTarget("hygiene-average-score", (often) => `卫生检查平均分${often}`),
        ]) +
        withTarget("community-joint-construction", (often) => `参与社区共建${often}。`),
    },
    {
      id: "content-team",
      level: "item",
      template:
        "队伍素质好。" +
        when("study-breadth", `政治、法律、科技、业务四类学习都要安排${seeAttachment("study-plan")}。`) +
        withTarget("moral-education", (often) => `道德教育活动${often}。`) +
        withTarget("volunteer-activities", (often) => `志愿服务${often}。`) +
        withTarget("culture-sports-activities", (often) => `群众性文体活动${often}。`) +
        when("party-conduct-responsibility", "党风廉政建设责任书签订到科室。") +
        when("eight-rules-zero", "不发生违反中央八项规定精神的问题，每半年核实一次。"),
    },
  ];
}

function inOneSentence(clauses: readonly string[]): string {
  const told = clauses.filter((clause) => clause !== "");
  return told.length === 0 ? "" : `${told.join("，")}。`;
}

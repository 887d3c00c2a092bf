import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { contentByDimensions, isOfRubric } from "./by-dimensions";
import { demands } from "./demands";
import { aims, guidingThought, introduction } from "./opening";
import { leadingGroup } from "./organization";
import { runInList } from "./run-in-list";
import { satisfaction } from "./satisfaction";
import { seeAttachment } from "./see-attachment";
import { steps } from "./steps";
import { yearsWork } from "./years-work";

/**
 * Skeleton 丙 (docs/criteria.md §4.1): aims and demands, then six points of content, each with its list in the paragraph. Both
 * sources break off in the sixth point; steps and demands are those of any plan.
 */
export function districtPlan(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...introduction(facts),
    { id: "aims", level: "heading-1", template: "创建目标和要求" },
    guidingThought("aims-demands"),
    ...aims(facts),
    { id: "content", level: "heading-1", template: "创建内容" },
    ...(isOfRubric(facts)
      ? contentByDimensions(facts)
      : content(facts).map(([id, lead, ...sentences]): Paragraph => ({
          id: `content-${id}`,
          level: "item",
          template: `${lead}${runInList(sentences)}`,
        }))),
    { id: "steps", level: "heading-1", template: "实施步骤" },
    ...steps(facts),
    { id: "demands", level: "heading-1", template: "组织领导和工作要求" },
    leadingGroup(facts),
    ...demands(facts),
  ];
}

function content(facts: PlanFacts): readonly (readonly [string, string, ...string[]])[] {
  const { when, withTarget } = facts;
  return [
    [
      "party",
      "加强组织建设和党的建设。",
      when("party-member-management", "落实党员教育管理、监督评议和党建责任制三项制度。"),
      when("three-meetings-one-class", "按规定开展“三会一课”，逐次登记。"),
      withTarget("community-joint-construction", (often) => `与社区结对共建${often}。`),
      when("advanced-education-selfcheck", "自查问题列入整改台账，到期全部整改。"),
      when("five-good-branch", "开展五好党支部创建，留存命名文件。"),
    ],
    [
      "conduct",
      "改进机关作风。",
      withTarget("style-theme-activity", (often) => `作风建设主题活动${often}。`),
      withTarget("three-new-discussion", (often) => `新形势、新要求、新形象讨论活动${often}。`),
      satisfaction(facts),
      when("disclosure-service-commitment", "公开政务事项和服务承诺，接受监督。"),
    ],
    [
      "duty",
      "履行职能。",
      `围绕${yearsWork(facts)}按序时推进，年底前全部完成。`,
      withTarget("supervise-inspections", (often) => `督促检查${often}，及时通报进度。`),
    ],
    [
      "study",
      "建设学习型机关。",
      when("dept-and-personal-study-plans", "部门和个人都制定阶段学习计划。"),
      when("study-four-kinds", `理论、业务、法规、先进典型四类学习都要安排${seeAttachment("study-plan")}。`),
      withTarget("political-theory-study", (often) => `政治理论学习${often}。`),
      withTarget("business-study", (often) => `业务学习${often}。`),
      withTarget("law-study", (often) => `法律法规学习${often}。`),
      withTarget("model-study", (often) => `学习先进模范${often}。`),
      withTarget("study-results-review", (often) => `检查和汇报学习成果${often}。`),
    ],
    [
      "environment",
      "优化环境，活跃文化。",
      when(
        "hygiene-responsibility-areas",
        `各部门、各楼层卫生责任落实到人${seeAttachment("hygiene-plan")}。`,
      ),
      withTarget("hygiene-inspection-regular", (often) => `卫生检查${often}。`) +
        withTarget("hygiene-average-score", (often) => `卫生检查平均分${often}。`),
      when("rules-complete", "规章制度齐全并现行有效。"),
      when("five-city-joint", "参与当地组织的城市创建活动，留存活动记录。"),
      withTarget("duty-area-cleanup", (often) => `卫生包干区清扫${often}。`),
      withTarget("culture-sports-activities", (often) => `群众性文体活动${often}。`),
    ],
    [
      "leadership",
      "加强领导班子建设。",
      withTarget("center-group-study", (often) => `中心组学习${often}。`),
      withTarget("integrity-education", (often) => `廉政教育${often}。`) +
        withTarget("warning-education", (often) => `警示教育${often}。`),
    ],
  ];
}

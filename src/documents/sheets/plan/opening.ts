import type { ClauseId } from "../../../standards";
import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { standardInProse } from "../../prose/standard-in-prose";
import { requirementText } from "../../prose/rubric-in-prose";
import { isOfRubric, rubricFigures } from "./by-dimensions";
import { lastPeriod } from "./last-period";

/** Skeleton 甲: what the plan rests on, guiding thought and aims. */
export function opening(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...introduction(facts),
    { id: "guiding-thought", level: "heading-1", template: "指导思想" },
    guidingThought("guiding-thought-text"),
    { id: "aims", level: "heading-1", template: "工作目标" },
    ...aims(facts),
  ];
}

/**
 * What the work is guided by. The words are a model, to be held against what is said from above in the year of the plan: they have a
 * source as what we infer has.
 */
export function guidingThought(id: string): Paragraph {
  return {
    id,
    level: "text",
    wording: "指导思想",
    inferredFrom: "指导思想为样板表述，请对照上级当年的要求",
    template:
      "坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大和二十届历次全会精神，自觉践行社会主义核心价值观，" +
      "落实上级关于精神文明建设的部署，以机关党建带动思想、作风、服务和环境建设，" +
      "把文明创建与业务工作同谋划、同安排、同检查，做到目标可量化、任务有分工、过程有记录、结果可查证。",
  };
}

/** Title and what the plan rests on. */
export function introduction(facts: PlanFacts): readonly Paragraph[] {
  const { honour } = standardInProse(facts.input);
  return [
    { id: "title", level: "title", template: `${facts.unit}\n${facts.years}创建文明机关活动规划` },
    {
      id: "introduction",
      level: "text",
      wording: "引言",
      template:
        `根据${blank("上级文件名称")}（${blank("上级文件文号")}）要求，为扎实做好${honour}创建工作，` +
        `以健全机制、建强队伍、改进作风、优化环境、提升服务为抓手，结合${facts.unit}职能和工作实际，制定本规划。`,
    },
  ];
}

/** What is to be reached by the end: the title, the standard's own figures, and where the last period left off. */
export function aims(facts: PlanFacts): readonly Paragraph[] {
  const { asked } = standardInProse(facts.input);
  return [
    {
      id: "aims-title",
      level: "text",
      wording: "总目标",
      template: `通过创建，干部职工素质、工作作风、机关环境和服务水平明显提升；到${String(facts.to)}年12月底，各项指标达到${asked}，按规定程序提出申报并通过验收。`,
    },
    ...keyFigures(facts),
    ...lastPeriod(facts),
  ];
}

/** A list of fewer figures says little. */
const FEW = 5;

/** The figures of the unit's own rubric, in its words. */
function figuresOfRubric(facts: PlanFacts): readonly { readonly id: string; readonly text: string }[] {
  return rubricFigures(facts).map((clause) => ({ id: clause.id, text: requirementText(clause) }));
}

/** The standard's own figures, as far as it has them. */
function figuresOfStandard(facts: PlanFacts): readonly { readonly id: string; readonly text: string }[] {
  const figure = (id: ClauseId, text: string) => ({ id, text });
  const target = (
    id: ClauseId,
    sentence: (often: string) => string,
    otherwise?: string,
  ): ReturnType<typeof figure> => figure(id, facts.withTarget(id, sentence, otherwise));
  const main = [
    target("creation-meetings-yearly", (often) => `班子专题研究创建工作${often}`),
    target("study-sessions-monthly", (often) => `集中学习${often}`),
    target("study-sessions-yearly", (often) => `集中学习${often}`),
    target("study-hours-120", (often) => `每人学习${often}`),
    target(
      "theory-article-per-member",
      (often) => `中心组成员每人撰写调研文章${often}`,
      "中心组成员人人完成调研文章",
    ),
    target("disclosure-yearly", (often) => `政务公开${often}`),
    target("hygiene-average-score", (often) => `卫生检查平均分${often}`),
    figure("petitions-answered", facts.when("petitions-answered", "来信来访答复率100%")),
    figure("zero-violation", facts.when("zero-violation", "违纪违法案件为零")),
  ];
  // What every standard asks in numbers, where the ones above are few.
  const usual = [
    target("political-theory-study", (often) => `政治理论学习${often}`),
    target("center-group-study", (often) => `中心组学习${often}`),
    target("integrity-education", (often) => `廉政教育${often}`),
    target("hygiene-inspection-regular", (often) => `卫生检查${often}`),
    target("culture-sports-activities", (often) => `群众性文体活动${often}`),
    figure(
      "attendance-rate",
      facts.withRate("attendance-rate", (rate) => `出勤率${rate}`),
    ),
  ];
  const isAsked = ({ text }: ReturnType<typeof figure>): boolean => text !== "";
  const named = main.filter(isAsked);
  return [...named, ...usual.filter(isAsked).slice(0, Math.max(0, FEW - named.length))];
}

function keyFigures(facts: PlanFacts): readonly Paragraph[] {
  const figures = isOfRubric(facts) ? figuresOfRubric(facts) : figuresOfStandard(facts);
  if (figures.length === 0) return [];
  return [
    { id: "aims-figures", level: "text", template: "主要指标如下：" },
    ...figures.map((figure, index): Paragraph => ({
      id: `aims-figure-${figure.id}`,
      level: "point",
      template: `${figure.text}${index === figures.length - 1 ? "。" : "；"}`,
    })),
  ];
}

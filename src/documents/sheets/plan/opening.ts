import type { ClauseResult, Report } from "../../../check";
import { inChinese } from "../../../locales";
import type { ClauseId } from "../../../standards";
import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { shortNumber, verdictWord } from "../../kit/wording";
import { asHead } from "../../prose/clause-figures";
import { figureInProse } from "../../prose/figure-in-prose";
import { lastPeriod, problemBrackets, type PlanFacts } from "../../prose/plan-facts";
import { verdictCounts } from "../../prose/verdict-counts";

const SHORTFALLS_NAMED = 12;

/** Skeleton 甲: what the plan rests on, guiding thought (all the unit's own words) and aims. */
export function opening(facts: PlanFacts): readonly Paragraph[] {
  return [
    ...introduction(facts),
    { id: "guiding-thought", level: "heading-1", template: "指导思想" },
    {
      id: "guiding-thought-text",
      level: "text",
      wording: "指导思想",
      template:
        `以${blank("指导思想")}为指导，认真落实上级关于精神文明建设的部署，` +
        "把文明创建与业务工作同谋划、同安排、同检查，做到目标可量化、任务有分工、过程有记录、结果可核查。",
    },
    { id: "aims", level: "heading-1", template: "工作目标" },
    ...aims(facts),
  ];
}

/** Title, what the plan rests on, and what came of the last period. */
export function introduction(facts: PlanFacts): readonly Paragraph[] {
  const title = inChinese(facts.input.report.standardName);
  return [
    { id: "title", level: "title", template: `${facts.unit}\n${facts.years}创建文明机关活动规划` },
    {
      id: "introduction",
      level: "text",
      wording: "引言",
      template:
        `根据${blank("上级文件名称")}（${blank("上级文件文号")}）要求，为扎实做好${title}创建工作，` +
        `结合${facts.unit}职能和上一考核期自查情况，制定本规划。`,
    },
    { id: "last-period", level: "text", template: lastPeriodText(facts) },
  ];
}

/** What is to be reached by the end: the title, the standard's own figures, what fell short last time. */
export function aims(facts: PlanFacts): readonly Paragraph[] {
  const title = inChinese(facts.input.report.standardName);
  return [
    {
      id: "aims-title",
      level: "text",
      wording: "总目标",
      template: `到${String(facts.to)}年12月底，各项指标达到${title}标准，按规定程序提出申报并通过验收。`,
    },
    ...keyFigures(facts),
    ...shortfalls(facts),
  ];
}

function lastPeriodText(facts: PlanFacts): string {
  const { results, score } = facts.input.report;
  return (
    `${lastPeriod(facts)}对照标准自查${String(results.length)}项，其中${verdictCounts(facts.input.report)}。` +
    (score.checked === 0 ? "" : scoreText(score))
  );
}

/** What was earned of what could be judged; nothing is said of a score where nothing could be. */
function scoreText({ earned, checked, pending }: Report["score"]): string {
  const open = pending === 0 ? "" : `，另有${shortNumber(pending)}分待补充资料或人工确认`;
  return `按分值计算，已得出结论的${shortNumber(checked)}分中得${shortNumber(earned)}分${open}。`;
}

/** The standard's own figures, as far as it has them. */
function keyFigures(facts: PlanFacts): readonly Paragraph[] {
  const figure = (id: ClauseId, text: string) => ({ id, text });
  const target = (
    id: ClauseId,
    sentence: (often: string) => string,
    otherwise?: string,
  ): ReturnType<typeof figure> => figure(id, facts.withTarget(id, sentence, otherwise));
  const figures = [
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
    figure("zero-violation", facts.when("zero-violation", "违法违纪案件为零")),
  ].filter((entry) => entry.text !== "");
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

function shortfalls(facts: PlanFacts): readonly Paragraph[] {
  const { fallenShort } = facts;
  if (fallenShort.length === 0) return [];
  const named = fallenShort.slice(0, SHORTFALLS_NAMED);
  const more =
    fallenShort.length > named.length
      ? `，其余${String(fallenShort.length - named.length)}项见任务分解表`
      : "";
  return [
    {
      id: "aims-shortfalls",
      level: "text",
      template: `上期未达到要求的${String(fallenShort.length)}项，本期列为补短板任务，逐项明确责任科室和完成时限${more}：`,
    },
    ...named.map((result): Paragraph => ({
      id: `shortfall-${result.id}`,
      level: "point",
      template: `${asHead(result.title)}：上期${fallenTo(result)}${problemBrackets(result)}。`,
    })),
  ];
}

/** The list says that all of it is unmet; what is only behind says so. */
function fallenTo(result: ClauseResult): string {
  const verdict = verdictWord(result.verdict);
  if (result.actual === null) return verdict;
  return `${figureInProse(result)}${result.verdict === "unmet" ? "" : `，${verdict}`}`;
}

import type { ClauseResult } from "../../../check";
import { blank } from "../../kit/paragraphs/blanks";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { periodYears, shortNumber, yearsText } from "../../kit/wording";
import { asHead, shareOf } from "../../prose/clause-figures";
import { listOfDeeds } from "../../prose/deeds/list-of-deeds";
import type { Deed } from "../../prose/deeds/deed";
import { unitDeeds } from "../../prose/deeds/unit-deeds";
import type { ClauseWording } from "../../prose/document-input";
import { nameableProblems, type PlanFacts } from "../../prose/plan-facts";
import { taskOwners } from "../../prose/task-owners";
import { taskDeadline } from "../../prose/task-deadline";
import { unitStaff } from "../../prose/unit-staff";
import { seeAttachment } from "./see-attachment";

const SHORTFALLS_NAMED = 12;

/** The earlier period, told in this one place: what was done, from the ledgers, and what fell short, each a task of its own. */
export function lastPeriod(facts: PlanFacts): readonly Paragraph[] {
  return [...foundations(facts), ...shortfalls(facts)];
}

function foundations({ input }: PlanFacts): readonly Paragraph[] {
  const deeds = unitDeeds(input);
  const told = [
    sentence(deeds.politics, (what) => `认真学习${what}`),
    sentence(
      [...deeds.volunteering.slice(0, 2), ...deeds.culture.slice(0, 2)],
      (what) => `开展${ofKind(what)}活动`,
    ),
    sentence(deeds.newRules, (what) => `制定和修订${what}`),
    sentence(deeds.mended, (what) => `解决${ofKind(what)}问题`),
    sentence(deeds.prizes, (what) => what),
  ].filter((one) => one !== "");
  if (told.length === 0) return [];
  const { from, to } = periodYears(input.report.period);
  return [
    {
      id: "last-period",
      level: "text",
      template: `${yearsText(from, to)}，全体干部职工${told.join("，")}，为本轮创建打下了基础。`,
    },
  ];
}

function sentence(deeds: readonly Deed[], say: (what: string) => string): string {
  const list = listOfDeeds(deeds, 3);
  return list === null ? "" : say(list.text.replace(/[{}|]/g, ""));
}

/** 「重阳登山等」活动 */
function ofKind(what: string): string {
  return what.endsWith("等") ? what : `${what}等`;
}

function shortfalls(facts: PlanFacts): readonly Paragraph[] {
  const { fallenShort } = facts;
  if (fallenShort.length === 0) return [];
  const named = fallenShort.slice(0, SHORTFALLS_NAMED);
  const more = fallenShort.length > named.length ? `，其余列入任务分解表${seeAttachment("tasks")}` : "";
  return [
    {
      id: "aims-shortfalls",
      level: "text",
      template: `上一年度没有做到位的，本期列为补短板任务，明确责任科室和完成时限${more}：`,
    },
    ...named.map((result): Paragraph => shortfall(facts, result)),
  ];
}

/** 「每月集中学习次数：3月缺1次、8月缺2次，由办公室（拟）负责，每月底前完成。」 */
function shortfall(facts: PlanFacts, result: ClauseResult): Paragraph {
  const clause = facts.input.clauses.find(({ id }) => id === result.id);
  const gap = gapOf(result);
  const department = clause ? responsible(facts, clause) : null;
  const deadline = clause ? taskDeadline(clause, facts) : `${String(facts.to)}年12月底前`;
  const parts = [
    ...(gap === "" ? [] : [gap]),
    ...(department === null ? [] : [`由${department.words}负责`]),
    // 「每月底前」 comes round: it is done from the first year on.
    deadline.startsWith("每") ? `${String(facts.from)}年起${deadline}落实` : `${deadline}完成`,
  ];
  return {
    id: `shortfall-${result.id}`,
    level: "point",
    template: `${asHead(result.title)}：${parts.join("，")}。`,
    ...(department?.inferredFrom === undefined ? {} : { inferredFrom: department.inferredFrom }),
  };
}

/** What is missing of it, in amounts. */
function gapOf(result: ClauseResult): string {
  const problems = nameableProblems(result);
  if (problems !== "") return problems.replace(/[{}|]/g, "").replace(/^缺：/, "缺");
  const share = result.unit === "percent" && result.told.counts !== null ? shareOf(result) : null;
  const open = share === null ? 0 : share.all - share.some;
  return open > 0 ? `还有${shortNumber(open)}${result.told.counts ?? ""}没有做到` : "";
}

/** The department that answers for a clause, as words of a template. */
function responsible(
  { input }: PlanFacts,
  clause: ClauseWording,
): { readonly words: string; readonly inferredFrom?: string } | null {
  const { department } = taskOwners(clause, unitStaff(input.ledgers), input.ledgers);
  if (department === null) return null;
  if (typeof department === "string") return { words: department };
  return {
    words: blank(`责任科室（${clause.id}）`, department.value),
    inferredFrom: `责任科室：${department.inferredFrom}`,
  };
}

import type { ClauseResult } from "../../../check";
import { blank, showBlanks } from "../../kit/paragraphs/blanks";
import { periodWords } from "../../kit/wording";
import type { Deed } from "../deeds/deed";
import { listOfDeeds } from "../deeds/list-of-deeds";
import { unitDeeds } from "../deeds/unit-deeds";
import type { PlanFacts } from "../plan-facts";
import { taskDeadline } from "../task-deadline";
import { taskOwners } from "../task-owners";
import { unitStaff } from "../unit-staff";
import { type Shortfall } from "./main-shortfalls";
import { asProblem, answeredTogether, gapIn, namedTogether, remediesOf } from "./next-steps";

/** A sentence of a plan, as a template, with where what is inferred in it comes from. */
export interface PlanSentence {
  readonly template: string;
  /** See `PlanCell.inferredFrom`. */
  readonly inferredFrom?: string;
}

/**
 * What was done in the earlier period, from the unit's ledgers, the most telling first; null where they tell of none of it. Nobody is named.
 *
 * 「2024年，本单位组织学习了…，开展了…，解决了…等问题。」
 */
export function foundationsSentence({ input }: PlanFacts): PlanSentence | null {
  const deeds = unitDeeds(input);
  const told = [
    part(deeds.politics, "组织学习了", "内容"),
    part([...deeds.volunteering.slice(0, 2), ...deeds.culture.slice(0, 2)], "开展了", "活动"),
    part(deeds.newRules, "制定和修订了", "制度"),
    part(deeds.mended, "解决了", "问题", "的问题"),
    part(deeds.prizes, "", ""),
  ].filter((one) => one !== "");
  if (told.length === 0) return null;
  const { asOf, to } = input.report.period;
  const when = `${periodWords(input.report.period)}${asOf < to ? "以来" : ""}`;
  return { template: `${when}，本单位${told.join("，")}。` };
}

/** The noun behind 等, and the one behind all of them. */
function part(deeds: readonly Deed[], before: string, noun: string, end = ""): string {
  const list = listOfDeeds(deeds, 3);
  if (list === null) return "";
  const what = list.text.replace(/[{}|]/g, "");
  return `${before}${what}${what.endsWith("等") ? noun : end}`;
}

/** Matters that fell short as tasks; those of one department with one answer and one deadline are one. */
export function taskSentences(
  shortfalls: readonly Shortfall[],
  facts: PlanFacts,
): readonly (PlanSentence & { readonly id: string })[] {
  const tasks = shortfalls.map((shortfall) => ({ shortfall, end: taskEnd(shortfall, facts) }));
  return answeredTogether(tasks, ({ end }) => showBlanks(end.template)).map((together) => {
    const [{ shortfall, end }] = together;
    const gaps = together.map((one) => gapIn(one.shortfall));
    return {
      ...end,
      id: shortfall[0].id,
      template: `针对${asProblem(namedTogether(gaps))}，${end.template}`,
    };
  });
}

/**
 * By whom, what is done about it, until when. What has to hold all the year is kept, not completed.
 *
 * 「由办公室（拟）负责，月初排定当月学习日程，…，2025年起每月落实。」
 */
function taskEnd(shortfall: Shortfall, facts: PlanFacts): PlanSentence {
  const [first] = shortfall;
  const department = departmentOf(first, facts);
  return {
    template:
      (department === null ? "" : `由${department.template}负责，`) +
      `${remediesOf(shortfall)}，${untilWhen(first, facts)}。`,
    ...(department?.inferredFrom === undefined ? {} : { inferredFrom: department.inferredFrom }),
  };
}

function untilWhen({ id }: ClauseResult, facts: PlanFacts): string {
  const clause = facts.input.clauses.find((one) => one.id === id);
  const { from, to } = facts;
  const deadline = clause ? taskDeadline(clause, facts) : `${String(to)}年12月底前`;
  if (clause?.deadline === "all-year")
    return from === to ? `${String(to)}年起全年落实` : "规划期内每年全年落实";
  // 「每月底前」 comes round: it is done from the first year on.
  const often = /^每(?:周|月|季度)/u.exec(deadline)?.[0];
  if (often !== undefined) return `${String(from)}年起${often}落实`;
  const done = deadline.includes("、") ? "各完成一次" : "完成";
  return /^\d{4}年|^每年/u.test(deadline)
    ? `${deadline}${done}`
    : `${String(from)}年起每年${deadline}${done}`;
}

/** The department that answers for a clause, as words of a template. */
function departmentOf(result: ClauseResult, { input }: PlanFacts): PlanSentence | null {
  const clause = input.clauses.find(({ id }) => id === result.id);
  if (!clause) return null;
  const { department } = taskOwners(clause, undefined, unitStaff(input.ledgers), input.ledgers);
  if (department === null) return null;
  if (typeof department === "string") return { template: department };
  return {
    template: blank(`责任科室（${clause.id}）`, department.value),
    inferredFrom: `责任科室：${department.inferredFrom}`,
  };
}

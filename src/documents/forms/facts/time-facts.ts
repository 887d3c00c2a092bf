import { chineseDay, readDate } from "../../../grid";
import { periodYears, yearsText } from "../../kit/wording";
import { planYears } from "../../prose/plan-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** Papers about what is to come: their years are the plan's. */
const OF_PLANS = /规划|计划|方案|安排|部署|打算|任务分解/;
const OF_REPORTS =
  /总结|汇报|报告|自查|自评|统计|情况表|完成情况|复查|复验|申报|考核|季报|月报|年报|上年|上一年/;

/** The years that a form speaks of: those that its title states, else the plan's for a plan, else the period's. */
function yearsOf({ input, about }: FormContext): {
  readonly from: number;
  readonly to: number;
  readonly stated: boolean;
} {
  const stated = [...about.matchAll(/(?<!\d)(20\d{2})(?=\s*(?:年|[—\-－~～至]))/g)].map(([, year]) =>
    Number(year),
  );
  if (stated.length > 0) return { from: Math.min(...stated), to: Math.max(...stated), stated: true };
  const isPlan = OF_PLANS.test(about) && !OF_REPORTS.test(about);
  return { ...(isPlan ? planYears(input) : periodYears(input.report.period)), stated: false };
}

/** Tells that a sentence speaks of what was done, whatever paper it stands in. */
const DONE =
  /共开展|已开展|开展了|上年|上一年|去年|过去|以来|回顾|累计|完成了|取得|召开了|组织了|共召开|共组织/;

/**
 * The year for 「202_年」: what stands around it says whether it is the plan's or the checked one.
 *
 * @param end which of two years a range asks: 「202_—202_年」
 */
export function yearFor(sentence: string, end: "from" | "to" | null, context: FormContext): Known | null {
  const { input } = context;
  const checked = periodYears(input.report.period);
  const isDone = DONE.test(sentence);
  const { from, to } = isDone ? checked : yearsOf(context);
  if (end === null && from !== to) return null;
  const value = String(end === "to" ? to : from);
  return {
    value,
    from: isDone || (from === checked.from && to === checked.to) ? "考核期" : "规划年度",
    source: [],
    // A range over one year asks for a term that nobody has said.
    sure: end === null || from !== to,
  };
}

/** The stretch of time that is judged, in days. */
export function periodText({ input: { report } }: FormContext): Known {
  const { from, to } = report.period;
  const value = `${chineseDay(from)}至${chineseDay(to)}`;
  return { value, from: "考核期", source: [], sure: true };
}

/** The years that are judged: 「2024年」. */
export function periodYear(context: FormContext): Known {
  const { from, to } = yearsOf(context);
  return { value: yearsText(from, to), from: "考核期", source: [], sure: true };
}

/** The day on which the form is filled in. */
export function today({ input: { generatedAt } }: FormContext): Known | null {
  const day = readDate(generatedAt.replace(/\s.*$/, ""));
  if (day.kind !== "date") return null;
  return { value: chineseDay(day.span.from), from: "填写当天", source: [], sure: true };
}

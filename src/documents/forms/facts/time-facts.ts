import { chineseDay, dayParts, readDate } from "../../../grid";
import { periodYears, yearsText } from "../../kit/wording";
import { planYears } from "../../prose/plan-facts";
import type { Known } from "../form-answer";
import type { FormContext } from "../form-context";

/** Papers about what is to come: their years are the plan's. */
const OF_PLANS = /规划|计划|方案|安排|部署|打算|任务分解/;
const OF_REPORTS =
  /总结|汇报|报告|自查|自评|统计|情况表|完成情况|复查|复验|申报|考核|季报|月报|年报|上年|上一年/;

interface Years {
  readonly from: number;
  readonly to: number;
}

/** A year in a title; the one of a day is none: 「填报时间：2025年1月5日」. */
const STATED = /(?<!\d)20\d{2}(?=\s*(?:年(?!\s*\d{1,2}\s*月)|[—\-－–~～至]\s*20[\d_＿×]{2}))/g;

/** The years that a form's title states; null where it states none. */
export function statedYears({ about, title }: Pick<FormContext, "about" | "title">): Years | null {
  // What the lines below tell may be of the year before.
  const stated = (title.match(STATED) ?? about.match(STATED) ?? []).map(Number);
  return stated.length === 0 ? null : { from: Math.min(...stated), to: Math.max(...stated) };
}

/** The year of what a form writes without one. */
export function yearOfForm(context: FormContext): number {
  return statedYears(context)?.to ?? dayParts(context.input.report.period.to).year;
}

/** The years that a text names, in its order. */
export function yearsNamed(text: string): readonly number[] {
  return [...text.matchAll(/(?<!\d)20\d{2}(?=\s*年)/g)].map(([year]) => Number(year));
}

/**
 * The years that a form speaks of, and what says so: its title, else the checked ones. A plan is for the years that the clerk has said, for
 * the next ones once the checked are over; while they go on, it may be for either.
 */
function yearsOf(context: FormContext): {
  readonly years: Years;
  readonly said: string;
  readonly sure: boolean;
} {
  const { input } = context;
  const { period } = input.report;
  const stated = statedYears(context);
  if (stated) return { years: stated, said: "标题所写年度", sure: true };
  const isOfNext = speaksOfPlan(context) && (input.planYears !== undefined || period.asOf >= period.to);
  if (isOfNext) return { years: planYears(input), said: "规划年度", sure: true };
  return { years: periodYears(period), said: "考核期", sure: !speaksOfPlan(context) };
}

export function speaksOfPlan({ about }: FormContext): boolean {
  return OF_PLANS.test(about) && !OF_REPORTS.test(about);
}

/** Whether a form that is no plan states other years than the checked ones: it is not certain that a figure of the period is meant. */
export function isOfOtherYears(context: FormContext): boolean {
  const stated = statedYears(context);
  if (stated === null || speaksOfPlan(context)) return false;
  const checked = periodYears(context.input.report.period);
  return stated.to < checked.from || stated.from > checked.to;
}

/** Tells that a sentence speaks of what was done, whatever paper it stands in. */
const DONE =
  /截[至止]|共开展|已开展|开展了|上年|上一年|去年|过去|以来|回顾|累计|完成了|取得|召开了|组织了|共召开|共组织/;

/** Whether a sentence tells what was done, also in a paper about what is to come. */
export function speaksOfDeeds(sentence: string): boolean {
  return DONE.test(sentence);
}

/**
 * The year for 「202_年」: what stands around it says whether it is the plan's or the checked one.
 *
 * @param end which of two years a range asks: 「202_—202_年」
 */
export function yearFor(sentence: string, end: "from" | "to" | null, context: FormContext): Known | null {
  const { years, said, sure } = DONE.test(sentence)
    ? { years: periodYears(context.input.report.period), said: "考核期", sure: true }
    : yearsOf(context);
  const { from, to } = years;
  if (end === null && from !== to) return null;
  // A range over one year asks for a term that nobody has said.
  const isTold = end === null || from !== to;
  return { value: String(end === "to" ? to : from), from: said, source: [], sure: isTold && sure };
}

/** The stretch of time that is judged, in days. */
export function periodText({ input: { report } }: FormContext): Known {
  const { from, to } = report.period;
  const value = `${chineseDay(from)}至${chineseDay(to)}`;
  return { value, from: "考核期", source: [], sure: true };
}

/** The years that the form is about: 「2024年」. */
export function formYears(context: FormContext): Known {
  const { years, said, sure } = yearsOf(context);
  return { value: yearsText(years.from, years.to), from: said, source: [], sure };
}

/** The day on which the form is filled in. */
export function today({ input: { generatedAt } }: FormContext): Known | null {
  const day = readDate(generatedAt.replace(/\s.*$/, ""));
  if (day.kind !== "date") return null;
  return { value: chineseDay(day.span.from), from: "填写当天", source: [], sure: true };
}

/** The day up to which the ledgers tell. */
export function asOf({ input: { report } }: FormContext): Known {
  return { value: chineseDay(report.period.asOf), from: "考核期", source: [], sure: true };
}

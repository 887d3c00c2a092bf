import { periodYears } from "../../kit/wording";
import { speaksOfDeeds, statedYears, yearsNamed } from "../facts/time-facts";
import type { FormContext } from "../form-context";
import type { TextBlank } from "./blanks-in-text";

/** Words that ask for what the standard wants, and words that tell what was done. */
export const WANTED =
  /应(?:开展|组织|举办|召开|完成|达)|不少于|不低于|不得少于|至少|≥|以上(?!问题|所列|各)|确保|力争|不超过|控制在|目标|要求/;
/** The same words tell a plan's wish and a report's outcome. */
const EITHER = /达到|达$|计划|每[人月季年周]/;
const DONE =
  /共|已|开展了|召开了|组织了|举办了|累计|实际|完成了|参加|参与|现有|开展(?!.*不)|召开|组织|举办|实现|率(?:为|是)?$|为$|是$|上年|学习了/;
const PLAN = /规划|计划|方案|安排|目标|要求|细则|承诺/;
/** In a plan a rate, or how many cases there were, is what is to be reached. */
const OF_STATE = /(?:率|案件|违[纪法][^，,]*)[为是]?$/u;
const REPORT = /总结|汇报|报告|自查|统计|情况|申报|复查/;

/** Whether a blank asks what is to be reached: its words say so, or its paper is about what is to come. */
export function isWanted(here: string, { sentence }: TextBlank, context: FormContext): boolean {
  const { about } = context;
  if (WANTED.test(here)) return true;
  const isOfPlan =
    PLAN.test(about) && !REPORT.test(about) && !speaksOfDeeds(sentence) && !isPast(sentence, context);
  return isOfPlan && (EITHER.test(here) || OF_STATE.test(here) || !DONE.test(here));
}

/** A plan of another year that names the checked one tells what was done: 「2025年，我局…公开政务信息__次」. */
function isPast(sentence: string, context: FormContext): boolean {
  const stated = statedYears(context);
  const { from, to } = periodYears(context.input.report.period);
  const said = yearsNamed(sentence).at(-1);
  return stated !== null && stated.to > to && said !== undefined && said >= from && said <= to;
}

import { blank } from "../../kit/paragraphs/blanks";
import type { PlanFacts } from "../../prose/plan-facts";

/** What the unit has to do in the year; a plan can do without its name. */
const YEARS_WORK = "本单位年度重点工作";

/** As the unit said it or its ledgers suggest; else in general words. */
export function yearsWork({ input: { known = {}, proposals = {} }, everyBlank }: PlanFacts): string {
  const isKnown = (known[YEARS_WORK] ?? "") !== "" || YEARS_WORK in proposals;
  return isKnown || everyBlank ? blank(YEARS_WORK) : "年度重点任务";
}

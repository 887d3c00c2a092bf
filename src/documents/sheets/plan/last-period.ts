import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { checkedPeriodWords, type PlanFacts } from "../../prose/plan-facts";
import { foundationsSentence, taskSentences } from "../../prose/sentences/plan";
import { mainShortfalls, shortfallsOf } from "../../prose/sentences/main-shortfalls";
import { seeAttachment } from "./see-attachment";

/** The earlier period, told in this one place: what was done, from the ledgers, and what fell short, each a task of its own. */
export function lastPeriod(facts: PlanFacts): readonly Paragraph[] {
  const foundations = foundationsSentence(facts);
  return [
    ...(foundations === null ? [] : [{ id: "last-period", level: "text", ...foundations } as const]),
    ...shortfalls(facts),
  ];
}

function shortfalls(facts: PlanFacts): readonly Paragraph[] {
  const all = shortfallsOf(facts.input.report, facts.input.ledgers);
  if (all.length === 0) return [];
  const { named, others } = mainShortfalls(all, facts.input.clauses);
  const more = others > 0 ? `，其余列入任务分解表${seeAttachment("tasks")}` : "";
  return [
    {
      id: "aims-shortfalls",
      level: "text",
      template: `${checkedPeriodWords(facts.input)}没有做到位的，本期列为补短板任务，明确责任科室和完成时限${more}：`,
    },
    ...taskSentences(named, facts).map(({ id, ...sentence }): Paragraph => ({
      id: `shortfall-${id}`,
      level: "point",
      ...sentence,
    })),
  ];
}

import { countWord } from "../../kit/wording";
import type { PlanFacts } from "../../prose/plan-facts";

/** 「群众、基层、领导三类满意率均不低于90%。」, of the groups that the standard names; "" where it asks for none. */
export function satisfaction({ withParts, withRate }: PlanFacts): string {
  return withRate("three-satisfactions", (rate) =>
    withParts("three-satisfactions", (groups, n) =>
      n === 1 ? `${groups}满意率${rate}。` : `${groups}${countWord(n)}类满意率均${rate}。`,
    ),
  );
}

import { isLimit, type Measured } from "../../measures";
import type { Verdict } from "../report";
import type { SettledClause } from "../settled-standard";
import { scoreByRules, type RuledScore, type ScoringFacts } from "./score-by-rules";

/** The score of a clause by its own rules; null where it has none, or none of them speaks of what was missed. */
export function ruledScore(
  { scoring = [], weight, measure }: SettledClause,
  verdict: Verdict,
  measured: Measured,
): RuledScore | null {
  if (scoring.length === 0 || measured.actual === null) return null;
  const facts = factsOf(measured, verdict, isLimit(measure.measure));
  const ruled = scoreByRules(weight, scoring, facts);
  // Rules that speak of something else say nothing of a target that was missed.
  return verdict !== "met" && ruled.steps.length === 0 ? null : ruled;
}

function factsOf(measured: Measured, verdict: Verdict, isLimited: boolean): ScoringFacts {
  const { actual, target, dueTarget, unit, numerator, denominator } = measured;
  const asked = (verdict === "behind" ? (dueTarget ?? target) : target) ?? 0;
  const reached = actual ?? 0;
  if (isLimited) return { asked: 0, reached: 0, cases: Math.max(0, reached - asked) };
  if (unit !== "percent") return { asked, reached, cases: Math.max(0, asked - reached) };
  const counted = numerator !== null && denominator !== null;
  const percent = { reached, asked };
  return counted
    ? { asked: denominator, reached: numerator, cases: Math.max(0, denominator - numerator), percent }
    : { asked, reached, cases: 0, percent };
}

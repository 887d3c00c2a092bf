import { isLimit, isMeasureName, type Measured } from "../../measures";
import type { Verdict } from "../report";
import { askedOf } from "../score";
import type { SettledClause } from "../settled-standard";
import { scoreByRules, type RuledScore } from "./score-by-rules";
import type { ScoringFacts } from "./shortfall";

/**
 * The score of a clause by its own rules; null where it has none, or none of them speaks of what was missed, and for a veto of the
 * standard, which earns nothing by itself.
 */
export function ruledScore(
  { scoring = [], weight, measure, kind }: Pick<SettledClause, "scoring" | "weight" | "measure" | "kind">,
  verdict: Verdict,
  measured: Found,
): RuledScore | null {
  if (scoring.length === 0 || kind === "Z") return null;
  if (measured.actual === null && measured.parts === undefined) return null;
  const isLimited = isLimit(measure.measure);
  // A rule does not keep what its veto is about: of what is to be reached nothing tells that it happened.
  const rules = isLimited ? scoring : scoring.filter((rule) => rule.kind !== "veto");
  const countsMisses = rules.some((rule) => rule.kind === "per-miss" || rule.kind === "per-item");
  const { parts } = measured;
  const facts =
    parts === undefined
      ? factsOf(measured, verdict, isLimited, countsMisses)
      : factsOfParts(parts, verdict, countsMisses);
  const ruled = scoreByRules(weight, rules, facts);
  // Rules that speak of something else say nothing of a target that was missed.
  return verdict !== "met" && ruled.steps.length === 0 ? null : ruled;
}

type Found = Pick<Measured, "actual" | "target" | "unit" | "numerator" | "denominator"> &
  Partial<Pick<Measured, "dueTarget" | "share" | "timesShort" | "parts">>;

/** What is known of several conditions; of what is asked of a person, or has no records, no rule speaks. */
function factsOfParts(
  parts: NonNullable<Measured["parts"]>,
  verdict: Verdict,
  countsMisses: boolean,
): ScoringFacts {
  const of = parts.flatMap(({ measure, found }) =>
    found.data === "some" && found.actual !== null
      ? [factsOf(found, verdict, isMeasureName(measure) && isLimit(measure), countsMisses)]
      : [],
  );
  const held = parts.filter(({ found }) => found.satisfied).length;
  const cases = of.reduce((sum, one) => sum + one.cases, 0);
  return { asked: held + parts.filter(isShort).length, reached: held, cases, of };
}

function isShort({ found }: NonNullable<Measured["parts"]>[number]): boolean {
  return found.data === "some" && !found.satisfied && !found.declare;
}

/** What is missing is no case as well: it is taken off once. */
function factsOf(measured: Found, verdict: Verdict, isLimited: boolean, countsMisses: boolean): ScoringFacts {
  const { actual, unit, numerator, denominator, share, timesShort } = measured;
  // A share of people who have what is due by now is held against all of them: what is due is an amount of each.
  const asked = (share === undefined ? askedOf(verdict, measured) : measured.target) ?? 0;
  const reached = actual ?? 0;
  if (isLimited) return { asked: 0, reached: 0, cases: Math.max(0, reached - asked) };
  const figure = { unit, reached, asked };
  const times = timesShort === undefined ? {} : { timesShort };
  if (unit !== "percent" || numerator === null || denominator === null)
    return { asked, reached, cases: 0, figure, ...times };
  const short = Math.max(0, denominator - numerator);
  return { asked: denominator, reached: numerator, cases: countsMisses ? 0 : short, figure };
}

import type { Message } from "../../locales";
import { isLimit, isMeasureName, type Measured, type MeasureName } from "../../measures";
import type { ScoringRule } from "../../standards";
import type { Verdict } from "../report";
import { askedOf } from "../score";
import type { SettledClause } from "../settled-standard";
import { scoreByRules, type RuledScore } from "./score-by-rules";
import type { PartFacts, ScoringFacts } from "./shortfall";
import { spokenOf, together } from "./spoken-of";

/** A score by a clause's own rules; null while a part that a rule speaks of has no data. */
export interface Ruled {
  readonly score: number | null;
  readonly steps: readonly Message[];
  /** What the rules speak of and nobody looked at: parts without data, deeds that no ledger tells. */
  readonly remarks: readonly Message[];
}

/**
 * The score of a clause by its own rules; null where it has none, or none of them speaks of what was missed, and for a veto of the
 * standard, which earns nothing by itself.
 */
export function ruledScore(
  clause: Pick<SettledClause, "scoring" | "weight" | "measure" | "kind"> &
    Partial<Pick<SettledClause, "title">>,
  verdict: Verdict,
  measured: Found,
): Ruled | null {
  const { scoring = [], weight, measure, kind, title } = clause;
  if (scoring.length === 0 || kind === "Z") return null;
  if (measured.actual === null && measured.parts === undefined) return null;
  const isLimited = isLimit(measure.measure);
  // A rule does not keep what its veto is about: of what is to be reached nothing tells that it happened.
  const rules = isLimited ? scoring : scoring.filter((rule) => rule.kind !== "veto");
  const countsMisses = rules.some((rule) => rule.kind === "per-miss" || rule.kind === "per-item");
  const { parts } = measured;
  const asked = { measure: measure.measure, name: title?.zh ?? "", verdict, countsMisses };
  const facts =
    parts === undefined ? factsOf(measured, asked) : together(partsOf(parts, verdict, countsMisses));
  const ruled = scoreByRules(weight, rules, facts);
  // Rules that speak of something else say nothing of a target that was missed.
  if (verdict !== "met" && ruled.steps.length === 0 && openIn(rules, facts).length === 0) return null;
  return withOpen(ruled, rules, facts);
}

type Found = Pick<Measured, "actual" | "target" | "unit" | "numerator" | "denominator"> &
  Partial<
    Pick<Measured, "dueTarget" | "share" | "timesShort" | "occurrences" | "behind" | "parts" | "people">
  >;

/** What is not known of a part takes points off or not: no score, unless nothing is left to take. */
function withOpen(ruled: RuledScore, rules: readonly ScoringRule[], facts: ScoringFacts): Ruled {
  const open = openIn(rules, facts).map((name): Message => ({ key: "scored.open", params: { name } }));
  const unseen = rules.flatMap((rule): readonly Message[] =>
    isUnseen(rule, facts) ? [{ key: "scored.not-looked-at", params: { about: rule.about ?? "" } }] : [],
  );
  const score = open.length > 0 && ruled.score > 0 ? null : ruled.score;
  return { score, steps: ruled.steps, remarks: [...(score === null ? open : []), ...unseen] };
}

function openIn(rules: readonly ScoringRule[], facts: ScoringFacts): readonly string[] {
  return [...new Set(rules.flatMap((rule) => spokenOf(rule, facts).open))];
}

/** It takes points off for a deed that none of the measures counts. */
function isUnseen(rule: ScoringRule, facts: ScoringFacts): boolean {
  if (rule.kind !== "per-case" || rule.about === undefined) return false;
  const spoken = spokenOf(rule, facts);
  return spoken.facts === null && spoken.open.length === 0;
}

/** What is known of several conditions. */
function partsOf(
  parts: NonNullable<Measured["parts"]>,
  verdict: Verdict,
  countsMisses: boolean,
): readonly PartFacts[] {
  return parts.flatMap(({ name, measure, found }) => {
    // Of what is asked of a person no rule speaks.
    if (!isMeasureName(measure) || measure === "manual") return [];
    const asked = { measure, name: name.zh, verdict, countsMisses };
    const isJudged = found.data === "some" && found.actual !== null;
    const isShort = found.data === "some" && !found.satisfied && !found.declare;
    return [{ ...factsOf(found, asked), isJudged, isHeld: found.satisfied, isShort }];
  });
}

interface AskedOf {
  readonly measure: MeasureName;
  readonly name: string;
  readonly verdict: Verdict;
  readonly countsMisses: boolean;
}

/** Shares of votes: what is wanting of them is no case of anything. */
const NO_CASES: ReadonlySet<MeasureName> = new Set(["satisfaction"]);

/** What is missing is no case as well: it is taken off once. */
function factsOf(measured: Found, { measure, name, verdict, countsMisses }: AskedOf): ScoringFacts {
  const { actual, unit, numerator, denominator, share, timesShort, occurrences, behind } = measured;
  // A share of people who have what is due by now is held against all of them: what is due is an amount of each.
  const asked = (share === undefined ? askedOf(verdict, measured) : measured.target) ?? 0;
  const reached = actual ?? 0;
  const common = { measure, name };
  if (isLimit(measure)) {
    const limit = { ...common, counts: "cases", asked: 0, reached: 0 } as const;
    return occurrences === undefined
      ? { ...limit, cases: Math.max(0, reached - asked) }
      : { ...limit, cases: occurrences.times, people: occurrences.people };
  }
  const figure = { unit, reached, asked };
  const times = timesShort === undefined ? {} : { timesShort };
  if (unit !== "percent" || numerator === null || denominator === null)
    return { ...common, counts: "none", asked, reached, cases: 0, figure, ...times };
  const short = Math.max(0, denominator - numerator);
  return {
    ...common,
    counts: NO_CASES.has(measure) ? "none" : "wanting",
    asked: denominator,
    reached: numerator,
    cases: countsMisses ? 0 : short,
    figure,
    ...lackedOf(measured, measure),
    ...(behind === undefined ? {} : { behind }),
  };
}

/** What all people lack together of what each has to have. */
function lackedOf({ people }: Found, measure: MeasureName): Pick<ScoringFacts, "lacked"> {
  if (people === undefined) return {};
  const n = people.reduce((sum, { actual, target, due = target }) => sum + Math.max(0, due - actual), 0);
  return { lacked: { unit: measure === "sum-per-person" ? "hour" : "item", n } };
}

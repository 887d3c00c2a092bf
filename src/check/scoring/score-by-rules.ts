import { toHundredths } from "../../grid";
import type { Message } from "../../locales";
import type { ScoringRule } from "../../standards";
import {
  behindIn,
  belowSaid,
  casesOf,
  isBelow,
  isNothing,
  lacksOne,
  missesOf,
  reachedOf,
  type ScoringFacts,
  shortIn,
} from "./shortfall";
import { spokenOf } from "./spoken-of";

export interface RuledScore {
  readonly score: number;
  /** The sum in words, step by step: 「缺 2 次，每次扣 1 分」. */
  readonly steps: readonly Message[];
}

/** Points that are earned or taken off, and the words for it. */
interface Step {
  readonly points: number;
  readonly said: Message;
}

/**
 * Scores a clause as its rubric writes it (docs/criteria.md §7). Never below zero and never above the clause's points; one more miss
 * never raises it. 4 points, 12 months asked, 10 there, 1 off for each miss: 2.
 */
export function scoreByRules(points: number, rules: readonly ScoringRule[], facts: ScoringFacts): RuledScore {
  const held = rules.flatMap((rule) => {
    const { facts: own } = spokenOf(rule, facts);
    return own === null ? [] : [{ rule, own }];
  });
  if (held.some(({ rule, own }) => rule.kind === "veto" && own.cases > 0))
    return { score: 0, steps: [{ key: "scored.veto" }] };
  if (held.some(({ rule, own }) => rule.kind === "zero-if-none" && isNothing(own)))
    return { score: 0, steps: [{ key: "scored.none" }] };
  for (const { rule, own } of held) {
    if (rule.kind === "below" && rule.points === null && isBelow(rule, own))
      return { score: 0, steps: [belowSaid(rule)] };
  }
  const base = baseOf(points, held);
  const steps = withoutDoublets(heaviestBelow(held.flatMap(({ rule, own }) => deductionOf(rule, own))));
  const more = held.flatMap(({ rule, own }) => bonusOf(rule, own));
  const sum = base.points - pointsIn(steps) + pointsIn(more);
  const score = toHundredths(Math.min(points, Math.max(0, sum)));
  return { score, steps: [...base.steps, ...steps.map(({ said }) => said), ...more.map(({ said }) => said)] };
}

/** A rule with what it is held against. */
interface HeldRule {
  readonly rule: ScoringRule;
  readonly own: ScoringFacts;
}

function pointsIn(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + step.points, 0);
}

/** What there is before anything is taken off: all points, unless the rules say that they are earned. */
function baseOf(
  points: number,
  held: readonly HeldRule[],
): { readonly points: number; readonly steps: readonly Message[] } {
  const earned = held.flatMap(({ rule, own }) => earnedBy(points, rule, own));
  if (earned.length === 0) return { points, steps: [] };
  return { points: Math.min(points, pointsIn(earned)), steps: earned.map(({ said }) => said) };
}

function earnedBy(points: number, rule: ScoringRule, facts: ScoringFacts): readonly Step[] {
  switch (rule.kind) {
    case "each-earns": {
      const n = reachedOf(facts);
      const sum = Math.min(n * rule.points, rule.most ?? points);
      const params = { n, each: rule.each, points: rule.points };
      return [{ points: sum, said: { key: "scored.earned", params } }];
    }
    case "tiers": {
      // Of the tiers that were reached the one with the most points: a higher one never has fewer.
      const best = Math.max(
        0,
        ...rule.tiers.filter(({ from }) => facts.reached >= from).map((tier) => tier.points),
      );
      return [{ points: best, said: { key: "scored.tier", params: { n: facts.reached, points: best } } }];
    }
    case "parts": {
      const there = rule.parts.filter((_, index) => facts.parts?.[index] ?? facts.reached >= facts.asked);
      const sum = there.reduce((whole, part) => whole + part, 0);
      const params = { n: there.length, all: rule.parts.length, points: toHundredths(sum) };
      return [{ points: sum, said: { key: "scored.parts", params } }];
    }
    case "proportional": {
      const share = shareOf(facts);
      return [
        {
          points: points * share,
          said: { key: "scored.share", params: { percent: toHundredths(share * 100) } },
        },
      ];
    }
    default:
      return [];
  }
}

function shareOf({ figure, asked, reached }: ScoringFacts): number {
  const share = figure?.unit === "percent" ? figure.reached / 100 : asked > 0 ? reached / asked : 1;
  return Math.min(1, Math.max(0, share));
}

function deductionOf(rule: ScoringRule, facts: ScoringFacts): readonly Step[] {
  switch (rule.kind) {
    case "absent":
      return lacksOne(facts)
        ? [{ points: rule.points, said: { key: "scored.absent", params: { points: rule.points } } }]
        : [];
    case "per-miss":
    case "per-item": {
      const misses = missesOf(facts, rule.each);
      return misses > 0
        ? [
            {
              points: atMost(misses * rule.points, rule.most),
              said: { key: "scored.miss", params: saidOf(misses, rule) },
            },
          ]
        : [];
    }
    case "per-case": {
      const cases = casesOf(facts, rule.each);
      return cases > 0
        ? [
            {
              points: atMost(cases * rule.points, rule.most),
              said: { key: "scored.case", params: saidOf(cases, rule) },
            },
          ]
        : [];
    }
    case "per-step":
      return stepsOf(rule, facts);
    case "below":
      return rule.points !== null && isBelow(rule, facts)
        ? [{ points: rule.points, said: belowSaid(rule) }]
        : [];
    case "discretion": {
      const off = Math.max(0, facts.discretion ?? 0);
      return off > 0
        ? [{ points: atMost(off, rule.most), said: { key: "scored.discretion", params: { points: off } } }]
        : [];
    }
    default:
      return [];
  }
}

/** Each step that was begun counts: 92 of 95 is one step of five; of months that are judged one by one each has its own. */
function stepsOf(
  { step, of, points }: Extract<ScoringRule, { kind: "per-step" }>,
  facts: ScoringFacts,
): readonly Step[] {
  const months = behindIn(of, facts);
  const short = months ?? [shortIn(of, facts)];
  const times = short.reduce((sum, one) => sum + Math.ceil(toHundredths(one / step)), 0);
  if (times === 0) return [];
  const params = { n: toHundredths(short.reduce((sum, one) => sum + one, 0)), of, step, points };
  return [
    {
      points: times * points,
      said:
        months === null
          ? { key: "scored.step", params }
          : { key: "scored.step-months", params: { ...params, months: months.length } },
    },
  ];
}

/** 「低于90分扣1分,低于80分扣2分」: the heavier of them holds. */
function heaviestBelow(steps: readonly Step[]): readonly Step[] {
  const [heaviest] = steps
    .filter(({ said }) => said.key === "scored.below")
    .sort((one, other) => other.points - one.points);
  return steps.filter((step) => step.said.key !== "scored.below" || step === heaviest);
}

/** What is wholly absent is not also missed so many times: the heavier of the two counts. */
function withoutDoublets(steps: readonly Step[]): readonly Step[] {
  const of = (key: Step["said"]["key"]): readonly Step[] => steps.filter(({ said }) => said.key === key);
  const absences = of("scored.absent");
  const absent = Math.max(0, ...absences.map((step) => step.points));
  const missed = pointsIn(of("scored.miss"));
  const counted = absences.find((step) => step.points === absent);
  if (counted === undefined) return steps;
  const lighter = absent >= missed ? "scored.miss" : "scored.absent";
  return steps.filter(
    (step) => step.said.key !== lighter && (step.said.key !== "scored.absent" || step === counted),
  );
}

/** Points on top for what goes beyond; never above the clause's points. */
function bonusOf(rule: ScoringRule, { asked, reached }: ScoringFacts): readonly Step[] {
  if (rule.kind !== "bonus") return [];
  const beyond = Math.max(0, reached - asked);
  if (beyond === 0) return [];
  const sum = atMost(beyond * rule.points, rule.most);
  const params = { n: beyond, each: rule.each, points: rule.points };
  return [{ points: sum, said: { key: "scored.bonus", params } }];
}

function saidOf(n: number, { each, points }: { readonly each: string; readonly points: number }) {
  return { n, each, points };
}

function atMost(points: number, most: number | null): number {
  return most === null ? points : Math.min(points, most);
}

import type { Message } from "../../locales";
import type { Unit } from "../../measures";
import type { ScoringRule } from "../../standards";

/** What was found of a clause, as rules look at it. */
export interface ScoringFacts {
  /** How many are asked, and how many of them are there: sessions, months, people, parts. */
  readonly asked: number;
  readonly reached: number;
  /** How often happened what should not. */
  readonly cases: number;
  /** What was measured against what is asked, where that is more than a count: a share in percent, marks, hours. */
  readonly figure?: { readonly unit: Unit; readonly reached: number; readonly asked: number };
  /** How many times are missing in all, where `asked` and `reached` count the stretches that have enough of them. */
  readonly timesShort?: number;
  /** Which parts are there, in the rule's order. */
  readonly parts?: readonly boolean[];
  /** What a person took off at discretion. */
  readonly discretion?: number;
}

/** Stretches of time that a rule takes off for: a month with too few sessions is one of them, however many are missing in it. */
const STRETCH = /^(?:周|月|季|季度|半年|年)$/;

/** How many are missing of what a rule counts. */
export function missesOf({ asked, reached, timesShort }: ScoringFacts, each: string): number {
  const counted = Math.max(0, asked - Math.max(0, reached));
  return timesShort === undefined || STRETCH.test(each) ? counted : timesShort;
}

/** Words of rules for what is measured: the unit of such figures, and how much of it one of the word is. */
const MEASURES: ReadonlyMap<string, { readonly unit: Unit; readonly one: number }> = new Map([
  ["%", { unit: "percent", one: 1 }],
  ["分", { unit: "point", one: 1 }],
  ["学时", { unit: "hour", one: 1 }],
  ["课时", { unit: "hour", one: 1 }],
  ["小时", { unit: "hour", one: 1 }],
  ["元", { unit: "yuan", one: 1 }],
  ["万元", { unit: "yuan", one: 10_000 }],
]);

/** What was measured and what is asked, in the word that a rule counts by; null where the word is of another measure. */
function figureIn(word: string, { figure }: ScoringFacts): { reached: number; asked: number } | null {
  const measure = MEASURES.get(word);
  if (measure === undefined || figure?.unit !== measure.unit) return null;
  return { reached: figure.reached / measure.one, asked: figure.asked / measure.one };
}

/** How far a figure stays behind, in the word that a rule counts by; 0 where it is no such figure. */
export function shortIn(word: string, facts: ScoringFacts): number {
  if (!MEASURES.has(word)) return missesOf(facts, word);
  const figure = figureIn(word, facts);
  return figure === null ? 0 : Math.max(0, figure.asked - figure.reached);
}

type Below = Extract<ScoringRule, { kind: "below" }>;

/** Whether less was reached than a rule allows. */
export function isBelow({ limit, of }: Below, facts: ScoringFacts): boolean {
  if (limit === null) {
    // 96 of 100 where 95 % are asked are not short: a share is held against the share that is asked.
    const { asked, reached } = facts.figure ?? facts;
    return asked > Math.max(0, reached);
  }
  if (!MEASURES.has(of)) return facts.asked > 0 && facts.reached < limit && facts.timesShort === undefined;
  const figure = figureIn(of, facts);
  return figure !== null && figure.reached < limit;
}

/** What falls short, and what it costs. */
export function belowSaid({ limit, of, points }: Below): Message {
  const less: Message =
    limit === null ? { key: "scored.short" } : { key: "scored.under", params: { limit, of } };
  return points === null
    ? { key: "scored.below-all", params: { less } }
    : { key: "scored.below", params: { less, points } };
}

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

/** The units of figures by the words of rules. */
function isUnit(unit: Unit, word: string): boolean {
  if (word === "%") return unit === "percent";
  if (word === "分") return unit === "point";
  if (/学时|课时|小时/.test(word)) return unit === "hour";
  return /元/.test(word) && unit === "yuan";
}

const MEASURED = /%|分|学时|课时|小时|元/;

/** How far a figure stays behind, in the word that a rule counts by; 0 where it is no such figure. */
export function shortIn(word: string, facts: ScoringFacts): number {
  if (!MEASURED.test(word)) return missesOf(facts, word);
  const { figure } = facts;
  return figure !== undefined && isUnit(figure.unit, word) ? Math.max(0, figure.asked - figure.reached) : 0;
}

type Below = Extract<ScoringRule, { kind: "below" }>;

/** Whether less was reached than a rule allows. */
export function isBelow({ limit, of }: Below, facts: ScoringFacts): boolean {
  if (limit === null) {
    // 96 of 100 where 95 % are asked are not short: a share is held against the share that is asked.
    const { asked, reached } = facts.figure ?? facts;
    return asked > Math.max(0, reached);
  }
  if (!MEASURED.test(of)) return facts.asked > 0 && facts.reached < limit && facts.timesShort === undefined;
  return facts.figure !== undefined && isUnit(facts.figure.unit, of) && facts.figure.reached < limit;
}

/** What falls short, and what it costs. */
export function belowSaid({ limit, of, points }: Below): Message {
  const less: Message =
    limit === null ? { key: "scored.short" } : { key: "scored.under", params: { limit, of } };
  return points === null
    ? { key: "scored.below-all", params: { less } }
    : { key: "scored.below", params: { less, points } };
}

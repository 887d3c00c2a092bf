import type { Message } from "../../locales";
import type { Unit } from "../../measures";
import type { ScoringRule } from "../../standards";

/** What was found of a clause, as rules look at it. */
export interface ScoringFacts {
  /** How many are asked, and how many of them are there: sessions, months, people, parts. */
  readonly asked: number;
  readonly reached: number;
  /** What found it, and the words of what is asked. */
  readonly measure?: string;
  readonly name?: string;
  /** How often happened what should not, and to how many people where that is another number. */
  readonly cases: number;
  readonly people?: number;
  /** Whether cases are what it counts, or only what is wanting of a share; `none` where it has none. */
  readonly counts?: "cases" | "wanting" | "none";
  /** How far each stretch of time that is judged by itself stays behind, in the figure's unit. */
  readonly behind?: readonly number[];
  /** What was measured against what is asked, where that is more than a count: a share in percent, marks, hours. */
  readonly figure?: { readonly unit: Unit; readonly reached: number; readonly asked: number };
  /** How many times are missing in all, where `asked` and `reached` count the stretches that have enough of them. */
  readonly timesShort?: number;
  /** What all who are short lack together, where the figure is one over people: articles, hours. */
  readonly lacked?: { readonly unit: Unit; readonly n: number };
  /** Which parts are there, in the rule's order. */
  readonly parts?: readonly boolean[];
  /** What a person took off at discretion. */
  readonly discretion?: number;
  /** Of several conditions what was found of each; `asked` and `reached` count the conditions. */
  readonly of?: readonly PartFacts[];
}

/** What was found of one of several conditions. */
export interface PartFacts extends ScoringFacts {
  /** There are data to judge it by; never of what only a person can say. */
  readonly isJudged: boolean;
  readonly isHeld: boolean;
  readonly isShort: boolean;
}

/** What a rule counts by where it speaks of the conditions themselves, and where it speaks of people. */
const CONDITION = /^(?:项|种|类|条)$/;
const PERSON = /^(?:人|人次|名)$/;

/** Nothing at all is there of what is asked. */
export function isNothing({ asked, reached, of }: ScoringFacts): boolean {
  return of === undefined ? asked > 0 && reached <= 0 : of.length > 0 && of.every(isNothing);
}

/** Nothing is there, or nothing of one of several conditions. */
export function lacksOne(facts: ScoringFacts): boolean {
  return isNothing(facts) || facts.of?.some(isNothing) === true;
}

/** How many are there of what is counted one by one. */
export function reachedOf({ reached, of }: ScoringFacts): number {
  if (of === undefined) return reached;
  return of.filter(({ figure }) => figure?.unit !== "percent").reduce((sum, one) => sum + one.reached, 0);
}

/** Stretches of time that a rule takes off for: a month with too few sessions is one of them, however many are missing in it. */
const STRETCH = /^(?:周|月|季|季度|半年|年)$/;

/** What someone has to have so many of: articles, sessions. */
const PIECE = /^(?:次|篇|份|期|场|节|条)$/;

/** How many times, or to how many people, happened what should not. */
export function casesOf({ cases, people }: ScoringFacts, each: string): number {
  return /^(?:人|名|位)$/.test(each) ? (people ?? cases) : cases;
}

/** How many are missing of what a rule counts. */
export function missesOf(facts: ScoringFacts, each: string): number {
  const { asked, reached, timesShort, lacked, behind, of } = facts;
  if (of !== undefined && !CONDITION.test(each)) {
    const meant = of.filter(({ figure }) =>
      figure?.unit === "percent" ? PERSON.test(each) : !PERSON.test(each) && !isMeasured(figure?.unit),
    );
    return meant.reduce((sum, one) => sum + missesOf(one, each), 0);
  }
  if (behind !== undefined && STRETCH.test(each)) return behind.length;
  const counted = Math.max(0, asked - Math.max(0, reached));
  if (lacked?.unit === "item" && PIECE.test(each)) return lacked.n;
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

/** Marks, hours and money are no times: what is missing of them is in a word of their own. */
function isMeasured(unit: Unit | undefined): boolean {
  return [...MEASURES.values()].some((measure) => measure.unit === unit);
}

/** What was measured and what is asked, in the word that a rule counts by; null where the word is of another measure. */
function figureIn(word: string, { figure, of }: ScoringFacts): { reached: number; asked: number } | null {
  if (of !== undefined) return of.map((one) => figureIn(word, one)).find((one) => one !== null) ?? null;
  const measure = MEASURES.get(word);
  if (measure === undefined || figure?.unit !== measure.unit) return null;
  return { reached: figure.reached / measure.one, asked: figure.asked / measure.one };
}

/** How far each stretch of time stays behind, in the word that a rule counts by; null where they are not judged one by one. */
export function behindIn(word: string, facts: ScoringFacts): readonly number[] | null {
  const { behind, figure, of } = facts;
  if (of !== undefined) return of.map((one) => behindIn(word, one)).find((one) => one !== null) ?? null;
  return behind !== undefined && MEASURES.get(word)?.unit === figure?.unit ? behind : null;
}

/** How far a figure stays behind, in the word that a rule counts by; 0 where it is no such figure. */
export function shortIn(word: string, facts: ScoringFacts): number {
  const measure = MEASURES.get(word);
  if (measure === undefined) return missesOf(facts, word);
  if (facts.lacked?.unit === measure.unit) return facts.lacked.n / measure.one;
  const figure = figureIn(word, facts);
  return figure === null ? 0 : Math.max(0, figure.asked - figure.reached);
}

type Below = Extract<ScoringRule, { kind: "below" }>;

/** Whether less was reached than a rule allows. */
export function isBelow(rule: Below, facts: ScoringFacts): boolean {
  if (facts.of !== undefined) return facts.of.some((one) => isBelow(rule, one));
  const { limit, of } = rule;
  if (limit === null) {
    // 96 of 100 where 95 % are asked are not short: a share is held against the share that is asked.
    const { asked, reached } = facts.figure ?? facts;
    if (facts.behind !== undefined) return facts.behind.length > 0;
    return asked > Math.max(0, reached);
  }
  if (!MEASURES.has(of)) return facts.asked > 0 && facts.reached < limit && facts.timesShort === undefined;
  const figure = figureIn(of, facts);
  if (figure === null) return false;
  const worst = Math.max(0, ...(behindIn(of, facts) ?? []));
  return (worst > 0 ? figure.asked - worst : figure.reached) < limit;
}

/** What falls short, and what it costs. */
export function belowSaid({ limit, of, points }: Below): Message {
  const less: Message =
    limit === null ? { key: "scored.short" } : { key: "scored.under", params: { limit, of } };
  return points === null
    ? { key: "scored.below-all", params: { less } }
    : { key: "scored.below", params: { less, points } };
}

import { toHundredths } from "../grid";
import type { Message } from "../locales";
import { unitText } from "./records/remarks";
import { satisfies, type Operator, type Unit } from "./target";

/** A figure and what it is held against. */
export interface HeldFigure {
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: Unit;
  /** How it is held against its target; null where the target is only how many there are: 「12个月中有10个月」. */
  readonly operator?: Operator | null;
}

/**
 * Says what was reached and what was asked. A part of a whole: 「12个月中有10个月」. What is held against a number, with how far it is
 * from it: 「1次（须≥2次，差1次）」, 「5次（须≤3次，超2次）」. What reaches its number and a rate stand alone, their target is beside them.
 *
 * @returns null if nothing could be counted
 */
export function figureAgainst({ actual, target, unit, operator }: HeldFigure): Message | null {
  if (actual === null) return null;
  const figure = amountText(actual, unit);
  if (target === null) return figure;
  const limit = limitOf(operator, target);
  if (limit === "none") return { key: actual > 0 ? "figure.none-over" : "figure.none", params: { figure } };
  if (limit !== null) {
    if (operator && satisfies(actual, operator, target)) return figure;
    const params = { figure, limit: amountText(target, unit) };
    return actual > target
      ? { key: `figure.${limit}-over`, params: { ...params, over: amountText(actual - target, unit) } }
      : { key: "figure.below", params };
  }
  if (unit === "percent") return figure;
  if (isPartOf({ unit, operator })) return shareOf(actual, target, unit);
  if (operator !== "at-least" && operator !== "above") return figure;
  if (satisfies(actual, operator, target)) return figure;
  const params = { figure, limit: amountText(target, unit) };
  return actual < target
    ? { key: "figure.at-least-short", params: { ...params, short: amountText(target - actual, unit) } }
    : { key: "figure.above", params };
}

/** 「23次中有20次」. */
function shareOf(part: number, whole: number, unit: Unit): Message {
  const params = { actual: toHundredths(part), target: toHundredths(whole), unit: unitText(unit) };
  return { key: "figure.of", params };
}

/** Units of which a target names all that there are: months of the year, departments, what is on a list. */
const WHOLES: ReadonlySet<Unit> = new Set([
  "month",
  "quarter",
  "half-year",
  "year",
  "week",
  "friday",
  "department",
  "person",
  "kind",
  "item",
  "cell",
]);

function isPartOf({ unit, operator }: Pick<HeldFigure, "unit" | "operator">): boolean {
  return (operator ?? null) === null || WHOLES.has(unit);
}

function limitOf(operator: Operator | null | undefined, target: number): "at-most" | "below" | "none" | null {
  if (operator === "at-most" || operator === "equals") {
    if (target === 0) return "none";
    return operator === "at-most" ? operator : null;
  }
  return operator === "below" ? operator : null;
}

/** So much of a unit, at most two decimals: 「2次」, 「97.7%」. */
export function amountText(value: number, unit: Unit): Message {
  const actual = toHundredths(value);
  return unit === "percent"
    ? { key: "figure.percent", params: { actual } }
    : { key: "figure.alone", params: { actual, unit: unitText(unit) } };
}

import { toHundredths } from "../grid";
import type { Message } from "../locales";
import { unitText } from "./records/remarks";
import type { Operator, Unit } from "./target";

/** A figure and what it is held against. */
export interface HeldFigure {
  readonly actual: number | null;
  readonly target: number | null;
  readonly unit: Unit;
  /** How it is held against its target; null where the target is only how many there are: 「10/12个月」. */
  readonly operator?: Operator | null;
}

/**
 * Says what was reached and what was asked: 「10/12个月」, 「23/12次」, 「97.7%」 (its target stands beside it). Where less is better
 * that it is a limit, and how far over: 「5次（须≤3次，超2次）」.
 *
 * @returns null if nothing could be counted
 */
export function figureAgainst({ actual, target, unit, operator }: HeldFigure): Message | null {
  if (actual === null) return null;
  const figure = amount(actual, unit);
  if (target === null) return figure;
  const limit = limitOf(operator, target);
  if (limit === "none") return actual > 0 ? { key: "figure.none-over", params: { figure } } : figure;
  if (limit !== null) {
    const params = { figure, limit: amount(target, unit) };
    return actual > target
      ? { key: `figure.${limit}-over`, params: { ...params, over: amount(actual - target, unit) } }
      : { key: `figure.${limit}`, params };
  }
  if (unit === "percent") return figure;
  const params = { actual: toHundredths(actual), target: toHundredths(target), unit: unitText(unit) };
  return { key: "figure.of", params };
}

function limitOf(operator: Operator | null | undefined, target: number): "at-most" | "below" | "none" | null {
  if (operator === "at-most" || operator === "equals") {
    if (target === 0) return "none";
    return operator === "at-most" ? operator : null;
  }
  return operator === "below" ? operator : null;
}

function amount(value: number, unit: Unit): Message {
  const actual = toHundredths(value);
  return unit === "percent"
    ? { key: "figure.percent", params: { actual } }
    : { key: "figure.alone", params: { actual, unit: unitText(unit) } };
}

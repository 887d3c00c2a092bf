import type { Message } from "../locales";
import { satisfies, type Operator, type Target } from "../measures";

/**
 * A figure as it is shown: percents to one decimal, the rest to two. Where rounding would carry an unmet figure over its target,
 * further decimals are cut instead: 94.96 % against 95 % is 94.9, not 95.
 */
export function shownFigure(
  actual: number | null,
  unit: string,
  against: { readonly operator: Operator; readonly value: number } | null,
): number | null {
  if (actual === null) return null;
  const scale = unit === "percent" ? 10 : 100;
  const rounded = Math.round(actual * scale) / scale;
  if (against === null) return rounded;
  const before = satisfies(actual, against.operator, against.value);
  if (satisfies(rounded, against.operator, against.value) === before) return rounded;
  const down = Math.floor(actual * scale) / scale;
  return satisfies(down, against.operator, against.value) === before
    ? down
    : Math.ceil(actual * scale) / scale;
}

/** A target as a clerk reads it: 「≥2次/月」, with the pro-rata figure where there is one. */
export function targetText(target: Target, dueTarget: number | null): Message {
  const text: Message = {
    key:
      target.unit === "percent" && target.value === 100
        ? "check.target.all"
        : `check.target.${target.operator === "at-most" && target.value === 0 ? "equals" : target.operator}`,
    params: {
      value: target.value,
      unit: { key: `unit.${target.unit}` },
      per: { key: `check.per.${target.per}` },
    },
  };
  if (dueTarget === null) return text;
  return { key: "check.target.with-due", params: { target: text, due: Math.round(dueTarget * 10) / 10 } };
}

import { satisfies, type Operator } from "../measures";

/**
 * A figure as it is shown: percents to one decimal, the rest to two. Where rounding would carry an unmet figure over its target,
 * further decimals are cut instead: 94.96 % against 95 % is 94.9, not 95. Nor does rounding make all of it what is not: 99.97 % is 99.9.
 */
export function shownFigure(
  actual: number | null,
  unit: string,
  against: { readonly operator: Operator; readonly value: number } | null,
): number | null {
  if (actual === null) return null;
  const scale = unit === "percent" ? 10 : 100;
  const nearest = Math.round(actual * scale) / scale;
  const rounded = unit === "percent" && nearest === 100 && actual < 100 - 1e-9 ? 99.9 : nearest;
  if (against === null) return rounded;
  const before = satisfies(actual, against.operator, against.value);
  if (satisfies(rounded, against.operator, against.value) === before) return rounded;
  const down = Math.floor(actual * scale) / scale;
  return satisfies(down, against.operator, against.value) === before
    ? down
    : Math.ceil(actual * scale) / scale;
}

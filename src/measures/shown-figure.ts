import { satisfies, type Target, type Unit } from "./target";

/**
 * A figure as it is shown: percents to one decimal, the rest to two. Where rounding would carry an unmet figure over its target,
 * further decimals are cut instead: 94.96 % against 95 % is 94.9, not 95. Nor does rounding make all of it what is not: 99.97 % is 99.9.
 *
 * @param against what the figure must not be rounded across; null where nothing is asked of it
 */
export function shownFigure<Figure extends number | null>(
  actual: Figure,
  unit: Unit,
  against: Pick<Target, "operator" | "value"> | null,
  decimals?: number,
): Figure | number;
export function shownFigure(
  actual: number | null,
  unit: Unit,
  against: Pick<Target, "operator" | "value"> | null,
  decimals: number = unit === "percent" ? 1 : 2,
): number | null {
  if (actual === null) return null;
  const scale = 10 ** decimals;
  const nearest = Math.round(actual * scale) / scale;
  const rounded = unit === "percent" && nearest === 100 && actual < 100 - 1e-9 ? 100 - 1 / scale : nearest;
  if (against === null) return rounded;
  const before = satisfies(actual, against.operator, against.value);
  if (satisfies(rounded, against.operator, against.value) === before) return rounded;
  const down = Math.floor(actual * scale) / scale;
  return satisfies(down, against.operator, against.value) === before
    ? down
    : Math.ceil(actual * scale) / scale;
}

/** A part of a whole as it is shown, 0–1: all of it only where it is. */
export function shownShare(share: number): number {
  return Math.round(shownFigure(share * 100, "percent", null) * 10) / 1000;
}

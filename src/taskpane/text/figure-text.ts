import { toHundredths } from "../../grid";
import type { ClauseResult } from "../../check";
import type { Speaker } from "./text-context";

/** Writes a number with at most two decimals and no trailing zeros: 4.17, 90, 0.5. */
export function numberText(value: number): string {
  return String(toHundredths(value));
}

/**
 * Writes what was reached and what was asked: 「10/12月」, 「23/12次」, 「97.7%」; null if nothing could be counted. A
 * percentage stands alone, because its target is shown beside it.
 */
export function figureText(
  result: Pick<ClauseResult, "actual" | "target" | "unit">,
  { say }: Speaker,
): string | null {
  if (result.actual === null) return null;
  const actual = numberText(result.actual);
  if (result.unit === "percent") return `${actual}%`;
  const unit = say({ key: `unit.${result.unit}` });
  return result.target === null ? `${actual} ${unit}` : `${actual}/${numberText(result.target)} ${unit}`;
}

import { toHundredths } from "../../grid";
import { amountText, figureAgainst, type HeldFigure, type Unit } from "../../measures";
import type { Speaker } from "./text-context";

/** Writes a number with at most two decimals and no trailing zeros: 4.17, 90, 0.5. */
export function numberText(value: number): string {
  return String(toHundredths(value));
}

/** Writes so much of a unit: 「2次」, 「97.7%」. */
export function saidAmount(value: number, unit: Unit, { say }: Speaker): string {
  return say(amountText(value, unit));
}

/** Writes what was reached and what was asked: 「12个月中有10个月」, 「5次（须≤3次，超2次）」; null if nothing could be counted. */
export function figureText(result: HeldFigure, { say }: Speaker): string | null {
  const figure = figureAgainst(result);
  return figure && say(figure);
}

import { toHundredths } from "../../grid";
import { figureAgainst, type HeldFigure } from "../../measures";
import type { Speaker } from "./text-context";

/** Writes a number with at most two decimals and no trailing zeros: 4.17, 90, 0.5. */
export function numberText(value: number): string {
  return String(toHundredths(value));
}

/** Writes what was reached and what was asked: 「10/12个月」, 「5次（须≤3次，超2次）」; null if nothing could be counted. */
export function figureText(result: HeldFigure, { say }: Speaker): string | null {
  const figure = figureAgainst(result);
  return figure && say(figure);
}

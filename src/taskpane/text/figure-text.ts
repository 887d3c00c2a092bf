import type { ClauseResult } from "../../check";
import { toHundredths } from "../../grid";
import type { Message } from "../../locales";
import { amountText, figureAgainst, type HeldFigure, type Unit } from "../../measures";
import { isRate, shareWord } from "./share-word";
import type { Speaker } from "./text-context";

/** Writes a number with at most two decimals and no trailing zeros: 4.17, 90, 0.5. */
export function numberText(value: number): string {
  return String(toHundredths(value));
}

/** Writes so much of a unit: 「2次」, 「97.7%」. */
export function saidAmount(value: number, unit: Unit, { say }: Speaker): string {
  return say(amountText(value, unit));
}

/** A figure, and where a clause is shown what it is a share of and which of several it is. */
type ShownFigure = HeldFigure &
  Partial<Pick<ClauseResult, "numerator" | "denominator" | "targetText" | "told">>;

/**
 * Writes what was reached and what was asked: 「12个月中有10个月」, 「5次（须≤3次，超2次）」, 「最多的一人一月2次」; null if nothing could be
 * counted.
 */
export function figureText(result: ShownFigure, { say }: Speaker): string | null {
  const figure = figureAgainst(result);
  if (figure === null) return null;
  const { told } = result;
  if (told?.extreme) return say({ key: `figure.${told.extreme}`, params: { figure } });
  return say(shareText(result) ?? figure);
}

/** 「23人中有21人达到（91.3%）」 beside hours, of which 91.3% would be no figure; null beside a percentage. */
export function shareText({
  actual,
  unit,
  numerator,
  denominator,
  targetText,
  told,
}: ShownFigure): Message | null {
  const word = told && shareWord({ told });
  if (unit !== "percent" || actual === null || !word || !targetText || isRate(targetText)) return null;
  if (typeof numerator !== "number" || typeof denominator !== "number") return null;
  const [some, all] = [numberText(numerator), numberText(denominator)];
  const unitWord: Message = { key: `counted.${word}` };
  const params = { actual: some, target: all, unit: unitWord, percent: numberText(actual) };
  return { key: "figure.share-of", params };
}

import { check, type CheckOptions, type ClauseResult, type Report } from "../../src/check";
import type { Ledger } from "../../src/ledgers";
import { say, type Locale } from "../../src/locales";
import { recognition } from "./make";

export const YEAR_2024 = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

/** Checks ledgers against a standard, the city's over 2024 unless told otherwise. */
export function checkLedgers(ledgers: readonly Ledger[], options: Partial<CheckOptions> = {}): Report {
  return check(recognition(ledgers), {
    standard: "city-civilized-organ",
    period: YEAR_2024,
    unit: "某局",
    ...options,
  });
}

/** The result of one clause. */
export function resultOf(report: Report, id: string): ClauseResult {
  const result = report.results.find((one) => one.id === id);
  if (!result) throw new Error(`${id} is not in the report`);
  return result;
}

export function problemTexts(result: ClauseResult, locale: Locale = "zh-CN"): string[] {
  return result.problems.map(({ text }) => say(text, locale));
}

export function noteTexts(result: ClauseResult, locale: Locale = "zh-CN"): string[] {
  return result.notes.map(({ text }) => say(text, locale));
}

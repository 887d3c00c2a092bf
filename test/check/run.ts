import {
  check,
  reportFigures,
  settleClauses,
  type CheckInput,
  type ClauseResult,
  type Report,
  type ReportFigures,
  type UnitSettings,
} from "../../src/check";
import type { Ledger } from "../../src/ledgers";
import { say, type Locale } from "../../src/locales";
import type { Recognition } from "../../src/recognise";
import type { Standard } from "../../src/standards";
import { recognition } from "./make";

export const YEAR_2024 = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

/** All that a check goes by: a standard, what the unit changed of it, what is under review. */
export interface Checking extends CheckInput, UnitSettings {
  readonly standard: string | Standard;
}

/** The report on what was recognised. */
export function checkRecognised(recognised: Recognition, { standard, ...options }: Checking): Report {
  return check(recognised, settleClauses(standard, options), options);
}

/** The figures beyond the report, under the same standard. */
export function figuresOf(recognised: Recognition, { standard, ...options }: Checking): ReportFigures {
  return reportFigures(recognised, settleClauses(standard, options), options);
}

/** Checks ledgers against a standard, the city's over 2024 unless told otherwise. */
export function checkLedgers(ledgers: readonly Ledger[], options: Partial<Checking> = {}): Report {
  return checkRecognised(recognition(ledgers), {
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

export function missingTexts(result: ClauseResult, locale: Locale = "zh-CN"): string[] {
  return result.missing.said.map(({ text }) => say(text, locale));
}

export function noteTexts(result: ClauseResult, locale: Locale = "zh-CN"): string[] {
  return result.notes.map(({ text }) => say(text, locale));
}

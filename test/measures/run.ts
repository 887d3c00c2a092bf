import { CALENDAR_WORKDAYS, createContext, DEFAULT_SETTINGS, runMeasure } from "../../src/measures";
import type { MeasureCall, Measured, MeasureSettings, Target } from "../../src/measures";
import type { Ledger } from "../../src/ledgers";
import { CLAUSES } from "../../src/standards";
import { say } from "../../src/locales";

export const YEAR = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

export const asOf = (day: string) => ({ ...YEAR, asOf: day });

/** A target of all, or none, as most shares have it. */
export const ALL: Target = { operator: "at-least", value: 100, unit: "percent", per: "period" };
export const NONE: Target = { operator: "at-most", value: 0, unit: "time", per: "period" };

/** Calls a measure over 2024 unless told otherwise. */
export function run(
  call: MeasureCall,
  target: Target,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings: Partial<MeasureSettings> = {},
): Measured {
  const context = createContext(ledgers, period, CALENDAR_WORKDAYS, { ...DEFAULT_SETTINGS, ...settings });
  return runMeasure(call, target, context);
}

/** Judges a clause of the catalogue by its own call and target. */
export function measure(
  id: string,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings: Partial<MeasureSettings> = {},
): Measured {
  const clause = CLAUSES.find((one) => one.id === id);
  if (!clause) throw new Error(id);
  return run(clause.measure, clause.target, ledgers, period, settings);
}

export const problemsOf = ({ problems }: Measured): string[] =>
  problems.map(({ text }) => say(text, "zh-CN"));
export const notesOf = ({ notes }: Measured): string[] => notes.map(({ text }) => say(text, "zh-CN"));

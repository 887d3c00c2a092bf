import type { Ledger } from "../../src/ledgers";
import type { MeasureCall, Target } from "../../src/measures";
import { ledger, type Row } from "../check/make";
import { run, YEAR } from "./run";

type CountByPeriodCall = Extract<MeasureCall, { readonly measure: "count-by-period" }>;

/** Two sessions a year. */
export const yearly: Target = { operator: "at-least", value: 2, unit: "session", per: "year" };

/** Counts the sessions of a study ledger. */
export const count = (
  extra: Partial<CountByPeriodCall>,
  target: Target,
  ledgers: readonly Ledger[],
  period = YEAR,
  settings = {},
) => run({ measure: "count-by-period", ledger: "study", ...extra }, target, ledgers, period, settings);

/** A study ledger of these rows. */
export const study = (...rows: readonly Row[]) => ledger("study", rows);

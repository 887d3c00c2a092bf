import type { Day } from "../grid";

/** A period to review; both days are included. */
export interface PeriodChoice {
  readonly from: Day;
  readonly to: Day;
}

/** By what a workbook is checked. */
export interface CheckOptions {
  readonly standard: string;
  /** Null lets the data decide. */
  readonly period: PeriodChoice | null;
  /** Null for today. */
  readonly asOf: Day | null;
}

/** The same while no standard is chosen: the workbook remembers none, and nothing is judged by one that nobody chose. */
export type OpenOptions = CheckOptions | (Omit<CheckOptions, "standard"> & { readonly standard: null });

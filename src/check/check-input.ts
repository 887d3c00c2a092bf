import type { ReviewPeriod, Workdays } from "../measures";
import type { Confirmation, Waiver } from "../own-sheets";

/** The time and the unit under review, and what people have said of clauses. */
export interface CheckInput {
  readonly period: ReviewPeriod;
  /** The unit's name. */
  readonly unit: string;
  readonly confirmations?: readonly Confirmation[];
  /** By clause id. */
  readonly waivers?: Readonly<Record<string, Waiver>>;
  /** Which days are workdays; by default the calendar's. */
  readonly workdays?: Workdays;
}

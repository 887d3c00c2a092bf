import type { Workdays } from "../measures";
import type { Confirmation, Waiver } from "../own-sheets";
import type { Period } from "./report";

/** The time and the unit under review, and what people have said of clauses. */
export interface CheckInput {
  readonly period: Period;
  /** The unit's name. */
  readonly unit: string;
  readonly confirmations?: readonly Confirmation[];
  /** By clause id. */
  readonly waivers?: Readonly<Record<string, Waiver>>;
  /** Which days are workdays; by default the calendar's. */
  readonly workdays?: Workdays;
}

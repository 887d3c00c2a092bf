import type { Workdays } from "../measures";
import type { Clause, ConventionValue, Standard } from "../standards";
import type { Confirmation, Period, Waiver } from "./report";

/** What the clerk changed about a clause, in the pane or in the sheet 创建标准. */
export interface ClauseOverride {
  readonly target?: number;
  readonly weight?: number;
  readonly enabled?: boolean;
  readonly department?: string;
}

export interface CheckOptions {
  /** One of the four standards by id, or the unit's own. */
  readonly standard: string | Standard;
  /** Clauses that the unit added. */
  readonly ownClauses?: readonly Clause[];
  readonly period: Period;
  /** The unit's name. */
  readonly unit: string;
  readonly confirmations?: readonly Confirmation[];
  /** By clause id. */
  readonly waivers?: Readonly<Record<string, Waiver>>;
  /** By clause id. */
  readonly overrides?: Readonly<Record<string, ClauseOverride>>;
  /** How the unit counts, where it settled that otherwise; by the convention's id. */
  readonly conventions?: Readonly<Record<string, ConventionValue>>;
  /** Which days are workdays; by default the calendar's. */
  readonly workdays?: Workdays;
}

import type { Clause, ConventionValue } from "../standards";

/** What the clerk changed about a clause, in the pane or in the sheet 创建标准. */
export interface ClauseOverride {
  readonly target?: number;
  readonly weight?: number;
  readonly enabled?: boolean;
  readonly department?: string;
}

/** How a unit settled a standard otherwise than it is delivered. */
export interface UnitSettings {
  /** Clauses that the unit added. */
  readonly ownClauses?: readonly Clause[];
  /** By clause id. */
  readonly overrides?: Readonly<Record<string, ClauseOverride>>;
  /** How the unit counts, where it settled that otherwise; by the convention's id. */
  readonly conventions?: Readonly<Record<string, ConventionValue>>;
}

import type { ClauseOverride } from "../own-sheets";
import type { Clause, ConventionValue } from "../standards";

/** How a unit settled a standard otherwise than it is delivered. */
export interface UnitSettings {
  /** Clauses that the unit added. */
  readonly ownClauses?: readonly Clause[];
  /** By clause id. */
  readonly overrides?: Readonly<Record<string, ClauseOverride>>;
  /** How the unit counts, where it settled that otherwise; by the convention's id. */
  readonly conventions?: Readonly<Record<string, ConventionValue>>;
}

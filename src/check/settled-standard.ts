import type { Message } from "../locales";
import type { MeasureSettings } from "../measures";
import type { Clause, Rating, Standard } from "../standards";

/** A clause as it is held against the ledgers: its target and its parts are those of the standard, changed as the unit has said. */
export interface SettledClause extends Clause {
  /** Id of the standard's dimension. */
  readonly dimension: string;
  readonly weight: number;
  /** Who answers for it; "" where the unit has not said. */
  readonly department: string;
}

/** A standard settled once: what the report, the figures for documents and their words all go by. */
export interface SettledStandard {
  readonly standard: Standard;
  readonly settings: MeasureSettings;
  readonly ratings: readonly Rating[];
  /** The clauses that are judged, in the standard's order. */
  readonly clauses: readonly SettledClause[];
  /** Every clause that there is, by its id, under the target that it would be held against: also of other standards, also switched off. */
  readonly catalogue: ReadonlyMap<string, Clause>;
  /** 本次口径: what is otherwise than in the standard as delivered. */
  readonly changes: readonly Message[];
}

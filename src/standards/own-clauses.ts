import type { LedgerKind } from "../ledgers";
import type { TargetPeriod } from "../measures";
import type { OfferedMeasure } from "./offered-measures";
import type { Clause, Dimension, Standard } from "./standard";
import { words } from "./words";

/** The dimension of clauses that a unit added and put into none of the standard's. */
const OWN_DIMENSION: Dimension = {
  id: "own",
  name: words("本单位自设", "The unit's own"),
  weight: 0,
  clauses: [],
};

/** A clause that a unit added to a standard. */
export interface OwnClause {
  readonly clause: Clause;
  /** Id of the standard's dimension that it belongs to; null for none of them. */
  readonly dimension: string | null;
}

/** What a unit has to say for a clause of its own. */
interface OwnClauseWords {
  readonly id: string;
  /** As the clerk wrote it; there is no other language to say it in. */
  readonly title: string;
  readonly measure: OfferedMeasure;
  /** One of the measure's ledgers; null for a measure that reads none. */
  readonly ledger: LedgerKind | null;
  readonly words: readonly string[];
  readonly value: number;
  readonly per: TargetPeriod;
}

/** A clause of a unit's own. Its figure is the unit's, so that it is no default of ours. */
export function makeOwnClause({
  id,
  title,
  measure,
  ledger,
  words: list,
  value,
  per,
}: OwnClauseWords): Clause {
  const manual = measure.id === "manual";
  return {
    ...measure.words,
    id,
    group: "A",
    title: { zh: title, en: title },
    unmetTitle: { zh: `${title}未达到要求`, en: `Not met: “${title}”` },
    basis: "本单位自设",
    kind: manual ? "M" : "D",
    localDefault: false,
    target: { operator: measure.operator, value, unit: measure.unit, per },
    measure: measure.call(ledger ?? "activity", list),
    whenEmpty: "insufficient-data",
    evidence: words("相关台账和佐证材料", "The records and their proof"),
  };
}

/**
 * A standard with clauses of a unit's own behind those of their dimensions. They bring no points: what the unit gives them is a
 * change against the standard, as with any other clause.
 */
export function withOwnClauses(standard: Standard, own: readonly OwnClause[]): Standard {
  if (own.length === 0) return standard;
  const ids = new Set(standard.dimensions.map(({ id }) => id));
  const usesOf = (dimension: string | null) =>
    own
      .filter(
        (one) => (one.dimension !== null && ids.has(one.dimension) ? one.dimension : null) === dimension,
      )
      .map(({ clause }) => ({ clause: clause.id, weight: 0 }));
  const dimensions = standard.dimensions.map((dimension) => ({
    ...dimension,
    clauses: [...dimension.clauses, ...usesOf(dimension.id)],
  }));
  const loose = usesOf(null);
  return {
    ...standard,
    dimensions: loose.length === 0 ? dimensions : [...dimensions, { ...OWN_DIMENSION, clauses: loose }],
  };
}

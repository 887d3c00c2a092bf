import type { Report } from "../../../check";

/** More than this share of the clauses without data, and they would drown the others. */
const MOST = 0.5;
/** So few rows drown nothing. */
const FEW = 8;

/**
 * The clauses that have no row of their own: where most of what is asked has no data (a workbook of attendance alone), what lacks
 * them is told by ledger below the table. A clause of which somebody has said something keeps its row.
 */
export function foldedClauses({ results }: Pick<Report, "results">): ReadonlySet<string> {
  const without = results.filter(
    ({ verdict, confirmation, waiver, blockedBy }) =>
      verdict === "insufficient-data" && confirmation === null && waiver === null && blockedBy.length === 0,
  );
  return new Set(without.length > Math.max(FEW, results.length * MOST) ? without.map(({ id }) => id) : []);
}

import type { Report } from "../../../check";

/** More than this share of the clauses without data, and they would drown the others. */
const MOST = 0.5;
/** So few rows drown nothing. */
const FEW = 8;

/**
 * The clauses that have no row of their own: where most of what is asked has no data (a workbook of attendance alone), what lacks
 * them is told by ledger below the table. A clause keeps its row if it vetoes, if somebody's word would do, or if somebody has
 * said something of it.
 */
export function foldedClauses({ results }: Pick<Report, "results">): ReadonlySet<string> {
  const without = results.filter(
    ({ verdict, confirmation, waiver, blockedBy, veto, wants, missing }) =>
      verdict === "insufficient-data" &&
      confirmation === null &&
      waiver === null &&
      blockedBy.length === 0 &&
      !veto &&
      wants === null &&
      !missing.word,
  );
  return new Set(without.length > Math.max(FEW, results.length * MOST) ? without.map(({ id }) => id) : []);
}

import type { ClauseResult } from "../../check";

/** How much a clause asks for attention: a veto before all, then what lost points, what is behind, what could win points. */
export function gravity(result: ClauseResult): number {
  const { verdict, veto, weight, score, waiver } = result;
  const lost = weight - (score ?? 0);
  if (waiver !== null) return 0;
  if (verdict === "unmet") return (veto ? 3000 : 2000) + lost;
  return (verdict === "behind" ? 1000 : 100) + lost;
}

/** Whether a clause wants something done: it is not met, behind or still open. */
export function isToDo({ verdict }: ClauseResult): boolean {
  return ["unmet", "behind", "insufficient-data", "needs-confirmation"].includes(verdict);
}

import type { Report, SettledStandard } from "../check";
import type { ClauseWording } from "../documents";

/** What the written sheets need to know about the clauses that were checked, in the report's order. */
export function clauseWordings({ clauses }: SettledStandard, { results }: Report): ClauseWording[] {
  const settled = new Map(clauses.map((clause) => [clause.id, clause]));
  return results.flatMap((result): ClauseWording[] => {
    const clause = settled.get(result.id);
    if (!clause) return [];
    const { id, title, target, evidence, department } = clause;
    return [{ id, title, ...target, targetText: result.targetText, evidence, department }];
  });
}

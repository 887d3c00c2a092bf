import type { CheckOptions, Report } from "../check";
import type { ClauseWording } from "../documents";
import { findStandard, loadStandard } from "../standards";

/** What the written sheets need to know about the clauses that were checked, in the report's order. */
export function clauseWordings(
  { standard: asked, ownClauses, overrides }: CheckOptions,
  report: Report,
): ClauseWording[] {
  const standard = typeof asked === "string" ? findStandard(asked) : asked;
  const loading = standard && loadStandard(standard, ownClauses);
  if (!standard || !loading?.ok) throw new RangeError(`${report.standard} does not pass its own check.`);
  const uses = standard.dimensions.flatMap(({ clauses }) => clauses);
  return report.results.flatMap((result): ClauseWording[] => {
    const clause = loading.clauses.get(result.id);
    if (!clause) return [];
    const target = uses.find((use) => use.clause === result.id)?.target ?? clause.target;
    return [
      {
        id: result.id,
        title: clause.title,
        operator: target.operator,
        value: overrides?.[result.id]?.target ?? target.value,
        unit: target.unit,
        per: target.per,
        targetText: result.targetText,
        evidence: clause.evidence,
        department: result.department,
      },
    ];
  });
}

import type { Report } from "../check";
import type { ClauseWording } from "../documents";
import { loadStandard, type Standard } from "../standards";

/** What the written sheets need to know about the clauses of a standard, in the report's order. */
export function clauseWordings(standard: Standard, report: Report): ClauseWording[] {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new RangeError(`${standard.id} does not pass its own check.`);
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
        value: target.value,
        unit: target.unit,
        per: target.per,
        targetText: result.targetText,
        evidence: clause.evidence,
        department: result.department,
      },
    ];
  });
}

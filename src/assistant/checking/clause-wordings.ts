import type { Report, SettledStandard } from "../../check";
import type { ClauseWording } from "../../documents";

/** Gives the words with which the written sheets speak of the checked clauses, in the report's order. */
export function clauseWordings({ clauses }: SettledStandard, { results }: Report): ClauseWording[] {
  const texts = new Map(results.map(({ id, targetText }) => [id, targetText]));
  return clauses.flatMap((clause) => {
    const targetText = texts.get(clause.id);
    return targetText === undefined ? [] : [{ ...clause, targetText }];
  });
}

import type { ClauseId } from "../../standards";
import type { ClauseWording, DocumentInput } from "./document-input";

/** One of our clauses as it was checked; undefined where the standard does not ask it. */
export function findClause(
  { clauses }: Pick<DocumentInput, "clauses">,
  id: ClauseId,
): ClauseWording | undefined {
  return clauses.find((clause) => clause.id === id);
}

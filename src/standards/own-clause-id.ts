/** How the ids of clauses of the unit's own begin; every standard numbers its own from 1. */
export const OWN_CLAUSE_PREFIX = "own-";

export function isOwnClause(id: string): boolean {
  return id.startsWith(OWN_CLAUSE_PREFIX);
}

import { CLAUSES, findStandard, loadStandard, type Clause, type Standard } from "../../src/standards";

/** One of the standards that come with the product. */
export function standardOf(id: string): Standard {
  const standard = findStandard(id);
  if (standard === null) throw new Error(`${id} is no standard`);
  return standard;
}

/** What is wrong with a standard: the code and where. */
export function problemsOf(standard: Standard, own: readonly Clause[] = []): string[] {
  const loading = loadStandard(standard, own);
  return loading.ok ? [] : loading.errors.map(({ code, where }) => `${code} ${where}`);
}

/** The points that a standard gives to clauses of a kind. */
export function points(standard: Standard, kind: Clause["kind"]): number {
  const kinds = new Map<string, Clause["kind"]>(CLAUSES.map((clause) => [clause.id, clause.kind]));
  return standard.dimensions
    .flatMap(({ clauses }) => clauses)
    .filter(({ clause }) => kinds.get(clause) === kind)
    .reduce((sum, { weight }) => sum + weight, 0);
}

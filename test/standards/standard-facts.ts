import { findStandard, loadStandard, type Clause, type Standard } from "../../src/standards";

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

/** The points that a standard gives to clauses of a kind, as it says itself of what kind they are. */
export function points(standard: Standard, kind: Clause["kind"]): number {
  const loading = loadStandard(standard);
  if (!loading.ok) throw new Error(`${standard.id} does not load`);
  return standard.dimensions
    .flatMap(({ clauses }) => clauses)
    .filter(({ clause }) => loading.clauses.get(clause)?.kind === kind)
    .reduce((sum, { weight }) => sum + weight, 0);
}

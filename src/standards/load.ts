import { CLAUSES } from "./clauses";
import { clausesIn } from "./clauses-in";
import { STANDARDS } from "./profiles";
import type { Clause, Standard } from "./standard";
import { checkClauses, checkStandard, type StandardError } from "./validate";

/** A standard, checked, with every clause that there is as the standard asks it. */
export interface LoadedStandard {
  readonly standard: Standard;
  readonly clauses: ReadonlyMap<string, Clause>;
}

/** The standard, or what is wrong with it. */
type Loading =
  | ({ readonly ok: true } & LoadedStandard)
  | { readonly ok: false; readonly errors: readonly StandardError[] };

/**
 * Checks a standard and puts its clauses with it.
 *
 * @param standard one of ours or the unit's own, as data
 * @param ownClauses clauses that the unit added
 */
export function loadStandard(standard: Standard, ownClauses: readonly Clause[] = []): Loading {
  const clauses = [...CLAUSES, ...(standard.clauses ?? []), ...ownClauses];
  const errors = [...checkClauses(clauses), ...checkStandard(standard, clauses)];
  if (errors.length > 0) return { ok: false, errors };
  return { ok: true, standard, clauses: clausesIn(standard, ownClauses) };
}

/** One of the standards by its id; null for an id that none has. */
export function findStandard(id: string): Standard | null {
  return STANDARDS.find((standard) => standard.id === id) ?? null;
}

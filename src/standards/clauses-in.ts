import { CLAUSES } from "./clauses";
import type { Clause, Standard } from "./standard";

/**
 * The clauses that there are, by their ids, each as a standard asks it: with what the standard says of it otherwise, and of its sources the
 * standard's own. A clause that the standard does not use is as the catalogue has it.
 *
 * @param more clauses that the unit added
 */
export function clausesIn(standard: Standard, more: readonly Clause[] = []): ReadonlyMap<string, Clause> {
  const uses = new Map(
    standard.dimensions.flatMap(({ clauses }) => clauses.map((use) => [use.clause, use] as const)),
  );
  const clauses = [...CLAUSES, ...(standard.clauses ?? []), ...more].map((clause): Clause => {
    const use = uses.get(clause.id);
    return use === undefined ? clause : { ...clause, basis: basisIn(clause.basis, standard), ...use.own };
  });
  return new Map(clauses.map((clause) => [clause.id, clause]));
}

/** 「文档一·三1;文档五·一」 under the standard of 文档五: 「文档五·一」; all of it where none is the standard's. */
function basisIn(basis: string, standard: Standard): string {
  const own = basis.split(";").filter((source) => source.startsWith(`${standard.basis}·`));
  return own.length === 0 ? basis : own.join(";");
}

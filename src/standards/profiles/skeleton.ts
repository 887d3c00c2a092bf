import type { Bilingual } from "../../locales";
import type { ClauseId } from "../clauses";
import { GENERAL_WORDS } from "../general-words";
import type { Clause, Dimension, Standard } from "../standard";
import { confirmed } from "../targets";
import { words } from "../words";
import { RATINGS } from "./ratings";

/** A dimension of a public standard with the clauses of ours that speak of it; none where only a person can say. */
interface SkeletonDimension {
  readonly name: Bilingual;
  readonly clauses: readonly ClauseId[];
}

/**
 * A public standard as its dimensions (docs/criteria.md §5.1): names are facts, points and texts are not taken over. Where no clause of
 * ours speaks of a dimension it gets one that a person confirms, so that it is not forgotten.
 *
 * @param basis where the dimensions are named
 * @param about what it is, for who has to choose
 */
export function skeleton(
  id: string,
  name: Bilingual,
  basis: string,
  about: Bilingual,
  parts: readonly SkeletonDimension[],
): Standard {
  const clauses: Clause[] = [];
  const dimensions = parts.map((part, index): Dimension => {
    const dimension = `${id}-${String(index + 1)}`;
    const own =
      part.clauses.length === 0 ? [confirmedByPerson(`${dimension}-confirmed`, part.name, basis)] : [];
    clauses.push(...own);
    return {
      id: dimension,
      name: part.name,
      weight: 0,
      clauses: [...part.clauses, ...own.map((clause) => clause.id)].map((clause) => ({ clause, weight: 0 })),
    };
  });
  return { id, name, basis, about, dimensions, clauses, ratings: RATINGS, skeleton: true };
}

function confirmedByPerson(id: string, { zh, en }: Bilingual, basis: string): Clause {
  return {
    ...GENERAL_WORDS,
    id,
    group: "A",
    title: words(`${zh}工作开展情况`, `${en}: what was done`),
    unmetTitle: words(`${zh}工作未落实`, `${en}: not done`),
    basis,
    kind: "M",
    localDefault: false,
    target: confirmed,
    measure: { measure: "manual" },
    whenEmpty: "insufficient-data",
    evidence: words(`${zh}的活动记录、照片等佐证材料`, `${en}: records and photographs`),
  };
}

import type { Standard } from "./standard";

/** What the points of our standards come to (docs/criteria.md §2). */
const FULL_POINTS = 100;

/** What the points of a standard come to as it is delivered, or as the unit's own rubric gives them; a skeleton has none of its own. */
export function pointsOfAll({ rubric }: Standard): number {
  return rubric?.total ?? FULL_POINTS;
}

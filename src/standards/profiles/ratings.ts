import type { Rating } from "../standard";
import { words } from "../words";

/** The ratings that docs/criteria.md §2 suggests; a unit may replace them. */
export const RATINGS: readonly Rating[] = [
  { from: 90, name: words("优秀", "Excellent") },
  { from: 80, name: words("达标", "Up to standard") },
  { from: 60, name: words("基本达标", "Nearly up to standard") },
  { from: 0, name: words("不达标", "Below standard") },
];

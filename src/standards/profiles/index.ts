import type { Standard } from "../standard";
import { city } from "./city-civilized-organ";
import { county } from "./county-three-excellent-one-satisfied";
import { district } from "./district-civilized-organ";
import { local } from "./local-civilized-unit";
import { national2012 } from "./national-civilized-unit-2012";
import { national2014 } from "./national-civilized-unit-2014";
import { union } from "./union-three-excellent-three-satisfied";

/** The four standards that follow the seeds (docs/criteria.md §2), and three public ones as skeletons (§5.1). */
export const STANDARDS: readonly Standard[] = [
  city,
  county,
  district,
  union,
  national2012,
  national2014,
  local,
];

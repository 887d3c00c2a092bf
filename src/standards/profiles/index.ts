import type { Standard } from "../standard";
import { city } from "./city-civilized-organ";
import { county } from "./county-three-excellent-one-satisfied";
import { district } from "./district-civilized-organ";
import { union } from "./union-three-excellent-three-satisfied";

/** The four standards that follow the seeds (CRITERIA.md §2). */
export const STANDARDS: readonly Standard[] = [city, county, district, union];

import type { Clause } from "../standard";
import { organisation } from "./a-organisation";
import { study } from "./b-study";
import { party } from "./c-party";
import { democracyAndIntegrity } from "./d-integrity";
import { order } from "./e-order";
import { hygiene } from "./f-hygiene";
import { community } from "./g-community";
import { service } from "./h-service";

/** All clauses of CRITERIA.md §1.5, in its order. */
export const CLAUSES: readonly Clause[] = [
  ...organisation,
  ...study,
  ...party,
  ...democracyAndIntegrity,
  ...order,
  ...hygiene,
  ...community,
  ...service,
];

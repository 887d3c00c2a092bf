import { organisation } from "./a-organisation";
import { stagesAndMeans } from "./a-stages";
import { study } from "./b-study";
import { studyContents } from "./b-study-contents";
import { party } from "./c-party";
import { integrityAndEthics } from "./d-integrity";
import { disclosureAndLaw } from "./d-law";
import { order } from "./e-order";
import { hygiene } from "./f-hygiene";
import { community } from "./g-community";
import { service } from "./h-service";

/** All clauses of docs/criteria.md §1.5, in its order. */
export const CLAUSES = [
  ...organisation,
  ...stagesAndMeans,
  ...study,
  ...studyContents,
  ...party,
  ...disclosureAndLaw,
  ...integrityAndEthics,
  ...order,
  ...hygiene,
  ...community,
  ...service,
];

/** The id of a clause of ours. Units number their own (`own-1`); those are no ids of the code. */
export type ClauseId = (typeof CLAUSES)[number]["id"];

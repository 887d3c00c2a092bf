import { groupA } from "./group-a";
import { groupB } from "./group-b";
import { groupC } from "./group-c";
import { groupD } from "./group-d";
import { groupE } from "./group-e";
import { groupF } from "./group-f";
import { groupG } from "./group-g";
import { groupH } from "./group-h";
import type { ClauseCase } from "./case";

/** For every clause that is counted, ledgers with which it is met and ledgers with which it is not. */
export const CASES: Readonly<Record<string, ClauseCase>> = {
  ...groupA,
  ...groupB,
  ...groupC,
  ...groupD,
  ...groupE,
  ...groupF,
  ...groupG,
  ...groupH,
};

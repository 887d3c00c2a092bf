import type { Dice } from "./dice";
import { isServing, type Office } from "./office";

/** Who took part in something, and how the ledger says it. */
export interface Crowd {
  readonly people: readonly string[];
  /** What stands in the cell; null where the form has no such column. */
  readonly text: string;
}

const EVERYBODY = ["全体干部职工", "机关全体干部", "全局人员", "全体人员"];

/** Everybody by a group word, or some by name. */
export function drawCrowd(draw: Dice, office: Office, day: string, everybody = 0.3): Crowd {
  const serving = office.people.filter((person) => isServing(person, day)).map(({ name }) => name);
  const word = draw.pick(EVERYBODY);
  const sign = draw.pick(["、", "、", " ", "，"]);
  const share = draw.int(1, 100) / 100;
  const chosen = draw.some(serving, Math.max(1, Math.floor(serving.length * share)));
  if (draw.chance(everybody)) return { people: serving, text: office.spellsOut ? serving.join("、") : word };
  return { people: chosen, text: chosen.join(sign) };
}

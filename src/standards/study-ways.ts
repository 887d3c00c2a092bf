import type { MeasureCall } from "../measures";
import { isOneOf } from "./conditions";
import { words } from "./words";

const WAYS = {
  自学: { name: words("自学", "Self-study"), where: isOneOf("form", "self-study", "online") },
  集中学习: {
    name: words("集中学习", "Collective study"),
    where: isOneOf("form", "collective", "political", "theory", "business", "center-group"),
  },
  专题研讨: { name: words("专题研讨", "Seminar"), where: isOneOf("form", "seminar") },
  交流体会: { name: words("交流体会", "Exchange"), where: isOneOf("form", "exchange") },
} as const;

/** How many ways of study were used, of those that a standard names. */
export function waysOfStudy(...ways: readonly (keyof typeof WAYS)[]): MeasureCall {
  return { measure: "kinds-covered", ledger: "study", kinds: ways.map((way) => WAYS[way]) };
}

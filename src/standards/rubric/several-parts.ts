import type { MeasureCall, Target } from "../../measures";
import { allOf, confirmed } from "../targets";
import { words } from "../words";
import type { Asked, AskedPart } from "./asked/asked";
import { bareWords } from "./bare-words";
import { unmetOfPart } from "./unmet-words";

/** A requirement as one call: several parts must all hold, and what no ledger tells is asked of a person among them. */
export function callOf({
  call,
  target,
  parts,
}: Pick<Asked, "call" | "target" | "parts">): Pick<Asked, "call" | "target"> {
  if (parts.length < 2) return { call, target };
  return {
    call: { measure: "all-of", parts: parts.map(conditionOf) },
    target: allOf(parts.length),
  };
}

function conditionOf({ text, call, target }: AskedPart): {
  readonly name: ReturnType<typeof words>;
  readonly unmet?: ReturnType<typeof words>;
  readonly call: MeasureCall;
  readonly target: Target;
} {
  const name = call === null ? cut(text, LONGEST_OF_PERSON) : nameOf(text);
  const unmet = call === null || target === null ? null : unmetOfPart(name, call, target);
  return {
    name: words(name, name),
    ...(unmet === null ? {} : { unmet }),
    call: call ?? { measure: "manual" },
    target: call === null ? confirmed : (target ?? confirmed),
  };
}

const LONGEST = 24;
/** What a person is asked is nowhere else said. */
const LONGEST_OF_PERSON = 80;
/** The words of a part without its figure, which its target tells: 「全年专题研讨不少于4次」 is 专题研讨. */
function nameOf(text: string): string {
  const bare = bareWords(text);
  return cut(bare.replace(/[,，、；]/g, "").length < 2 ? text : bare, LONGEST);
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

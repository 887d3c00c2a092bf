import type { MeasureCall, Target } from "../../measures";
import { confirmed } from "../targets";
import type { AskedPart } from "./asked/asked";
import { piecesOf } from "./asked/pieces";
import { whatIsAsked } from "./asked/what-is-asked";
import { callOf } from "./several-parts";

/** The texts into which a requirement falls by its stops, for the unit to correct. */
export function splitLines(requirement: string): readonly string[] {
  const { head, groups } = piecesOf(requirement);
  const texts = groups.map((pieces) => pieces.join("，"));
  return texts.length < 2 ? [requirement] : texts.map((text) => (head === "" ? text : `${head}：${text}`));
}

/** How a requirement is counted that the unit took apart: each text as it is surely read, any other is asked of a person. */
export function countedInParts(texts: readonly string[]): {
  readonly measure: MeasureCall;
  readonly target: Target;
} {
  const parts = texts.map(partOf);
  const [only] = parts;
  const { call, target } = callOf({ call: only?.call ?? null, target: only?.target ?? null, parts });
  return call === null
    ? { measure: { measure: "manual" }, target: confirmed }
    : { measure: call, target: target ?? confirmed };
}

function partOf(text: string): AskedPart {
  const { call, target, ledger, words, like, sure } = whatIsAsked({ requirement: text });
  return sure
    ? { text, call, target, ledger, words, like }
    : { text, call: null, target: null, ledger: null, words: [], like: null };
}

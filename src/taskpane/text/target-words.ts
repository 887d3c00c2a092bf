import type { ClauseResult } from "../../check";
import { isRate, shareWord } from "./share-word";
import type { Speaker } from "./text-context";

/** 「目标 ≥12次」; of what there must be none of, 「目标 0起」; of a rate what it is a rate of, 「目标 100%（按件计）」. */
export function targetWords(result: ClauseResult, speaker: Speaker): string {
  const { t, say } = speaker;
  const { targetText } = result;
  const figure = say(targetText);
  const word = isRate(targetText) ? shareWord(result) : undefined;
  return word === undefined
    ? t("clause.target", { target: figure })
    : t("clause.target-of", { target: figure, word: say({ key: `counted.${word}` }).replace(/^个/u, "") });
}

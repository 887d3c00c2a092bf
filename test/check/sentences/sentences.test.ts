import { checkTexts } from "../../../src/locales/texts/check";
import { judgeOne, sentencesOf, type Small } from "./judge-one";
import { PAIRS, type Pair, type SentenceKey } from "./pairs";

const saidIn = ({ of }: Pair, key: SentenceKey, small: Small): readonly string[] =>
  sentencesOf(judgeOne(typeof of === "string" ? [of] : of, small)).get(key) ?? [];

describe("a sentence is told where it is true, and not where it is not", () => {
  test.each(Object.entries(PAIRS) as [SentenceKey, Pair][])("%s", (key, pair) => {
    expect(saidIn(pair, key, pair.told)).toContain(pair.says);
    expect(saidIn(pair, key, pair.never)).toEqual([]);
  });

  test("each sentence of a check has its pair", () => {
    const others =
      /^check\.(per|target|change|label|number|row|of-year|and-more|skeleton|case-(?:un)?(?:answered|closed))\b/;
    const keys = Object.keys(checkTexts).filter((key) => key.startsWith("check.") && !others.test(key));
    expect(Object.keys(PAIRS).sort()).toEqual(keys.sort());
  });
});

import type { ClauseResult } from "../../../../src/check";
import { ownClauses } from "../../../../src/documents/sheets/work-summary/own-clauses";
import { clauseResult, clauseWording, sampleReport } from "../../sample-input";

const title = { zh: "职工读书分享", en: "Reading together" };
const reading = (changes: Partial<ClauseResult> = {}) =>
  clauseResult("own-1", { title, actual: 3, target: 2, ...changes });

const told = (...results: readonly ClauseResult[]) =>
  ownClauses({ ...sampleReport, results }, [
    clauseWording("own-1", { operator: "at-least", value: 2, unit: "session", per: "half-year" }),
  ]);

describe("the unit's own clauses in the work summary", () => {
  test("are told with what they ask and what was reached, in one paragraph", () => {
    const walking = clauseResult("own-2", { title: { zh: "健步走", en: "Walking" }, actual: 1 });
    expect(told(reading(), walking)).toEqual([
      {
        id: "own",
        level: "item",
        template:
          "落实本单位自设的指标。职工读书分享要求每半年不少于2次，实际为3次。健步走要求≥1次/年，实际为1次。",
      },
    ]);
  });

  test("are told as the sheets have them while they are on their way", () => {
    const [paragraph] = told(reading({ verdict: "not-due", actual: 1 }));
    expect(paragraph).toMatchObject({ template: expect.stringContaining("要求≥1次/年，实际为1次。") });
  });

  test.each([
    ["falls short stands among the shortfalls", reading({ verdict: "unmet" })],
    ["is behind does too", reading({ verdict: "behind" })],
    ["has no figure is not told", reading({ actual: null })],
    ["is the standard's own stands in its section", clauseResult("study-sessions-yearly", { actual: 3 })],
  ])("what %s", (_what, result) => {
    expect(told(result)).toEqual([]);
  });
});

import type { ClauseResult } from "../../../../src/check";
import { ownClauses } from "../../../../src/documents/sheets/work-summary/own-clauses";
import { clauseResult, sampleReport } from "../../sample-input";

const title = { zh: "职工读书分享", en: "Reading together" };
const reading = (changes: Partial<ClauseResult> = {}) =>
  clauseResult("own-1", { title, actual: 3, target: 2, ...changes });

const told = (...results: readonly ClauseResult[]) => ownClauses({ ...sampleReport, results });

describe("the unit's own clauses in the work summary", () => {
  test("are told by name, several in one paragraph", () => {
    const walking = clauseResult("own-2", { title: { zh: "健步走", en: "Walking" }, actual: 1 });
    expect(told(reading(), walking)).toEqual([
      { id: "own", level: "text", template: "落实自设指标。本单位自设的“职工读书分享”“健步走”均达到要求。" },
    ]);
    expect(told(reading())).toMatchObject([
      { template: "落实自设指标。本单位自设的“职工读书分享”达到要求。" },
    ]);
  });

  test.each([
    ["falls short stands among the shortfalls", reading({ verdict: "unmet" })],
    ["is behind does too", reading({ verdict: "behind" })],
    ["is on its way is not told yet", reading({ verdict: "not-due", actual: 1 })],
    ["has no figure is not told", reading({ actual: null })],
    ["is the standard's own stands in its section", clauseResult("study-sessions-yearly", { actual: 3 })],
  ])("what %s", (_what, result) => {
    expect(told(result)).toEqual([]);
  });
});

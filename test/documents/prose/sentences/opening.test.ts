import type { Verdict } from "../../../../src/check";
import { openingSentences } from "../../../../src/documents/prose/sentences/opening";
import { factsOf } from "../../../../src/documents/prose/sentences/said";
import { settleClauses } from "../../../../src/check";
import { clauseResult, sampleInput, words } from "../../sample-input";

const clauses = settleClauses("city-civilized-organ").clauses.map((clause) => ({
  ...clause,
  targetText: words(""),
}));

/** What the opening says where two clauses of one area came out so. */
function opening(...verdicts: readonly Verdict[]): string {
  const ids = ["zero-violation", "law-study", "disclosure-yearly"];
  const results = verdicts.map((verdict, at) => clauseResult(ids[at] ?? "", { verdict }));
  return openingSentences(
    factsOf({ ...sampleInput, clauses, report: { ...sampleInput.report, results } }),
    "某局",
  ).template;
}

describe("the opening's judgement of an area", () => {
  test("is good where all that is asked is met", () => {
    expect(opening("met", "met")).toContain("民主法治和廉政建设方面工作达到标准要求。");
  });

  test.each(["insufficient-data", "needs-confirmation", "not-due", "not-applicable"] as const)(
    "is left out where most is met and one is %s",
    (verdict) => {
      expect(opening(verdict, "met", "met")).not.toContain("民主法治");
    },
  );

  test("is that something is wanting where one falls short", () => {
    expect(opening("unmet", "met")).toContain("民主法治和廉政建设方面与标准要求相比还有不足。");
  });
});

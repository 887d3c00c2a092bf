import { summaryFront } from "../../../../src/documents/sheets/summary/summary-front";
import { clauseResult, sampleInput, words } from "../../sample-input";

const frontOf = (blockedBy: readonly string[]): string =>
  JSON.stringify(
    summaryFront({ ...sampleInput.report, results: [clauseResult("出勤率", { blockedBy })] }, () => ({
      value: null,
    })),
  );

it("says on the first page that a question is open, whatever points wait for it", () => {
  expect(frontOf(["mark:☂"])).toContain("待答复：有1个读表问题待答复，1项指标答复后才能核（出勤率）。");
  expect(frontOf([])).not.toContain("待答复：");
});

it("tells a gap's figure once, and not where what is missing says it", () => {
  const gapOf = (changes: Parameters<typeof clauseResult>[1]): string => {
    const results = [clauseResult("disclosure-yearly", { verdict: "unmet", ...changes })];
    return JSON.stringify(summaryFront({ ...sampleInput.report, results }, () => ({ value: null })).rows);
  };
  const problem = (zh: string) => [{ text: words(zh), cells: [] }];
  expect(gapOf({ actual: 1, unit: "case", problems: problem("登记1起") })).toMatch(/：登记1起[，。]/);
  expect(gapOf({ actual: 1, unit: "time", problems: problem("缺1次") })).toContain("缺1次");
  expect(gapOf({ actual: 0, unit: "kind", problems: problem("缺：承办人") })).not.toContain("0类");
});

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

it("never calls done what must not happen, and counts what falls short of a known number", () => {
  const gapOf = (changes: Parameters<typeof clauseResult>[1]): string => {
    const results = [clauseResult("absenteeism-zero", { verdict: "unmet", ...changes })];
    return JSON.stringify(summaryFront({ ...sampleInput.report, results }, () => ({ value: null })).rows);
  };
  const problems = ["甲一3月旷工1天", "乙二3月旷工1天"].map((zh) => ({ text: words(zh), cells: [] }));
  const absent = { actual: 2, target: 0, unit: "day" as const };
  expect(gapOf({ ...absent, problems })).toContain("：共2天，甲一3月旷工1天");
  expect(gapOf({ ...absent, actual: 1, problems: problems.slice(0, 1) })).toContain("：甲一3月旷工1天");
  const months = { unit: "month" as const, actual: 10, numerator: 10, denominator: 12, target: 12 };
  expect(gapOf({ ...months, problems: [] })).toContain("：12个月中有2个月未达到要求");
  const lacking = ["3月缺1次", "8月缺1次"].map((zh) => ({ text: words(zh), cells: [] }));
  expect(gapOf({ ...months, problems: lacking })).toContain("：3月、8月各缺1次");
});

it("says where the problems stand that are another clause's too", () => {
  const answered = clauseResult("petitions-answered", {});
  const note = { key: "check.told-under" as const, params: { n: 2, title: answered.title } };
  const resolved = clauseResult("petitions-resolved", {
    verdict: "unmet",
    actual: 2,
    unit: "case",
    notes: [{ text: note, cells: [] }],
  });
  const report = { ...sampleInput.report, results: [answered, resolved] };
  expect(JSON.stringify(summaryFront(report, () => ({ value: null })).rows)).toMatch(
    /，见petitions-answered/u,
  );
});

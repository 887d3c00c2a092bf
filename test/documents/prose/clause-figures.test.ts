import type { ClauseResult } from "../../../src/check";
import { actualInColumn, howToSettle, problemSentences } from "../../../src/documents/prose/clause-figures";
import { sampleInput } from "../sample-input";

const [any] = sampleInput.report.results;
const plain = {
  ...(any as ClauseResult),
  unmetTitle: { zh: "未开展创先争优活动", en: "No such activity" },
  problems: [],
  notes: [],
  evidence: [],
  excluded: [],
  previous: null,
};

test("a clause that someone found unmet says what is wrong though no record does", () => {
  expect(problemSentences({ ...plain, verdict: "unmet" })).toEqual(["未开展创先争优活动"]);
  expect(problemSentences({ ...plain, verdict: "met" })).toEqual([]);
});

test("months without a sheet are told in one text, apart from what is wrong", () => {
  const said = ["4月", "5月", "6月", "7月"].map((month) => ({
    text: { key: "check.no-table", params: { period: { zh: month, en: month } } } as const,
    cells: [],
  }));
  const missing = { ledgers: [], word: false, said };
  const wrong = {
    text: { key: "check.short", params: { n: 1, unit: { zh: "次", en: "" } } } as const,
    cells: [],
  };
  expect(problemSentences({ ...plain, verdict: "unmet", problems: [wrong], missing })).toEqual([
    "缺1次",
    "待补：4月至7月均无考勤表",
  ]);
  expect(problemSentences({ ...plain, verdict: "insufficient-data", missing })).toEqual([
    "4月至7月均无考勤表",
  ]);
});

test("what is only proposed is a word in the table, and how it is settled stands once", () => {
  const said = [{ text: { key: "asked.proposed" } as const, cells: [] }];
  const missing = { ledgers: [], word: false, said };
  const attach = { zh: "会议记录", en: "" };
  const open = { ...plain, attach, verdict: "needs-confirmation", missing } as const;
  expect(problemSentences(open)).toEqual(["怎样算待确认", "需附：会议记录"]);
  expect(howToSettle([open, open])).toBe(
    "“怎样算待确认”的，在窗格“本单位的考核细则”采用，或在“创建标准”填本单位目标值。",
  );
  expect(howToSettle([plain])).toBe("");
});

test("a number is not cut where a line of a narrow column ends", () => {
  const rate = (actual: number, numerator: number, denominator: number) =>
    actualInColumn({ ...plain, actual, numerator, denominator, unit: "percent" }, 11);
  expect(rate(86.96, 20, 23)).toBe("86.96%\n（20/23）");
  expect(rate(99.7, 5566.5, 5583)).toBe("99.7%\n（5566.5/\n5583）");
});

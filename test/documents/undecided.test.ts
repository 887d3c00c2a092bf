import { composeWorkSummary } from "../../src/documents/sheets/work-summary/work-summary";
import { composePlan } from "../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../src/documents/sheets/rectification/rectification";
import { composeDetails } from "../../src/documents/sheets/details/details";
import { composeSummary } from "../../src/documents/sheets/summary/summary";
import { type DocumentInput, type SheetPlan } from "../../src/documents";
import { clauseResult, sampleInput, sampleReport } from "./sample-input";

/** A workbook without any data: all is missing, nothing has failed, and nothing is well. */
const empty: DocumentInput = {
  ...sampleInput,
  ledgers: [],
  findings: [],
  figures: {
    ...sampleInput.figures,
    clause: () => null,
    byMonth: () => [],
    hygiene: () => [],
  },
  report: {
    ...sampleReport,
    results: [
      clauseResult("disclosure-yearly", { verdict: "insufficient-data", actual: null }),
      clauseResult("leadership-exemplary", { verdict: "needs-confirmation", actual: null }),
    ],
    score: {
      earned: 0,
      checked: 0,
      pending: 100,
      total: 100,
      byNow: { earned: 0, checked: 0 },
      vetoed: false,
      rating: null,
    },
  },
};

const textOf = (plan: SheetPlan): string =>
  plan.rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value ?? ""))).join("\n");

describe("where nothing could be judged", () => {
  test("the register does not say that all is well", () => {
    const text = textOf(composeRectification(empty));
    expect(text).toContain("2项数据不足或待人工确认，尚未得出结论。补充台账后重新自查");
    expect(text).not.toContain("未发现需要整改的问题");
  });

  test("neither does the work summary, which says nothing of what is missing", () => {
    const text = textOf(composeWorkSummary(empty));
    expect(text).toContain("对照市级文明机关标准开展创建工作。现将有关情况汇报如下。");
    expect(text).not.toMatch(/达到|不足|待人工确认|尚未/);
  });

  test("the plan speaks of no score, the summary draws no bars of nought", () => {
    expect(textOf(composePlan(empty))).not.toContain("按分值计算");
    expect(composeSummary(empty).charts).toEqual([]);
  });

  test("the details say that they are empty", () => {
    expect(textOf(composeDetails(empty))).toContain("台账中没有可以按月列出的数据");
  });
});

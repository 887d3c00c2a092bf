import { describePlan } from "../../../support/describe-plan";
import { composeRectification } from "../../../../src/documents/sheets/rectification/rectification";
import type { ClauseResult } from "../../../../src/check";
import type { ReviewPeriod } from "../../../../src/measures";
import { carryOver, type SheetPlan } from "../../../../src/documents";
import type { CellValue, Sheet } from "../../../../src/grid";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { ledger } from "../../../check/make";
import { clauseResult, clauseWording, sampleInput, sampleReport, words } from "../../sample-input";
import { column } from "../../plan-texts";

const YEAR: ReviewPeriod = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-06-30" };

/** A month that lacks so many sessions. */
function short(month: string, missing: number): ClauseResult["problems"][number] {
  return {
    text: {
      key: "check.period-short",
      params: { period: { zh: month, en: month }, n: missing, unit: { key: "unit.session" } },
    },
    cells: [],
  };
}

function planOf(results: readonly ClauseResult[], period: Partial<ReviewPeriod> = {}): SheetPlan {
  return composeRectification({
    ...sampleInput,
    report: { ...sampleReport, results, period: { ...YEAR, ...period } },
  });
}

function sessions(...problems: ClauseResult["problems"]): ClauseResult {
  const verdict = problems.length === 0 ? "met" : "unmet";
  return clauseResult("study-sessions-monthly", { verdict, problems });
}

/** The sheet with words typed into a column of one of its problems. */
function typed(plan: SheetPlan, problem: number, key: string, text: string): Sheet {
  const sheet = sheetOfPlan(plan);
  const rows = plan.rows.flatMap((row, index) => (row.role === "body" ? [index] : []));
  const place = plan.columns.findIndex((candidate) => candidate.key === key);
  const values: CellValue[][] = sheet.values.map((row) => [...row]);
  const line = values[rows[problem] ?? 0];
  if (line) line[place] = text;
  return { ...sheet, values };
}

describe("the rectification register", () => {
  it("has a row for each problem of what is unmet, and none for what lacks data", () => {
    const missing = clauseResult("zero-vice", {
      verdict: "insufficient-data",
      problems: [{ text: words("空表不等于0"), cells: [] }],
    });
    const plan = planOf([sessions(short("3月", 1), short("8月", 2)), missing]);
    expect(column(plan, "problem")).toEqual(["3月缺1次，8月缺2次"]);
  });

  it("has a row for what is still open under a clause that is reached, the same matter once", () => {
    const dust = (row: number): ClauseResult["problems"][number] => ({
      text: { key: "check.record-fails-in", params: { label: "「甲科」", matter: "窗台有积灰" } },
      cells: [{ sheet: "卫生", row, column: 0, rows: 1, columns: 1 }],
    });
    const reached = clauseResult("hygiene-no-fail", { verdict: "met", problems: [dust(3), dust(9)] });
    const plan = planOf([reached, clauseResult("law-study", { verdict: "met" })]);
    expect(column(plan, "problem")).toEqual(["「甲科」的问题未见整改：窗台有积灰（2次）"]);
    expect(column(plan, "measure")).toEqual(["按检查意见整改，复查合格后登记整改日期并销号。"]);
  });

  it("takes the figure for the problem where a clause names none", () => {
    const low = clauseResult("hygiene-average-score", { verdict: "unmet", actual: 80, unit: "point" });
    expect(column(planOf([low]), "problem")).toEqual(["hygiene-average-score（要求≥1次/年，实际80分）"]);
  });

  it("makes up for what was missed while the year lasts, and arranges it for the next when it is over", () => {
    const during = planOf([sessions(short("3月", 1))], { asOf: "2024-06-30" });
    expect(column(during, "measure")).toEqual([expect.stringContaining("按时限补足")]);
    const after = composeRectification({
      ...sampleInput,
      ledgers: [ledger("study", [{ date: "2024-03-01" }], { sheet: "学习" })],
      clauses: [clauseWording("study-sessions-monthly", { value: 2, per: "month" })],
      report: {
        ...sampleReport,
        results: [
          {
            ...sessions(short("3月", 1)),
            evidence: [{ sheet: "学习", row: 3, column: 0, rows: 1, columns: 1 }],
          },
        ],
        period: { ...YEAR, asOf: "2024-12-31" },
      },
    });
    expect(column(after, "measure")).toEqual([
      "列入2025年学习计划，每月不少于2次，逐次登记日期、内容和签到，不再缺漏。",
    ]);
  });

  it("is due at the end of the next quarter for what is asked each quarter", () => {
    const due = (per: "month" | "quarter" | "year") =>
      column(
        composeRectification({
          ...sampleInput,
          clauses: [clauseWording("study-sessions-monthly", { value: 1, per })],
          report: {
            ...sampleReport,
            results: [sessions(short("3月", 1))],
            period: { ...YEAR, asOf: "2024-12-31" },
          },
        }),
        "deadline",
      )[0];
    expect([due("month"), due("quarter"), due("year")].map((day) => String(day).replace(/\n/u, ""))).toEqual([
      "2025年1月30日（拟）",
      "2025年3月31日（拟）",
      "2025年6月30日（拟）",
    ]);
  });

  /** A register for whose first row a clause fell short. */
  function planOfViolations(...rows: Parameters<typeof ledger>[1]): SheetPlan {
    const violations = ledger("violation", rows, { sheet: "登记" });
    const area = violations.records[0]?.area;
    if (!area) throw new Error("no record");
    const recorded = clauseResult("zero-violations", {
      verdict: "unmet",
      problems: [
        {
          text: { key: "check.records-found", params: { n: 1 } },
          cells: [{ sheet: "登记", ...area }],
        },
      ],
      evidence: [{ sheet: "登记", ...area }],
    });
    return composeRectification({
      ...sampleInput,
      ledgers: [violations],
      report: { ...sampleReport, results: [recorded], period: { ...YEAR, asOf: "2024-06-30" } },
    });
  }

  const DEALT_WITH = {
    date: "2024-05-06",
    person: "甲一",
    nature: "旷工",
    sanction: "对甲一给予党内警告、扣发绩效",
  };

  it("tells what is recorded by its day, its kind and what came of it, and names nobody", () => {
    const plan = planOfViolations(DEALT_WITH);
    expect(column(plan, "problem")).toEqual(["5月6日登记1起（旷工，处理结果：党内警告、扣发绩效）"]);
    expect(column(plan, "measure")).toEqual(["以案为鉴开展警示教育，查找漏洞，完善制度。"]);
  });

  it("asks for nothing more of a case that was dealt with, whatever is open of another year's", () => {
    const plan = planOfViolations(DEALT_WITH, { date: "2022-03-01", person: "乙二", nature: "迟到" });
    expect(column(plan, "measure")).toEqual(["以案为鉴开展警示教育，查找漏洞，完善制度。"]);
  });

  it("says so where nothing is to be mended", () => {
    const plan = planOf([sessions()]);
    expect(plan.rows.some((row) => row.cells["number"]?.value === "本次自查：未发现需要整改的问题。")).toBe(
      true,
    );
  });

  it("knows a problem again when only its number has changed", () => {
    const before = planOf([sessions(short("3月", 2))]);
    const after = planOf([sessions(short("3月", 1))], { asOf: "2024-09-30" });
    const { plan } = carryOver(after, typed(before, 0, "person", "丁一白"));
    expect(column(plan, "problem")).toEqual(["3月缺1次"]);
    expect(column(plan, "person")).toEqual(["丁一白"]);
    expect(column(plan, "found")).toEqual(["2024年6月30日"]);
    expect(column(plan, "recheck")).toEqual(["仍未整改\n2024年9月30日"]);
  });

  it("knows a list of what is missing again when it has become shorter, and stays at rest then", () => {
    const lacking = (names: string) =>
      clauseResult("study-methods-variety", {
        verdict: "unmet",
        problems: [{ text: { key: "check.kinds-missing", params: { names } }, cells: [] }],
      });
    const before = planOf([lacking("自学、交流体会")]);
    const after = planOf([lacking("交流体会")], { asOf: "2024-09-30" });
    const once = carryOver(after, typed(before, 0, "person", "丁一白")).plan;
    const { plan } = carryOver(after, sheetOfPlan(once));
    for (const renewed of [once, plan]) {
      expect(column(renewed, "problem")).toEqual(["缺：交流体会"]);
      expect(column(renewed, "person")).toEqual(["丁一白"]);
      expect(column(renewed, "recheck")).toEqual(["仍未整改\n2024年9月30日"]);
    }
    const other = planOf([sessions(short("3月", 1))], { asOf: "2024-09-30" });
    expect(column(carryOver(other, sheetOfPlan(before)).plan, "problem")).toEqual([
      "3月缺1次",
      "缺：自学、交流体会",
    ]);
  });

  it("marks what is solved and keeps it with all that was typed", () => {
    const before = planOf([sessions(short("3月", 1), short("8月", 2))]);
    const after = planOf([sessions(short("8月", 2), short("9月", 1))], { asOf: "2024-09-30" });
    const { plan, kept } = carryOver(after, typed(before, 0, "note", "已补学"));
    expect(column(plan, "problem")).toEqual(["8月缺2次（已整改：3月缺1次）", "9月缺1次"]);
    expect(column(plan, "recheck")).toEqual(["仍未整改\n2024年9月30日", "自查发现\n2024年9月30日"]);
    expect(column(plan, "note")).toEqual(["已补学", null]);
    expect(column(plan, "number")).toEqual([1, 2]);
    expect(kept).toBe(1);
    const done = planOf([sessions(short("9月", 1))], { asOf: "2024-10-31" });
    const last = carryOver(done, sheetOfPlan(plan)).plan;
    expect(column(last, "problem")).toEqual(["9月缺1次", "8月缺2次（已整改：3月缺1次）"]);
    expect(column(last, "recheck")).toEqual(["仍未整改\n2024年10月31日", "已整改\n2024年10月31日"]);
    expect(column(last, "note")).toEqual([null, "已补学"]);
  });

  it("keeps the day on which a problem was gone, and says when it is back", () => {
    const first = planOf([sessions(short("3月", 1))]);
    const gone = carryOver(planOf([sessions()], { asOf: "2024-09-30" }), sheetOfPlan(first)).plan;
    const later = carryOver(planOf([sessions()], { asOf: "2024-10-31" }), sheetOfPlan(gone)).plan;
    expect(column(later, "recheck")).toEqual(["已整改\n2024年9月30日"]);
    const again = planOf([sessions(short("3月", 1))], { asOf: "2024-11-30" });
    expect(column(carryOver(again, sheetOfPlan(later)).plan, "recheck")).toEqual([
      "再次出现\n2024年11月30日",
    ]);
  });

  it.each<[string, readonly ClauseResult[], Partial<ReviewPeriod>]>([
    ["of a shorter stretch", [sessions()], { from: "2024-04-01" }],
    ["of an earlier day", [sessions()], { asOf: "2024-05-31" }],
    ["that could not decide", [clauseResult("study-sessions-monthly", { verdict: "insufficient-data" })], {}],
    ["of another standard's clauses", [clauseResult("disclosure-yearly")], {}],
  ])("takes no problem for solved by a check %s", (_name, results, period) => {
    const before = planOf([sessions(short("3月", 1))]);
    const { plan } = carryOver(planOf(results, period), sheetOfPlan(before));
    expect(column(plan, "recheck")).toEqual(["自查发现\n2024年6月30日"]);
  });

  it("is at rest when the same check is written again", () => {
    const before = planOf([sessions(short("3月", 1), short("8月", 2))]);
    const after = planOf([sessions(short("8月", 1))], { asOf: "2024-09-30" });
    const first = carryOver(after, typed(before, 0, "measure", "改为每周一次")).plan;
    expect(carryOver(after, sheetOfPlan(first)).plan).toEqual(first);
    expect(column(first, "measure")).toEqual(["改为每周一次"]);
  });

  it("has no row for what stands under another clause, and says so of the row that there was", () => {
    const overdue = {
      text: words("「1」超期未办"),
      cells: [{ sheet: "信访", row: 4, column: 0, rows: 1, columns: 5 }],
    };
    const late = (parts: Partial<ClauseResult>) =>
      clauseResult("petitions-on-time", { verdict: "unmet", ...parts });
    const answered = clauseResult("petitions-answered", { verdict: "unmet", problems: [overdue] });
    const before = planOf([answered, late({ problems: [overdue] })]);
    const after = planOf([answered, late({ elsewhere: [overdue] })], { asOf: "2024-09-30" });
    expect(column(after, "problem")).toEqual(["「1」超期未办"]);
    const { plan } = carryOver(after, typed(before, 1, "note", "已约谈"));
    expect(column(plan, "recheck")).toEqual(["仍未整改\n2024年9月30日", "并入同一问题\n2024年9月30日"]);
    expect(column(plan, "note")).toEqual([null, "已约谈"]);
    const later = planOf([answered, late({ elsewhere: [overdue] })], { asOf: "2024-10-31" });
    expect(column(carryOver(later, sheetOfPlan(plan)).plan, "recheck")).toEqual([
      "仍未整改\n2024年10月31日",
      "并入同一问题\n2024年9月30日",
    ]);
  });

  it("keeps two problems of the same words apart within their row", () => {
    const plan = planOf([sessions(short("3月", 1), short("3月", 2))]);
    expect(column(plan, "problem")).toEqual(["3月缺1次，3月缺2次"]);
    expect(Object.keys(JSON.parse(String(column(plan, "parts")[0])) as object)).toHaveLength(2);
  });
});

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet rectification as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeRectification(sampleInput))).toMatchSnapshot();
  });
});

import { type SheetPlan, carryOver } from "../../../../src/documents";
import { composeSheets } from "../../../../src/documents/sheets/compose-sheets";
import { honourIn } from "../../../../src/documents/prose/standard-in-prose";
import { ledger } from "../../../check/make";
import { composeSummary } from "../../../../src/documents/sheets/summary/summary";
import { describePlan } from "../../../support/describe-plan";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { clauseResult, sampleInput, sampleReport, words } from "../../sample-input";
import { textOf } from "../../plan-texts";

function summaryOf(changes: Parameters<typeof clauseResult>[1]): SheetPlan {
  const results = [clauseResult("study-sessions-yearly", changes)];
  const dimensions = sampleReport.dimensions
    .slice(0, 1)
    .map((dimension) => ({ ...dimension, clauses: ["study-sessions-yearly"] }));
  return composeSummary({ ...sampleInput, findings: [], report: { ...sampleReport, results, dimensions } });
}

function cellOf(plan: SheetPlan, key: string): unknown {
  return plan.rows.find((row) => row.role === "body")?.cells[key]?.value;
}

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet summary as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeSummary(sampleInput))).toMatchSnapshot();
  });
});

describe("the summary", () => {
  it("shows the 13 columns of the specification in their order, and no ids", () => {
    const shown = composeSummary(sampleInput).columns.filter(({ hidden }) => hidden !== true);
    expect(shown.map((column) => column.header)).toEqual([
      "序号",
      "测评维度",
      "指标内容",
      "标准\n（目标值·周期）",
      "实际值",
      "完成率",
      "结论",
      "分值",
      "得分",
      "数据来源",
      "问题说明",
      "责任科室",
      "人工确认/备注",
    ]);
  });

  it("says the most in a minute: a first page that ends before the table", () => {
    const { rows } = composeSummary(sampleInput);
    const header = rows.findIndex(({ role }) => role === "header");
    expect(rows[header]?.pageBreakBefore).toBe(true);
    expect(rows.slice(0, header).some(({ pageBreakBefore }) => pageBreakBefore === true)).toBe(false);
  });

  it("keeps the first page to one page, and says how many gaps are left for the table", () => {
    const results = Array.from({ length: 80 }, (_, index) =>
      clauseResult(`clause-${String(index)}`, {
        verdict: "unmet",
        actual: 1,
        target: 2,
        weight: 2,
        score: index / 40,
        problems: [{ text: words("问题说明".repeat(30)), cells: [] }],
      }),
    );
    const { rows } = composeSummary({ ...sampleInput, report: { ...sampleReport, results } });
    const front = rows.slice(
      0,
      rows.findIndex(({ role }) => role === "header"),
    );
    expect(front.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThan(540);
    const text = front.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)));
    expect(text.filter((one) => /^缺口\d/.test(one)).length).toBeGreaterThan(2);
    expect(text.some((one) => /共80条，列出前\d+条，其余\d+条见后表/.test(one))).toBe(true);
    // The dearest first.
    expect(text.find((one) => one.startsWith("缺口1"))).toContain("失2分");
  });

  it("gives clauses without data no rows where they are most of it, but those of which somebody spoke", () => {
    const confirmation = { clause: "clause-3", confirmed: true, by: "甲", on: "2024-05-06", note: "" };
    const results = Array.from({ length: 16 }, (_, index) =>
      clauseResult(`clause-${String(index)}`, {
        verdict: index < 3 ? "met" : "insufficient-data",
        ...(index === 3 ? { confirmation } : {}),
        missing: { ledgers: [{ ledger: "article", fields: [] }], word: false, said: [] },
      }),
    );
    const dimensions = sampleReport.dimensions
      .slice(0, 1)
      .map((dimension) => ({ ...dimension, clauses: results.map(({ id }) => id) }));
    const plan = composeSummary({ ...sampleInput, report: { ...sampleReport, results, dimensions } });
    const body = plan.rows.filter(({ role }) => role === "body").map(({ id }) => id);
    expect(body).toEqual(["clause-0", "clause-1", "clause-2", "clause-3"]);
    expect(textOf(plan)).toContain("未核（按台账）：共12条");
  });

  it("shows no figure, no ratio and no points where there are no data", () => {
    const plan = summaryOf({ verdict: "insufficient-data", actual: null, target: 12, score: null });
    expect([cellOf(plan, "actual"), cellOf(plan, "completion"), cellOf(plan, "score")]).toEqual([
      "—",
      "—",
      "—",
    ]);
  });

  it("keeps the computed verdict beside a waiver", () => {
    const plan = summaryOf({
      verdict: "unmet",
      waiver: { reason: "机构改革", by: "市文明办", expires: "2025-06-30" },
    });
    expect(cellOf(plan, "verdict")).toBe("未达标");
    expect(cellOf(plan, "problems")).toContain("已豁免：机构改革（市文明办，至2025年6月30日）");
  });

  it("shortens a long list of problems and says how many are left", () => {
    const problems = Array.from({ length: 60 }, (_, index) => ({
      text: words(`第${String(index + 1)}人学时不足`),
      cells: [],
    }));
    expect(cellOf(summaryOf({ verdict: "unmet", problems }), "problems")).toMatch(/……另有\d+条，见整改台账$/);
  });

  it("gives no ratio where less is better", () => {
    expect(cellOf(summaryOf({ verdict: "met", actual: 1, target: 3 }), "completion")).toBe("—");
  });

  it("names changed targets in the line 本次口径", () => {
    const plan = composeSummary({
      ...sampleInput,
      report: { ...sampleReport, changes: [words("卫生平均分由90改为85")] },
    });
    expect(textOf(plan)).toContain("本次口径：卫生平均分由90改为85。");
  });

  it("shows nothing of what stands in a petition", () => {
    expect(textOf(composeSummary(sampleInput))).not.toContain("来访人的名字");
  });

  it("tells what is wrong on a confidential sheet without its words", () => {
    const [finding] = sampleInput.findings;
    if (!finding) throw new Error("the sample has findings");
    const text = { key: "recognise.invalid-date" as const, params: { value: "2024.2.30，来访人" } };
    const told = textOf(
      composeSummary({ ...sampleInput, findings: [{ ...finding, kind: "petition", value: "…", text }] }),
    );
    expect(told).toContain("「2024.2.30，…」不是有效日期");
  });

  it("says the dimension again at the top of each page that it runs over", () => {
    const results = Array.from({ length: 40 }, (_, index) => clauseResult(`clause-${String(index)}`));
    const [dimension] = sampleReport.dimensions;
    const dimensions = dimension ? [{ ...dimension, clauses: results.map(({ id }) => id) }] : [];
    const { rows } = composeSummary({ ...sampleInput, report: { ...sampleReport, results, dimensions } });
    const body = rows.filter((row) => row.role === "body");
    const tops = body.filter((row, index) => index === 0 || row.pageBreakBefore === true);
    expect(tops.length).toBeGreaterThan(1);
    for (const row of tops) expect(row.cells["dimension"]?.value).toContain("学习氛围浓厚");
    // No merged cell reaches over a page's end.
    for (const [index, row] of body.entries()) {
      const below = body.slice(index + 1, index + (row.cells["dimension"]?.span?.rows ?? 1));
      expect(below.some((covered) => covered.pageBreakBefore === true)).toBe(false);
    }
  });

  it("makes the rows of a short stretch high enough for the dimension's name", () => {
    const [dimension] = sampleReport.dimensions;
    const name = { zh: "一个名字很长很长的测评维度".repeat(3), en: "" };
    const results = [clauseResult("clause-1")];
    const dimensions = dimension ? [{ ...dimension, name, clauses: ["clause-1"] }] : [];
    const { rows } = composeSummary({ ...sampleInput, report: { ...sampleReport, results, dimensions } });
    expect(rows.find(({ role }) => role === "body")?.height).toBeGreaterThan(120);
  });

  it("draws the dimensions and the study by month, each from the cells beside it", () => {
    const plan = composeSummary(sampleInput);
    const [dimensions, study] = plan.charts ?? [];
    const valueAt = (row: string | undefined, column: string | undefined): unknown =>
      plan.rows.find(({ id }) => id === row)?.cells[column ?? ""]?.value;
    const [earned, judged] = dimensions?.series ?? [];
    expect(valueAt(earned?.values.fromRow, earned?.values.column)).toBe(7.17);
    // Nine points, one of which waits: what waits was not lost.
    expect(valueAt(judged?.values.fromRow, judged?.values.column)).toBe(8);
    expect(valueAt(dimensions?.categories.fromRow, dimensions?.categories.column)).toBe(
      "学习氛围浓厚，文化活动丰富（待补1分）",
    );
    expect(valueAt(study?.categories.toRow, study?.categories.column)).toBe("12月");
    expect(valueAt(study?.series[0]?.values.toRow, study?.series[0]?.values.column)).toBe(2);
  });

  it("keeps each chart on one page, the last one with the signatures", () => {
    const { rows } = composeSummary(sampleInput);
    const at = (id: string): number => rows.findIndex((row) => row.id === id);
    const breaks = (from: number, to: number): boolean =>
      rows.slice(from, to + 1).some(({ pageBreakBefore }) => pageBreakBefore === true);
    expect(breaks(at("chart-dimensions-1"), at("chart-dimensions-2"))).toBe(false);
    expect(
      breaks(
        at("chart-study-1"),
        rows.findIndex(({ role }) => role === "signature"),
      ),
    ).toBe(false);
  });

  it("takes the rows of its charts for its own when they are read again, not for the clerk's", () => {
    const plan = composeSummary(sampleInput);
    const again = carryOver(plan, sheetOfPlan(plan));
    expect(again.kept).toBe(0);
    expect(again.plan.rows.filter(({ id }) => id?.startsWith("chart-") === true)).toHaveLength(
      plan.rows.filter(({ id }) => id?.startsWith("chart-") === true).length,
    );
  });

  it("draws no chart of study where there are no study ledgers", () => {
    const figures = { ...sampleInput.figures, byMonth: () => [] };
    expect(composeSummary({ ...sampleInput, figures }).charts?.map(({ name }) => name)).toEqual([
      "dimensions",
    ]);
  });

  it("tells the same problem of a sheet once, the gravest first, what was assumed among them", () => {
    const [finding] = sampleInput.findings;
    if (!finding) throw new Error("no finding");
    const assumed = {
      ...finding,
      severity: "info",
      problem: "year-assumed",
      text: words("按2024年算"),
    } as const;
    const text = textOf(composeSummary({ ...sampleInput, findings: [assumed, finding, assumed] }));
    expect(text).toContain("共3处，分2类");
    expect(text).toContain("数据问题1：学习台账!B12「2024.2.30」：日期不存在");
    expect(text).toContain("数据问题2：学习台账!B12等2处「2024.2.30」：按2024年算");
  });

  it("puts the signatures on a page with rows above them, however many clauses there are", () => {
    for (let count = 1; count < 60; count += 1) {
      const results = Array.from({ length: count }, (_, index) => clauseResult(`clause-${String(index)}`));
      const dimensions = sampleReport.dimensions
        .slice(0, 1)
        .map((dimension) => ({ ...dimension, clauses: results.map(({ id }) => id) }));
      const { rows } = composeSummary({ ...sampleInput, report: { ...sampleReport, results, dimensions } });
      const signature = rows.findIndex((row) => row.role === "signature");
      const pageStart = rows.map((row) => row.pageBreakBefore === true).lastIndexOf(true);
      expect(signature - pageStart).toBeGreaterThanOrEqual(2);
    }
  });
});

describe("what the summary is judged by", () => {
  const named = (zh: string, ...titles: readonly string[]): SheetPlan =>
    composeSummary({
      ...sampleInput,
      report: { ...sampleReport, standardName: { zh, en: zh } },
      ledgers: titles.map((title) => ({ ...ledger("task", []), title })),
    });
  const subtitles = (plan: SheetPlan): string =>
    plan.rows
      .flatMap((row) => (row.role === "subtitle" ? Object.values(row.cells) : []))
      .map(({ value }) => value)
      .join("");

  it("is told where the tables' own titles name another level", () => {
    const other = named("市级文明机关", "2024年创建县级文明机关任务分解表");
    expect(subtitles(other)).toContain("称号：工作簿的表题写的是县级文明机关，本次按市级文明机关标准自查");
    expect(subtitles(named("市级文明机关", "创建市级文明机关任务表"))).not.toContain("称号：");
    expect(subtitles(named("三优三满意", "创建县级文明机关任务表"))).not.toContain("称号：");
  });

  it("has no chart with a target of each month where the standard asks none", () => {
    const charts = (results: typeof sampleReport.results): number =>
      composeSummary({ ...sampleInput, report: { ...sampleReport, results } }).charts?.length ?? 0;
    const others = sampleReport.results.filter(({ id }) => id !== "study-sessions-monthly");
    expect(charts(sampleReport.results) - charts(others)).toBe(1);
  });

  it("gives the sheets the noun of the honour", () => {
    const report = { ...sampleReport, standardName: { zh: "某局文明单位考核细则", en: "" } };
    const titles = composeSheets(["summary", "plan", "tasks"], { ...sampleInput, report }).map(
      ({ rows }) => Object.values(rows[0]?.cells ?? {})[0]?.value,
    );
    for (const title of titles) expect(title).toMatch(/创建文明单位/);
    expect(honourIn("市级文明机关")).toBe("文明机关");
  });
});

import { composeStages } from "../../src/documents/sheets/stages/stages";
import { composeEvidenceList } from "../../src/documents/sheets/evidence-list/evidence-list";
import { composeWorkSummary } from "../../src/documents/sheets/work-summary/work-summary";
import { composeLeadingGroup } from "../../src/documents/sheets/leading-group/leading-group";
import { composeHygienePlan } from "../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeStudyPlan } from "../../src/documents/sheets/study-plan/study-plan";
import { composeTasks } from "../../src/documents/sheets/tasks/tasks";
import { composePlan } from "../../src/documents/sheets/plan/plan";
import { composeRectification } from "../../src/documents/sheets/rectification/rectification";
import { composeHygiene } from "../../src/documents/sheets/hygiene/hygiene";
import { composePeople } from "../../src/documents/sheets/people/people";
import { composeDetails } from "../../src/documents/sheets/details/details";
import { composeSummary } from "../../src/documents/sheets/summary/summary";
import { carryOver, styleOf, type SheetPlan } from "../../src/documents";
import { sheetOfPlan } from "../support/sheet-of-plan";
import { clauseResult, clauseWording, sampleInput, sampleReport, words } from "./sample-input";

function textOf(plan: SheetPlan): string {
  return plan.rows
    .flatMap((row) => Object.values(row.cells).map((cell) => String(cell.value ?? "")))
    .join("\n");
}

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

const sheets = [
  composeSummary(sampleInput),
  composePlan(sampleInput),
  composeTasks(sampleInput),
  composeStudyPlan(sampleInput),
  composeWorkSummary(sampleInput),
  composeRectification(sampleInput),
  composeDetails(sampleInput),
  composePeople(sampleInput),
  composeHygiene(sampleInput),
  composeHygienePlan(sampleInput),
  composeLeadingGroup(sampleInput),
  composeEvidenceList(sampleInput),
  composeStages(sampleInput),
];

describe.each(sheets.map((plan) => [plan.kind, plan] as const))("the sheet %s", (_kind, plan) => {
  it("has no row that Excel can't make", () => {
    for (const row of plan.rows) expect(row.height ?? 15).toBeLessThanOrEqual(409.5);
  });

  it("uses only styles that exist", () => {
    for (const row of plan.rows)
      for (const cell of Object.values(row.cells)) if (cell.style) expect(styleOf(cell.style)).toBeDefined();
  });

  it("has each id once", () => {
    const ids = plan.rows.flatMap((row) => row.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the summary", () => {
  it("has the 14 columns of the specification in their order", () => {
    const shown = composeSummary(sampleInput).columns.filter(({ hidden }) => hidden !== true);
    expect(shown.map((column) => column.header)).toEqual([
      "序号",
      "测评维度",
      "指标编号",
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
    const [earned, full] = dimensions?.series ?? [];
    expect(valueAt(earned?.values.fromRow, earned?.values.column)).toBe(7.17);
    expect(valueAt(full?.values.fromRow, full?.values.column)).toBe(9);
    expect(valueAt(study?.categories.toRow, study?.categories.column)).toBe("12月");
    expect(valueAt(study?.series[0]?.values.toRow, study?.series[0]?.values.column)).toBe(2);
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

describe("the plan", () => {
  it("takes its figures from the standard", () => {
    const clauses = [clauseWording("study-sessions-monthly", { value: 3, per: "month" })];
    expect(textOf(composePlan({ ...sampleInput, clauses }))).toContain("集中学习每月不少于3次");
  });

  it("says nothing about clauses that the standard lacks", () => {
    expect(textOf(composePlan({ ...sampleInput, clauses: [] }))).not.toContain("集中学习每");
  });

  it("makes no number of times out of a rate", () => {
    const clauses = [
      clauseWording("theory-article-per-member", { value: 100, unit: "percent", per: "year" }),
    ];
    const text = textOf(composePlan({ ...sampleInput, clauses }));
    expect(text).toContain("人人完成调研文章");
    expect(text).not.toContain("100篇");
  });

  it("compares only where there is a result", () => {
    const text = textOf(composePlan(sampleInput));
    expect(text).toContain("上期全年集中学习23次，达标");
    expect(text).not.toContain("上期政务公开");
  });

  it("names nobody", () => {
    const results = sampleReport.results.map((result) =>
      result.id === "study-hours-120"
        ? { ...result, problems: [{ text: words("林小满98小时"), cells: [] }] }
        : result,
    );
    expect(textOf(composePlan({ ...sampleInput, report: { ...sampleReport, results } }))).not.toContain(
      "林小满",
    );
  });

  it("counts its blanks and says what they stand for", () => {
    const plan = composePlan({ ...sampleInput, unit: "" });
    const shown = plan.rows.map((row) => String(row.cells["text"]?.value ?? "")).join("");
    expect(shown.split("____").length - 1).toBe(plan.blanks);
    expect(plan.blankNames).toContain("单位全称");
  });

  it("puts in what the clerk has said before", () => {
    const text = textOf(composePlan({ ...sampleInput, known: { 领导小组组长: "李明" } }));
    expect(text).toContain("由李明任组长");
  });

  it("is for the year after the checked period unless the clerk says otherwise", () => {
    expect(textOf(composePlan(sampleInput))).toContain("2025年创建文明机关活动规划");
    expect(textOf(composePlan({ ...sampleInput, planYears: { from: 2025, to: 2026 } }))).toContain(
      "2025—2026年创建文明机关活动规划",
    );
  });
});

describe("the work summary", () => {
  it("tells the figures of the measures", () => {
    const text = textOf(composeWorkSummary(sampleInput));
    expect(text).toContain("集中学习23次");
    expect(text).toContain("人均学习112.3学时");
    expect(text).toContain("最高的是办公室（93.8分），最低的是业务科（88分）");
  });

  it("leaves a missing figure blank, in red, and counts it", () => {
    const plan = composeWorkSummary(sampleInput);
    const red = plan.rows.filter((row) => row.cells["text"]?.style?.startsWith("document-flag"));
    const blanks =
      red
        .map((row) => String(row.cells["text"]?.value))
        .join("")
        .split("____").length - 1;
    expect(red.map((row) => row.cells["text"]?.value)).toContain(
      "　　4. 投入到位。用于改善环境、更新用品等创建工作的经费____元。",
    );
    // The day of the signature is not a figure.
    expect(plan.blanks).toBe(blanks + 1);
    // Of its year: next year's is another figure.
    expect(plan.blankNames).toContain("创建投入金额（2024年）");
  });

  it("tells what fell short unless it is switched off, and names nobody", () => {
    const results = sampleReport.results.map((result) =>
      result.id === "study-hours-120"
        ? { ...result, problems: [{ text: words("林小满98小时"), cells: [] }] }
        : result,
    );
    const input = { ...sampleInput, report: { ...sampleReport, results } };
    expect(textOf(composeWorkSummary(input))).toContain("存在的不足");
    expect(textOf(composeWorkSummary(input))).not.toContain("林小满");
    expect(textOf(composeWorkSummary({ ...input, withShortfalls: false }))).not.toContain("存在的不足");
  });
});

describe("the plan's skeleton", () => {
  const planFor = (standard: string): string =>
    textOf(composePlan({ ...sampleInput, report: { ...sampleReport, standard } }));

  it("has the five sections of a county's plan and dates for its stages", () => {
    const text = planFor("county-three-excellent-one-satisfied");
    for (const heading of ["意义", "内容", "范围", "方法步骤", "组织领导"]) expect(text).toContain(heading);
    expect(text).toContain("再动员阶段（2025年1月—3月）");
    expect(text).toContain("检查申报阶段（2025年12月）");
  });

  it("numbers a district's points within the paragraph and adds nothing where the source breaks off", () => {
    const clauses = [
      clauseWording("political-theory-study", { value: 1, per: "month" }),
      clauseWording("business-study", { value: 1, per: "quarter" }),
    ];
    const report = { ...sampleReport, standard: "district-civilized-organ" };
    const text = textOf(composePlan({ ...sampleInput, clauses, report }));
    expect(text).toContain("（1）政治理论学习每月不少于1次。（2）业务学习每季度不少于1次。");
    expect(text).toContain("二、创建内容");
    expect(text).not.toContain("三、");
  });

  it("is the city's for any other standard", () => {
    expect(planFor("union-three-excellent-three-satisfied")).toContain("指导思想");
    expect(planFor("a-standard-of-our-own")).toContain("指导思想");
  });
});

describe("the study plan", () => {
  it("has two Fridays a month and passes over holidays", () => {
    const plan = composeStudyPlan(sampleInput);
    const days = plan.rows.filter((row) => row.role === "body").map((row) => String(row.cells["day"]?.value));
    expect(days).toHaveLength(24);
    expect(days).not.toContain("2025年1月31日（周五）");
  });

  it("says for which years it knows no holidays", () => {
    const plan = composeStudyPlan({ ...sampleInput, planYears: { from: 2027, to: 2027 } });
    expect(textOf(plan)).toContain("放假安排：2027年的节假日安排不在本软件的日历中");
  });

  it("says where a month has too few Fridays", () => {
    const calendar = { ...sampleInput.calendar, isWorkday: (day: string) => !day.startsWith("2025-02") };
    expect(textOf(composeStudyPlan({ ...sampleInput, calendar }))).toContain("另行安排：2025年2月缺2次");
  });
});

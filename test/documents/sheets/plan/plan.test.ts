import type { DocumentInput } from "../../../../src/documents";
import { composePlan } from "../../../../src/documents/sheets/plan/plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput, clauseWording, sampleReport, words } from "../../sample-input";
import { textOf } from "../../plan-texts";
import { ledger } from "../../text-ledger";

function forStandard(standard: string): DocumentInput {
  return { ...sampleInput, report: { ...sampleInput.report, standard } };
}

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composePlan(sampleInput))).toMatchSnapshot();
  });

  it("is what was read by eye for a county", () => {
    expect(describePlan(composePlan(forStandard("county-three-excellent-one-satisfied")))).toMatchSnapshot();
  });

  it("is what was read by eye for a district", () => {
    expect(describePlan(composePlan(forStandard("district-civilized-organ")))).toMatchSnapshot();
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

  it("tells the earlier period in one place, as tasks, and nothing of verdicts, points or missing data", () => {
    const text = textOf(composePlan(sampleInput));
    expect(text).toContain(
      "（一）针对每月不少于2次集中学习未达到要求（3月缺1次、8月缺2次）的问题，由机关党委负责，月初排定当月学习日程，月末核对次数，不足的当月补上，2025年起每月落实。",
    );
    expect(text).toContain("（二）针对每人每年学习不少于120小时未达到要求的问题，");
    expect(text).not.toMatch(/达标|待人工确认|数据不足|得\d|占\d|上期/);
  });

  it("proposes the department that answers for what fell short, with its source", () => {
    const roster = ledger("roster", { name: "丙三", department: "办公室", position: "主任" });
    const { rows } = composePlan({ ...sampleInput, ledgers: [roster] });
    const row = rows.find(({ id }) => id === "shortfall-study-hours-120");
    expect(row?.cells["text"]?.value).toContain("不足的限期补足，2025年12月底前完成");
    expect(row?.cells["source"]?.value).toBe(
      "拟填依据：责任科室：此类事项通常由该科室负责，科室名称取自花名册",
    );
  });

  it("calls departments as the roster does", () => {
    const roster = ledger(
      "roster",
      { name: "甲", department: "业务股" },
      { name: "乙", department: "财务股" },
    );
    const text = textOf(composePlan({ ...sampleInput, ledgers: [roster] }));
    expect(text).toContain("各股室主要负责人为成员");
    expect(text).not.toContain("各科室");
  });

  it("shows what is proposed for its blanks as such, and counts it among no blanks", () => {
    const proposals = { 领导小组组长: { value: "丁一白", inferredFrom: "“花名册”第4行的职务" } };
    const [before, after] = [composePlan(sampleInput), composePlan({ ...sampleInput, proposals })];
    expect(textOf(after)).toContain("由丁一白（拟）任组长");
    expect(after.blanks).toBe(before.blanks - 1);
    expect(textOf(after)).toContain("拟填依据：领导小组组长：“花名册”第4行的职务");
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

describe("the plan's skeleton", () => {
  const planFor = (standard: string): string =>
    textOf(composePlan({ ...sampleInput, report: { ...sampleReport, standard } }));

  it("has the five sections of a county's plan and dates for its stages", () => {
    const text = planFor("county-three-excellent-one-satisfied");
    for (const heading of ["意义", "内容", "范围", "方法步骤", "组织领导"]) expect(text).toContain(heading);
    expect(text).toContain("再动员阶段（2025年1月—3月）");
    expect(text).toContain("检查申报阶段（2025年12月）");
  });

  it("numbers a district's points within the paragraph", () => {
    const clauses = [
      clauseWording("political-theory-study", { value: 1, per: "month" }),
      clauseWording("business-study", { value: 1, per: "quarter" }),
    ];
    const report = { ...sampleReport, standard: "district-civilized-organ" };
    const text = textOf(composePlan({ ...sampleInput, clauses, report }));
    expect(text).toContain("（1）政治理论学习每月不少于1次。（2）业务学习每季度不少于1次。");
    expect(text).toContain("二、创建内容");
  });

  it.each(["city-civilized-organ", "county-three-excellent-one-satisfied", "district-civilized-organ"])(
    "of %s has guiding thought, aims, content, steps, demands and who leads",
    (standard) => {
      const text = planFor(standard);
      for (const part of [
        "思想为指导",
        "各项指标达到",
        "实施阶段",
        "任组长",
        "压实工作责任",
        "2025年　月　日",
      ])
        expect(text).toContain(part);
    },
  );

  it("is the city's for any other standard", () => {
    expect(planFor("union-three-excellent-three-satisfied")).toContain("指导思想");
    expect(planFor("a-standard-of-our-own")).toContain("指导思想");
  });
});

test.each([
  [{}, "上一年度没有做到位的"],
  [{ asOf: "2024-06-30" }, "2024年以来没有做到位的"],
  [{ to: "2024-06-30", asOf: "2024-06-30" }, "2024年上半年没有做到位的"],
  [{ from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" }, "2024年3月没有做到位的"],
  [{ from: "2023-01-01" }, "2023—2024年没有做到位的"],
] as const)("only the whole year before is the last one: %j", (period, said) => {
  const report = { ...sampleInput.report, period: { ...sampleInput.report.period, ...period } };
  expect(textOf(composePlan({ ...sampleInput, report }))).toContain(said);
});

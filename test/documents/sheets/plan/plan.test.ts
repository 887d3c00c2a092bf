import type { DocumentInput } from "../../../../src/documents";
import { composePlan } from "../../../../src/documents/sheets/plan/plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput, clauseWording, sampleReport, words } from "../../sample-input";
import { textOf } from "../../plan-texts";

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

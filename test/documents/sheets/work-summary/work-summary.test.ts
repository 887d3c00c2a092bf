import { settleClauses } from "../../../../src/check";
import { composeWorkSummary } from "../../../../src/documents/sheets/work-summary/work-summary";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput, sampleReport, words } from "../../sample-input";
import { textOf } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet work-summary as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeWorkSummary(sampleInput))).toMatchSnapshot();
  });
});

describe("the work summary", () => {
  it("tells the figures of the measures", () => {
    const text = textOf(composeWorkSummary(sampleInput));
    expect(text).toContain("全年组织集中学习23次，其中20次安排在周五固定学习日");
    expect(text).toContain("撰写理论和调研文章9篇");
    expect(text).toContain("办公室平均得分最高（93.8分）");
  });

  it("leaves out what nobody knows, and what is too low to be told", () => {
    const text = textOf(composeWorkSummary(sampleInput));
    expect(text).not.toMatch(/经费|政务公开|112\.3学时|88分/);
  });

  it("goes on towards the satisfaction of those whom the standard names, and of nobody else", () => {
    const aim = (standard: string): string | undefined => {
      const clauses = settleClauses(standard).clauses.map((clause) => ({
        ...clause,
        targetText: words(""),
      }));
      return /下一步，(.*?)，逐项/u.exec(textOf(composeWorkSummary({ ...sampleInput, clauses })))?.[1];
    };
    expect(aim("county-three-excellent-one-satisfied")).toBe("以群众满意为目标");
    expect(aim("district-civilized-organ")).toBe("以基层满意、群众满意为目标");
    expect(aim("union-three-excellent-three-satisfied")).toBe("以群众满意、基层满意、领导满意为目标");
    expect(aim("city-civilized-organ")).toBe("对照标准和自查情况");
  });

  it("leaves out who leads the work where no ledger says it and nobody can be proposed", () => {
    expect(textOf(composeWorkSummary(sampleInput))).not.toContain("牵头");
    const proposals = { 领导小组组长: { value: "丁一白", inferredFrom: "花名册" } };
    expect(textOf(composeWorkSummary({ ...sampleInput, proposals }))).toContain("由丁一白（拟）牵头");
  });

  it("tells what somebody says where the ledgers are silent, of its year alone", () => {
    const said = (name: string) => ({ ...sampleInput, known: { [name]: "3000" } });
    expect(textOf(composeWorkSummary(said("创建投入金额（2024年）")))).toContain("创建工作的经费3000元");
    expect(textOf(composeWorkSummary(said("创建投入金额（2023年）")))).not.toContain("3000");
  });

  it("lists all that can be said, for the fields that the clerk fills", () => {
    expect(composeWorkSummary(sampleInput, true).blankNames).toEqual(
      expect.arrayContaining(["创建投入金额（2024年）", "政务公开次数（2024年）", "来信来访件数（2024年）"]),
    );
  });

  it("begins each section where something can be said, and no other", () => {
    const bare = {
      ...sampleInput,
      figures: {
        ...sampleInput.figures,
        clause: () => null,
        total: () => null,
        hygiene: () => [],
        records: () => null,
      },
    };
    const text = textOf(composeWorkSummary(bare));
    expect(text).toContain("一、存在的不足");
    expect(text).not.toContain("加强组织领导");
    expect(text).not.toContain("思想教育");
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

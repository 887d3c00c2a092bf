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
      "　　（四）投入到位。用于改善环境、更新用品等创建工作的经费____元。",
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

import { composeStudyPlan } from "../../../../src/documents/sheets/study-plan/study-plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";
import { textOf } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet study-plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeStudyPlan(sampleInput))).toMatchSnapshot();
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

import type { SheetPlan, DocumentInput } from "../../../../src/documents";
import { composeHygienePlan } from "../../../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { composeStages } from "../../../../src/documents/sheets/stages/stages";
import { composeStudyPlan } from "../../../../src/documents/sheets/study-plan/study-plan";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput } from "../../sample-input";
import { column } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet stages as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeStages(sampleInput))).toMatchSnapshot();
  });
});

describe("the stages", () => {
  it("run from the first year of the plan to the last", () => {
    const plan = composeStages({ ...sampleInput, planYears: { from: 2025, to: 2026 } });
    expect(new Set(column(plan, "time"))).toEqual(
      new Set(["2025年1月—3月", "2025年3月—2026年11月", "2026年12月"]),
    );
  });
});

describe("the dates of a plan", () => {
  const notes = (plan: SheetPlan) =>
    plan.rows
      .flatMap(({ cells }) => Object.values(cells))
      .flatMap(({ value }) => (String(value).startsWith("放假安排：") ? [value] : []));

  it("name the notice that they rest on, and the years without one", () => {
    const input: DocumentInput = { ...sampleInput, planYears: { from: 2026, to: 2027 } };
    for (const compose of [composeHygienePlan, composeStudyPlan]) {
      expect(notes(compose(input))).toEqual([
        "放假安排：节假日和调休按2026年放假通知避开。",
        "放假安排：2027年的日期已避开周末，当年放假安排公布后，遇节假日的相应调整。",
      ]);
    }
  });
});

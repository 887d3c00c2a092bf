import { composeTasks } from "../../../../src/documents/sheets/tasks/tasks";
import { describePlan } from "../../../support/describe-plan";
import { sampleInput, clauseWording } from "../../sample-input";
import { column } from "../../plan-texts";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet tasks as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeTasks(sampleInput))).toMatchSnapshot();
  });
});

describe("the tasks", () => {
  it("are due when their clause is: the plan by March, the files of a year in the next", () => {
    const clauses = [
      clauseWording("creation-plan-issued", { per: "period" }),
      clauseWording("archives-standard", {}),
      clauseWording("study-sessions-monthly", { per: "month" }),
      clauseWording("disclosure-yearly", { per: "year" }),
    ];
    const plan = composeTasks({ ...sampleInput, clauses, planYears: { from: 2025, to: 2026 } });
    // What fell short comes first.
    expect(column(plan, "deadline")).toEqual([
      "每月底前",
      "2025年3月底前",
      "2027年3月底前",
      "2026年12月底前",
    ]);
  });
});

test("the note speaks of rows that are marked only where one is", () => {
  const note = (results: typeof sampleInput.report.results) =>
    composeTasks({ ...sampleInput, report: { ...sampleInput.report, results } })
      .rows.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)))
      .find((text) => text.startsWith("说明："));
  expect(note(sampleInput.report.results)).toContain("标「补短板」");
  expect(note([])).not.toContain("补短板");
});

import { ledger, inMonths, type Row } from "../../check/make";
import { measure, YEAR, run, ALL, problemsOf, asOf } from "../run";
import { type MeasureCall } from "../../../src/measures";

describe("a register and a year in the middle of it", () => {
  test("a plan that was carried out has nothing to mend", () => {
    const plan = ledger("study-plan", [{ topic: "专题", date: "2024-03" }]);
    const study = ledger("study", [{ date: "2024-03-05", form: "collective" }]);
    expect(measure("study-plan-execution", [plan, study])).toMatchObject({ satisfied: true, problems: [] });
  });
});

test("a plan's month is due on its last day", () => {
  const plan = ledger("study-plan", [{ topic: "专题", date: "2024-03" }]);
  const study = ledger("study", [{ date: "2024-02-05", form: "collective" }]);
  const on = (asOf: string) => measure("study-plan-execution", [plan, study], { ...YEAR, asOf });
  expect(on("2024-03-30").standing).toBe("not-started");
  expect(on("2024-03-31")).toMatchObject({ standing: "final", numerator: 0, denominator: 1 });
});

const study = (...rows: readonly Row[]) => ledger("study", rows);

describe("a plan", () => {
  const call: MeasureCall = { measure: "plan-execution", plan: "study-plan", done: "study" };
  const plan = (...months: readonly number[]) => ledger("study-plan", inMonths(months, { content: "学" }));

  test("is carried out month by month, as often as it was planned at most", () => {
    const held = study({ date: "2024-01-05" }, { date: "2024-01-15" }, { date: "2024-01-25" });
    const rows = plan(2, 1, 1);
    const result = run(call, ALL, [rows, held]);
    expect(result).toMatchObject({ numerator: 2, denominator: 3, satisfied: false, standing: "final" });
    expect(result.actual).toBeCloseTo(66.67, 1);
    expect(problemsOf(result)).toEqual([expect.stringMatching(/^2月.*1.*0/)]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([3]);
    expect(result.notes).toHaveLength(1);
  });

  test("names its months in their order", () => {
    const result = run(call, ALL, [plan(5, 2), study({ date: "2024-01-05" })]);
    expect(problemsOf(result).map((text) => text.slice(0, 2))).toEqual(["2月", "5月"]);
  });

  test("whose months lie ahead is not due, without a record of study it is no figure", () => {
    const early = run(call, ALL, [plan(6), study({ date: "2024-01-05" })], asOf("2024-02-01"));
    expect(early).toMatchObject({ satisfied: false, standing: "not-started", actual: null, notes: [] });
    expect(run(call, ALL, [plan(1)]).data).toBe("none");
  });
});

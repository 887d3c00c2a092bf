import type { MeasureCall, Target } from "../../../src/measures";
import { ledger } from "../../check/make";
import { asOf, notesOf, problemsOf, run, YEAR } from "../run";

const money: MeasureCall = { measure: "sum-of", ledger: "activity", amount: "cost" };
const target: Target = { operator: "at-least", value: 1000, unit: "yuan", per: "period" };
const spent = (...costs: number[]) =>
  ledger(
    "activity",
    costs.map((cost) => ({ date: "2024-03-05", name: "文体活动", cost })),
  );

describe("the sum of a column", () => {
  test("is met from the target on", () => {
    expect(run(money, target, [spent(400, 600)])).toMatchObject({ satisfied: true, actual: 1000 });
  });

  test("is final at the end of the period, and says how much it came to", () => {
    const result = run(money, target, [spent(400, 599)]);
    expect(result).toMatchObject({ satisfied: false, standing: "final", actual: 999 });
    expect(problemsOf(result).join()).toContain("999");
    expect(notesOf(result)).toEqual([]);
  });

  test("may still rise while the period runs", () => {
    expect(run(money, target, [spent(400)], asOf("2024-06-30")).standing).toBe("on-track");
  });

  test("is no figure where no row has an amount", () => {
    const result = run(money, target, [ledger("activity", [{ date: "2024-03-05", name: "讲座" }])], YEAR);
    expect(result).toMatchObject({ satisfied: false, actual: null });
  });
});

test("a list that never mentions what is asked says nothing of its amount", () => {
  const chess: MeasureCall = { ...money, where: { field: "name", contains: ["象棋"] } };
  const result = run(chess, target, [spent(400, 600)]);
  expect(result.data).toBe("none");
  expect(problemsOf(result)).toEqual(["台账中没有此类记录"]);
});

test("a term of which only empty forms are there has no figure for any year", () => {
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" };
  const form = ledger("activity", [], { blankForm: true });
  const result = run(money, { ...target, per: "year" }, [form], term);
  expect(result).toMatchObject({ data: "blank-form", actual: null, problems: [] });
});

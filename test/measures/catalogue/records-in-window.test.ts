import { measure, run, problemsOf } from "../run";
import { ledger } from "../../check/make";
import { type MeasureCall, type Target } from "../../../src/measures";

describe("days at the edge", () => {
  test("the law day's window holds its first and its last day and nothing beyond", () => {
    const on = (date: string) =>
      measure("legal-publicity-day-1204", [ledger("activity", [{ date, name: "宪法宣传" }])]).satisfied;
    expect(["2024-11-26", "2024-11-27", "2024-12-11", "2024-12-12"].map(on)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe("what falls into a window", () => {
  const call: MeasureCall = {
    measure: "records-in-window",
    ledger: "activity",
    where: { field: "name", contains: ["宪法"] },
    window: { from: "01-01", to: "03-31" },
  };
  const once: Target = { operator: "at-least", value: 1, unit: "time", per: "year" };
  const activity = (...days: readonly string[]) =>
    ledger(
      "activity",
      days.map((date) => ({ date, name: "宪法宣传" })),
    );

  test("of one year is counted itself, what lies outside is shown for it", () => {
    const rows = activity("2024-05-05");
    const result = run(call, { ...once, value: 2 }, [rows]);
    expect(result).toMatchObject({ actual: 0, target: 2, unit: "time", numerator: 0, denominator: 2 });
    expect(problemsOf(result)).toEqual([expect.stringMatching(/1月1日.*3月31日.*2次/)]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([3]);
    const inside = run(call, { ...once, value: 2 }, [activity("2024-02-05")]);
    expect(inside.problems[0]?.cells).toEqual([]);
    expect(problemsOf(inside)).toEqual([expect.stringMatching(/1次/)]);
  });

  test("of a term is asked of each of its years, and only closed windows are missed", () => {
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-02-01" };
    const rows = activity("2023-02-05", "2023-03-05");
    const running = run(call, once, [rows], term);
    expect(running).toMatchObject({ actual: 1, target: 2, unit: "year", standing: "on-track" });
    expect(problemsOf(running)).toEqual(["2024年：1月1日至3月31日期间缺1次"]);
    expect(run(call, once, [rows], { ...term, asOf: "2024-12-31" })).toMatchObject({
      satisfied: false,
      standing: "final",
    });
  });

  test("of a year that begins in July lies in the year's own days", () => {
    const year = { from: "2023-07-01", to: "2024-06-30", asOf: "2024-06-30" };
    expect(run(call, once, [activity("2024-02-05")], year).satisfied).toBe(true);
    expect(run(call, once, [activity("2023-02-05")], year).satisfied).toBe(false);
  });
});

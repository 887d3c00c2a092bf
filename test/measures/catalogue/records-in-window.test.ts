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

  test("that ends with February ends on its last day, whatever the year", () => {
    const february = { ...call, window: { from: "02-01", to: "02-29" } };
    expect(run(february, once, [activity("2024-02-29")]).satisfied).toBe(true);
    const year = { from: "2023-01-01", to: "2023-12-31", asOf: "2023-12-31" };
    const result = run(february, once, [activity("2023-03-01")], year);
    expect(problemsOf(result)).toEqual([expect.stringMatching(/2月1日至2月28日/)]);
  });

  test("of a year that begins in July lies in the year's own days", () => {
    const year = { from: "2023-07-01", to: "2024-06-30", asOf: "2024-06-30" };
    expect(run(call, once, [activity("2024-02-05")], year).satisfied).toBe(true);
    expect(run(call, once, [activity("2023-02-05")], year).satisfied).toBe(false);
  });
});

describe("the beginnings of the years of a term", () => {
  const first = { field: "name", contains: ["规划"] } as const;
  const yearly = { field: "name", contains: ["计划"] } as const;
  const call: MeasureCall = {
    measure: "records-in-window",
    ledger: "document",
    where: first,
    laterYears: yearly,
    window: { daysBefore: 31 },
  };
  const once: Target = { operator: "at-least", value: 1, unit: "item", per: "period" };
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" };
  const of = (...rows: readonly (readonly [string, string])[]) =>
    run(
      call,
      once,
      [
        ledger(
          "document",
          rows.map(([issued, name]) => ({ issued, name })),
        ),
      ],
      term,
    );

  test("ask the first for what begins the term and the later for what each year needs", () => {
    const both = of(["2023-01-20", "创建规划"], ["2024-01-20", "年度计划"]);
    expect(both).toMatchObject({
      satisfied: true,
      actual: 2,
      target: 2,
      numerator: 2,
      denominator: 2,
      unit: "year",
    });
    expect(of(["2023-01-20", "年度计划"], ["2024-01-20", "创建规划"])).toMatchObject({
      satisfied: false,
      actual: 0,
    });
  });

  test("a year without any other record still has what was done before it began", () => {
    const early = of(["2022-12-20", "创建规划"], ["2024-01-20", "年度计划"]);
    expect(early).toMatchObject({ data: "some", satisfied: true });
    // Of a year of which there is nothing at all nothing is known.
    expect(of(["2024-01-20", "年度计划"]).data).toBe("none");
    expect(of(["2023-05-20", "通知"], ["2024-01-20", "年度计划"])).toMatchObject({ data: "some", actual: 1 });
  });
});

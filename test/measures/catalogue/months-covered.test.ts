import { grid, type Mark, daysOf, ledger } from "../../check/make";
import { type MeasureCall, type Target } from "../../../src/measures";
import { run, asOf, ALL, problemsOf } from "../run";
import { type Ledger } from "../../../src/ledgers";

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));

describe("months that have a table", () => {
  test("of another year count for nothing, nor are their cells evidence", () => {
    const months = [...Array(12).keys()].map((at) => String(at + 1).padStart(2, "0"));
    const each = months.map((month) => grid({ 甲一: present(`2024-${month}-01`, `2024-${month}-28`) }));
    const earlier = grid({ 甲一: present("2023-12-01", "2023-12-28") });
    const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
    const target: Target = { operator: "at-least", value: 1, unit: "item", per: "month" };
    const result = run(call, target, [earlier, ...each]);
    expect(result).toMatchObject({ satisfied: true, numerator: 12, denominator: 12 });
    expect(result.evidence.map(({ sheet }) => sheet)).not.toContain(earlier.sheet);
    expect(run(call, target, [earlier]).satisfied).toBe(false);
  });
});

describe("the last day and the first", () => {
  test("no month is over, none is covered", () => {
    const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
    const target: Target = { operator: "at-least", value: 1, unit: "item", per: "month" };
    const sheet = grid({ 甲一: present("2024-01-02", "2024-01-10") });
    expect(run(call, target, [sheet], asOf("2024-01-10"))).toMatchObject({
      satisfied: false,
      standing: "not-started",
    });
  });
});

describe("months that have a table", () => {
  const call: MeasureCall = { measure: "months-covered", ledger: "attendance" };
  const months = (...ledgers: readonly Ledger[]) => run(call, ALL, ledgers, asOf("2024-04-30"));

  test("are those of its marks, its rows or its title, with the cells of them", () => {
    const marks = grid({ 甲一: [{ day: "2024-01-31" }, { day: "2024-02-01" }] });
    const rows = ledger("attendance", [{ date: "2024-03-05", person: "甲一" }], { layout: "exception-list" });
    const result = months(marks, rows);
    expect(result).toMatchObject({ actual: 3, numerator: 3, target: 4, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["4月无考勤表"]);
    expect(result.evidence.map(({ sheet }) => sheet)).toEqual([marks.sheet, rows.sheet]);
    const titled = ledger("attendance", [{ person: "甲一" }], {
      layout: "person-summary",
      period: { from: "2024-04-01", to: "2024-04-30", precision: "month" },
    });
    expect(months(marks, rows, titled).satisfied).toBe(true);
  });

  test("are not those of a title whose marks are of another month", () => {
    const sheet = grid(
      { 甲一: [{ day: "2024-01-31" }] },
      { period: { from: "2024-02-01", to: "2024-02-29", precision: "month" } },
    );
    expect(months(sheet).actual).toBe(1);
  });
});

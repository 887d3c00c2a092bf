import { type MeasureCall } from "../../../src/measures";
import { type Row, ledger, roster } from "../../check/make";
import { run, ALL, asOf, problemsOf } from "../run";

describe("departments in each month", () => {
  const call: MeasureCall = {
    measure: "departments-each-period",
    ledger: "hygiene",
    departments: ["department"],
    every: "month",
  };
  const inspected = (date: string, department: string): Row => ({ date, department });

  test("are asked for in months that are over, with what was reached and the rows of it", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "甲科"), inspected("2024-02-05", "各科室")]);
    const result = run(call, ALL, [roster(), rows], asOf("2024-02-29"));
    expect(result).toMatchObject({ numerator: 3, denominator: 4, actual: 75, standing: "final" });
    expect(problemsOf(result)).toEqual([expect.stringMatching(/1月.*1\/2.*乙科/)]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: rows.sheet, row: 3, column: 0, rows: 1, columns: 2 },
    ]);
  });

  test("are not due before a month is over, and not those of nobody", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "甲科")]);
    expect(run(call, ALL, [roster(), rows], asOf("2024-01-20"))).toMatchObject({
      actual: null,
      satisfied: false,
      standing: "not-started",
    });
    const nowhere = run(call, ALL, [ledger("hygiene", [{ date: "2024-01-05" }])]);
    expect(nowhere).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(nowhere)).toEqual(["花名册未写科室"]);
  });

  test("are without a roster those that the table itself names", () => {
    const rows = ledger("hygiene", [inspected("2024-01-05", "乙科"), inspected("2024-02-05", "甲科")]);
    const result = run(call, ALL, [rows], asOf("2024-02-29"));
    expect(result).toMatchObject({ numerator: 2, denominator: 4 });
  });
});

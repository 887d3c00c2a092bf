import { type AttendanceCode } from "../../../src/ledgers";
import { type Mark, grid, ledger, daysOf } from "../../check/make";
import { run, ALL, problemsOf } from "../run";
import { type MeasureCall, type Target } from "../../../src/measures";

const filled: MeasureCall = { measure: "attendance-filled" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

describe("cells to fill in", () => {
  const half = (part: "morning" | "afternoon", code?: AttendanceCode): Mark =>
    code === undefined ? { day: "2024-03-06", part } : { day: "2024-03-06", part, code };

  test("are workdays and half days; a mark that nothing explains is filled in", () => {
    const sheet = grid({
      甲一: [
        ...marks("present", "2024-03-04"),
        { day: "2024-03-05", mark: "?" },
        half("morning", "present"),
        half("afternoon"),
        { day: "2024-03-07" },
      ],
    });
    const result = run(filled, ALL, [sheet]);
    expect(result).toMatchObject({ actual: 62.5, numerator: 2.5, denominator: 4, satisfied: false });
    expect(problemsOf(result)).toEqual(["甲一3月漏填1.5天"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: sheet.sheet, row: 4, column: 6, rows: 1, columns: 2 },
    ]);
  });

  test("are asked without the recorder's name unless the clause asks for it", () => {
    const unsigned = grid(
      { 甲一: marks("present", "2024-03-05") },
      { sheet: "三月", recorder: { name: null, cell: { row: 9, column: 2, rows: 1, columns: 1 } } },
    );
    const signing: MeasureCall = { measure: "attendance-filled", recorder: true };
    expect(run(filled, ALL, [unsigned]).satisfied).toBe(true);
    const result = run(signing, ALL, [unsigned]);
    expect(result.satisfied).toBe(false);
    expect(problemsOf(result)).toEqual(["「三月」考勤员未签名"]);
    expect(result.problems[0]?.cells).toEqual([{ sheet: "三月", row: 9, column: 2, rows: 1, columns: 1 }]);
  });

  test("and signatures of another year's sheet are not asked", () => {
    const recorder = (name: string | null) => ({
      recorder: { name, cell: { row: 9, column: 2, rows: 1, columns: 1 } },
    });
    const signed = grid({ 甲一: marks("present", "2024-03-05") }, recorder("甲二"));
    const before = grid({ 甲一: marks("present", "2023-03-06") }, recorder(null));
    expect(run({ measure: "attendance-filled", recorder: true }, ALL, [signed, before]).satisfied).toBe(true);
  });
});

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));

describe("service at its ends", () => {
  test("blank cells of the last day of service are asked for, those of the next are not", () => {
    const blanks = (...days: readonly string[]) =>
      run(
        { measure: "attendance-filled" },
        { operator: "at-least", value: 99, unit: "percent", per: "period" },
        [
          ledger("roster", [{ name: "甲一", department: "甲科", left: "2024-03-07" }]),
          grid({ 甲一: [...present("2024-03-04", "2024-03-05"), ...days.map((day) => ({ day }))] }),
        ],
      );
    expect(blanks("2024-03-06")).toMatchObject({ numerator: 2, denominator: 3 });
    expect(blanks("2024-03-07", "2024-03-08")).toMatchObject({ numerator: 2, denominator: 2 });
  });
});

test("a grid without a single workday has no rate of filling in", () => {
  const weekend = grid({ 甲一: [{ day: "2024-03-09", code: "present" }] });
  const filled: Target = { operator: "at-least", value: 99, unit: "percent", per: "period" };
  expect(run({ measure: "attendance-filled" }, filled, [weekend])).toMatchObject({
    data: "none",
    satisfied: false,
    actual: null,
  });
});

describe("the last day and the first", () => {
  test("a blank on the first day of service is a gap, one on the day before is not", () => {
    const filled: Target = { operator: "at-least", value: 99, unit: "percent", per: "period" };
    const blanks = (...days: readonly string[]) =>
      run({ measure: "attendance-filled" }, filled, [
        ledger("roster", [{ name: "甲一", department: "甲科", joined: "2024-03-06" }]),
        grid({ 甲一: [...days.map((day) => ({ day })), ...present("2024-03-07", "2024-03-08")] }),
      ]).denominator;
    expect([blanks("2024-03-05"), blanks("2024-03-06")]).toEqual([2, 3]);
  });
});

import { type AttendanceCode } from "../../../src/ledgers";
import { grid, type Mark } from "../../check/make";
import { run, ALL, problemsOf, NONE } from "../run";
import { type MeasureCall } from "../../../src/measures";

const rate: MeasureCall = { measure: "attendance-rate" };

const late: MeasureCall = { measure: "late-per-month" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

describe("what a mark means", () => {
  test.each<[AttendanceCode, number, number]>([
    ["present", 1, 1],
    ["business-trip", 1, 1],
    ["duty", 1, 1],
    ["missed-punch", 1, 1],
    ["late", 1, 1],
    ["early-leave", 1, 1],
    ["absent", 0, 1],
    ["personal-leave", 0, 1],
    ["annual-leave", 1, 1],
    ["rest", 0, 0],
    ["not-employed", 0, 0],
  ])("%s: %d of %d days", (code, attended, due) => {
    const sheet = grid({ 甲一: [...marks("present", "2024-03-04"), ...marks(code, "2024-03-05")] });
    expect(run(rate, ALL, [sheet])).toMatchObject({
      data: "some",
      numerator: 1 + attended,
      denominator: 1 + due,
    });
  });

  test("one that nothing explains leaves the rate undecided, and its cell is told", () => {
    const unknown = grid({ 甲一: [...marks("present", "2024-03-04"), ...marks("unknown", "2024-03-05")] });
    const result = run(rate, { ...ALL, value: 1 }, [unknown]);
    expect(result).toMatchObject({ data: "none", satisfied: false });
    expect(problemsOf(result)[0]).toBe("1格符号未选定含义");
    expect(result.problems[0]?.cells).toEqual([
      { sheet: unknown.sheet, row: 4, column: 5, rows: 1, columns: 1 },
    ]);
  });

  test("early leave counts as late does", () => {
    const sheet = grid({
      甲一: [...marks("late", "2024-03-04"), ...marks("early-leave", "2024-03-05", "2024-03-06")],
    });
    expect(run(late, { ...NONE, value: 2 }, [sheet])).toMatchObject({ satisfied: false, actual: 3 });
  });

  test("too many late arrivals are unmet even where another mark is unexplained", () => {
    const sheet = grid({
      甲一: [...marks("late", "2024-03-04"), { day: "2024-03-05", mark: "?" }],
    });
    expect(run(late, NONE, [sheet])).toMatchObject({ data: "some", satisfied: false });
  });
});

import { grid, type Mark, daysOf } from "../../check/make";
import { run, NONE, problemsOf, ALL, notesOf, measure } from "../run";
import { type MeasureCall, CALENDAR_WORKDAYS } from "../../../src/measures";
import { type AttendanceCode } from "../../../src/ledgers";

const rate: MeasureCall = { measure: "attendance-rate" };

const absent: MeasureCall = { measure: "absent-days", redLine: { inARow: 15, inAYear: 30 } };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

const workdays = (from: string, count: number): string[] =>
  daysOf(from, "2024-12-31")
    .filter((day) => CALENDAR_WORKDAYS.isWorkday(day))
    .slice(0, count);

describe("absences", () => {
  const others = (days: readonly string[]) => days.filter((_, index) => index % 2 === 0);

  test("are told of those who were absent, with their cells", () => {
    const sheet = grid({ 甲一: marks("absent", "2024-03-05"), 甲二: marks("present", "2024-03-05") });
    const result = run(absent, NONE, [sheet]);
    expect(problemsOf(result)).toEqual(["甲一3月旷工1天", "12个月中只有1个月有考勤：3月"]);
    expect(result.problems[0]?.cells).toEqual([
      { sheet: sheet.sheet, row: 4, column: 5, rows: 1, columns: 1 },
    ]);
    expect(run(rate, ALL, [sheet])).toMatchObject({ numerator: 1, denominator: 2 });
  });

  test("of two people are held against the red line each by themselves", () => {
    const days = marks("absent", ...others(workdays("2024-01-02", 40)));
    expect(run(absent, NONE, [grid({ 甲一: days, 甲二: days })]).notes).toEqual([]);
  });

  test("cross the red line of a row above fifteen workdays, not at fifteen", () => {
    const inARow = (count: number) =>
      notesOf(run(absent, NONE, [grid({ 甲一: marks("absent", ...workdays("2024-03-01", count)) })]));
    expect(inARow(15)).toEqual([]);
    expect(inARow(16)).toEqual([expect.stringMatching(/甲一.*16.*15/)]);
  });

  test("are in a row over the weekend and over tables in any order, not over a day at work", () => {
    const days = workdays("2024-03-01", 40);
    const later = grid({ 甲一: marks("absent", ...days.slice(8, 16)) }, { sheet: "表1" });
    const earlier = grid({ 甲一: marks("absent", ...days.slice(0, 8)) }, { sheet: "表2" });
    expect(notesOf(run(absent, NONE, [later, earlier]))).toHaveLength(1);
    const gap = grid({ 甲一: marks("absent", ...days.slice(9, 17)) }, { sheet: "表1" });
    expect(notesOf(run(absent, NONE, [gap, earlier]))).toEqual([]);
    const apart = marks("absent", ...others(days).slice(0, 18));
    expect(notesOf(run(absent, NONE, [grid({ 甲一: apart })]))).toEqual([]);
  });
});

describe("leave", () => {
  test("is told in days above thirty in a year, not at thirty", () => {
    const absent = (count: number) => {
      const days = daysOf("2024-01-02", "2024-06-30")
        .filter((day) => CALENDAR_WORKDAYS.isWorkday(day))
        // Every other day: never fifteen in a row.
        .filter((_, at) => at % 2 === 0)
        .slice(0, count);
      const sheet = grid({ 甲一: days.map((day) => ({ day, code: "absent" })) });
      return measure("absenteeism-zero", [sheet]).notes.map(({ text }) => text.key);
    };
    expect(absent(30)).not.toContain("check.absent-red-line");
    expect(absent(31)).toContain("check.absent-red-line");
  });
});

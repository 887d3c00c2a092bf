import { type AttendanceCode } from "../../../src/ledgers";
import { type Mark, grid } from "../../check/make";
import { run, ALL, measure } from "../run";
import { type MeasureCall } from "../../../src/measures";

const rate: MeasureCall = { measure: "attendance-rate" };

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

describe("a day that two tables hold", () => {
  const morning = (code: AttendanceCode): Mark => ({ day: "2024-03-05", part: "morning", code });
  const afternoon = (code: AttendanceCode): Mark => ({ day: "2024-03-05", part: "afternoon", code });
  const whole: Mark = { day: "2024-03-05", code: "present" };
  const ofBoth = (first: readonly Mark[], second: readonly Mark[]) =>
    run(rate, ALL, [grid({ 甲一: first }, { sheet: "表1" }), grid({ 甲一: second }, { sheet: "表2" })]);

  test("counts its morning once and its afternoon once, whichever table has them", () => {
    expect(ofBoth([morning("present")], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 0.5,
      denominator: 1,
    });
    expect(ofBoth([afternoon("present")], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 0.5,
      denominator: 1,
    });
  });

  test("whole in one and in halves in the other is one day", () => {
    expect(ofBoth([whole], [morning("absent"), afternoon("absent")])).toMatchObject({
      numerator: 1,
      denominator: 1,
    });
    expect(ofBoth([morning("present"), afternoon("present")], [whole]).denominator).toBe(1);
  });

  test("hides no other day of the month", () => {
    expect(ofBoth([whole], marks("absent", "2024-03-05", "2024-03-06"))).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  test("of two people of one name in two departments is two days", () => {
    const one = grid({ 甲一: [whole] }, { department: "甲科" });
    const other = grid({ 甲一: marks("absent", whole.day) }, { department: "乙科" });
    expect(run(rate, ALL, [one, other]).denominator).toBe(2);
  });

  test("of two people of one name with two numbers is two days", () => {
    const numbered = (staffNumber: string) => {
      const sheet = grid({ 甲一: [whole] });
      return { ...sheet, people: sheet.people.map((person) => ({ ...person, staffNumber })) };
    };
    expect(run(rate, ALL, [numbered("001"), numbered("002")]).denominator).toBe(2);
  });

  test("two pairs of namesakes in one table are four people", () => {
    const sheet = grid({ 甲: [whole], 乙: [whole], 丙: [whole], 丁: [whole] });
    const names = ["甲一", "甲一", "乙一", "乙一"];
    const people = sheet.people.map((person, at) => ({ ...person, name: names[at] ?? "" }));
    expect(run(rate, ALL, [{ ...sheet, people }]).denominator).toBe(4);
  });

  test("a table that repeats another adds nobody", () => {
    const sheet = grid({ 甲一: [whole] });
    const again = grid({ 甲一: [whole], 甲二: [whole] }, { duplicateOf: sheet.id });
    expect(run(rate, ALL, [sheet, again]).denominator).toBe(1);
  });
});

describe("days at the edge", () => {
  test("evenings are no part of the working day", () => {
    const sheet = grid({
      甲一: [
        { day: "2024-03-05", code: "present", part: "morning" },
        { day: "2024-03-05", code: "present", part: "afternoon" },
        { day: "2024-03-05", code: "absent", part: "evening" },
      ],
    });
    expect(measure("attendance-rate", [sheet])).toMatchObject({ numerator: 1, denominator: 1 });
    expect(measure("absenteeism-zero", [sheet]).actual).toBe(0);
  });
});

import { daysOf, type Mark, grid } from "../../check/make";
import { CALENDAR_WORKDAYS } from "../../../src/measures";
import { measure, run, ALL } from "../run";

const present = (from: string, to: string): Mark[] =>
  daysOf(from, to).map((day) => ({ day, code: "present" }));

describe("leave", () => {
  test("is long from twenty workdays in a row on, whatever the order of its cells", () => {
    const workdays = daysOf("2024-03-01", "2024-03-29").filter((day) => CALENDAR_WORKDAYS.isWorkday(day));
    const ill = (count: number) => {
      const marks: Mark[] = workdays.slice(0, count).map((day) => ({ day, code: "sick-leave" }));
      const sheet = grid({ 甲一: [...marks].reverse(), 乙二: present("2024-03-01", "2024-03-29") });
      return measure("attendance-rate", [sheet]);
    };
    expect(ill(20).excluded.map(({ name }) => name)).toEqual(["甲一"]);
    expect(ill(20).actual).toBe(100);
    expect(ill(19).excluded).toEqual([]);
    expect(ill(19).actual).toBeCloseTo((21 / 40) * 100);
  });
});

describe("leave that is long", () => {
  const workdays = daysOf("2024-03-01", "2024-06-30").filter((day) => CALENDAR_WORKDAYS.isWorkday(day));
  const leave = (code: "sick-leave" | "injury-leave" | "maternity-leave", from: number, to: number): Mark[] =>
    workdays.slice(from, to).map((day) => ({ day, code }));
  const rate = (...tables: readonly (readonly Mark[])[]) =>
    run({ measure: "attendance-rate" }, ALL, [
      ...tables.map((marks, at) => grid({ 甲一: marks }, { sheet: `表${String(at + 1)}` })),
      grid({ 甲二: [{ day: "2024-03-05", code: "present" }] }),
    ]);

  test("is one run, not two with work in between", () => {
    expect(rate([...leave("sick-leave", 0, 10), ...leave("sick-leave", 11, 21)])).toMatchObject({
      denominator: 21,
      excluded: [],
    });
    expect(rate(leave("sick-leave", 0, 20)).excluded).toHaveLength(1);
  });

  test("is of one sort, not of two", () => {
    expect(rate([...leave("sick-leave", 0, 10), ...leave("injury-leave", 10, 20)]).excluded).toEqual([]);
  });

  test("is found whichever table comes first", () => {
    expect(rate(leave("sick-leave", 10, 20), leave("sick-leave", 0, 10)).excluded).toHaveLength(1);
    expect(rate(leave("sick-leave", 11, 21), leave("sick-leave", 0, 10)).excluded).toEqual([]);
  });

  test("is neither due nor attended", () => {
    expect(rate(leave("maternity-leave", 0, 25))).toMatchObject({ numerator: 1, denominator: 1 });
  });
});

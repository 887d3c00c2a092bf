import { grid, ledger, type Row, type Mark } from "../../check/make";
import { measure, run, ALL } from "../run";
import { type MeasureCall } from "../../../src/measures";

describe("leave", () => {
  test("is approved by the line of the register that holds its day and its name", () => {
    const day = (name: string) => grid({ [name]: [{ day: "2024-03-06", code: "personal-leave" }] });
    const register = (title: string, ...rows: readonly (readonly [string, string])[]) =>
      ledger(
        "attendance",
        rows.map(([person, date]) => ({ person, date })),
        { title, sheet: title, layout: "exception-list" },
      );
    const asked = (title: string, ...rows: readonly (readonly [string, string])[]) =>
      measure("leave-procedure", [day("甲一"), register(title, ...rows)]);
    const leave: readonly (readonly [string, string])[] = [
      ["甲一", "2024-03-05/2024-03-06"],
      ["乙二", "2024-04-01/2024-04-02"],
    ];
    expect(asked("请假登记", ...leave)).toMatchObject({ satisfied: true, numerator: 1, denominator: 1 });
    expect(asked("请假登记", ["甲一", "2024-03-07/2024-03-08"]).actual).toBe(0);
    expect(asked("请假登记", ["乙二", "2024-03-05/2024-03-06"]).actual).toBe(0);
    expect(asked("加班登记", ...leave).data).toBe("none");
    expect(asked("请假登记").data).toBe("none");
  });
});

test("of a row's leave one half is leave too", () => {
  const half = grid({
    甲一: [
      { day: "2024-03-06", code: "personal-leave", part: "morning" },
      { day: "2024-03-06", code: "present", part: "afternoon" },
    ],
  });
  const register = ledger("attendance", [{ person: "甲一", date: "2024-03-06/2024-03-06" }], {
    title: "请假登记",
    layout: "exception-list",
  });
  expect(measure("leave-procedure", [half, register])).toMatchObject({ numerator: 1, denominator: 1 });
  const copy = { ...half, id: "copy", duplicateOf: half.id };
  expect(measure("leave-procedure", [half, copy, register]).denominator).toBe(1);
});

describe("leave that was approved", () => {
  const call: MeasureCall = { measure: "leave-approved" };
  const register = (...rows: readonly Row[]) =>
    ledger("attendance", rows, { layout: "exception-list", title: "请假登记" });
  const line = { person: "甲一", date: "2024-03-05" };
  const half = (code: "present" | "sick-leave") => ({ code, days: 0.5 });
  const sheet = (...marks: readonly Mark[]) => grid({ 甲一: marks });
  const sick = (...days: readonly string[]): Mark[] => days.map((day) => ({ day, code: "sick-leave" }));

  test("is counted by days of the period only", () => {
    const days = sick("2023-12-29", "2024-01-02", "2024-03-05", "2024-06-28", "2024-07-01");
    const period = { from: "2024-01-02", to: "2024-12-31", asOf: "2024-06-28" };
    expect(run(call, ALL, [register(line), sheet(...days)], period)).toMatchObject({
      numerator: 1,
      denominator: 3,
      satisfied: false,
    });
  });

  test("is asked of a day that is leave in part", () => {
    const day: Mark = { day: "2024-03-06", code: "sick-leave" };
    const whole = sheet(day);
    const partly = {
      ...whole,
      entries: whole.entries.map((entry) => ({ ...entry, shares: [half("present"), half("sick-leave")] })),
    };
    expect(run(call, ALL, [register(line), partly])).toMatchObject({ numerator: 0, denominator: 1 });
  });

  test("is not proved by a line without a name or without a day, nor by an empty register", () => {
    const day = sheet(...sick("2024-03-05"));
    expect(
      run(call, ALL, [register({ person: "", date: "2024-03-05" }, { person: "甲一", date: "某日" }), day]),
    ).toMatchObject({
      data: "blank-form",
      satisfied: false,
    });
    expect(run(call, ALL, [day]).data).toBe("none");
    expect(run(call, ALL, [register(line), sheet({ day: "2024-03-05", code: "present" })])).toMatchObject({
      data: "none",
      satisfied: false,
    });
  });
});

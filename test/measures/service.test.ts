import { CALENDAR_WORKDAYS, createContext } from "../../src/measures";
import type { MeasureCall } from "../../src/measures";
import { exemption } from "../../src/measures/people/exemption";
import { rosterPeople } from "../../src/measures/people/roster-people";
import { fullTerm, monthsOfService, servesWithin } from "../../src/measures/people/time-served";
import { daysOf, grid, ledger, type Mark, type Row } from "../check/make";
import { ALL, asOf, run, YEAR } from "./run";

const person = (row: Row) => {
  const [found] = rosterPeople([ledger("roster", [{ name: "甲一", ...row }])], YEAR);
  if (!found) throw new Error("nobody");
  return found;
};

describe("months of service", () => {
  const months = (row: Row, from = "2024-01-01", to = "2024-12-31") => monthsOfService(person(row), from, to);

  test("are all of the year for who was there before and stays beyond", () => {
    expect(months({})).toBe(12);
    expect(months({ joined: "2020-01-01", left: "2026-01-01" })).toBe(12);
    expect(months({ joined: "2024-01-01" })).toBe(12);
  });

  test("begin with the day of coming and end with the last day, to the nearest half", () => {
    expect(months({ joined: "2024-07-01" })).toBe(6);
    expect(months({ joined: "2024-07-16" })).toBe(5.5);
    expect(months({ left: "2024-04-01" })).toBe(3);
    expect(months({ left: "2024-04-16" })).toBe(3.5);
    expect(months({ joined: "2024-03-16", left: "2024-04-16" })).toBe(1);
    expect(months({ joined: "2024-03-16", left: "2024-03-17" })).toBe(0);
  });

  test("are none of a stretch before coming or after leaving", () => {
    expect(months({ joined: "2025-01-01" })).toBe(0);
    expect(months({ left: "2023-05-01" })).toBe(0);
  });
});

test("a stretch is served in on its last day as on its first, and not before or after", () => {
  const inMarch = (row: Row) => servesWithin(person(row), "2024-03-01", "2024-03-31");
  expect(inMarch({})).toBe(true);
  expect(inMarch({ joined: "2024-03-31" })).toBe(true);
  expect(inMarch({ joined: "2024-04-01" })).toBe(false);
  expect(inMarch({ left: "2024-03-02" })).toBe(true);
  expect(inMarch({ left: "2024-03-01" })).toBe(false);
});

test("the term of a yearly target is twelve months at least, and all of a longer period", () => {
  const half = { from: "2024-01-01", to: "2024-06-30", asOf: "2024-06-30" };
  expect(fullTerm(half)).toEqual({ from: "2024-01-01", to: "2024-12-31" });
  expect(fullTerm({ ...half, to: "2025-12-31" })).toEqual({ from: "2024-01-01", to: "2025-12-31" });
});

test("who has left, has not come yet or has just come is exempt, others are not", () => {
  const reason = (row: Row) => {
    const people = [ledger("roster", [{ name: "甲一", ...row }])];
    return exemption(person(row), createContext(people, asOf("2024-06-30"), CALENDAR_WORKDAYS))?.key ?? null;
  };
  expect(reason({})).toBeNull();
  expect(reason({ left: "2024-06-30" })).toBe("check.away.left");
  expect(reason({ left: "2024-07-01" })).toBeNull();
  expect(reason({ joined: "2024-07-01" })).toBe("check.away.not-yet");
  expect(reason({ joined: "2024-06-30" })).toBe("check.away.short-service");
  expect(reason({ joined: "2023-12-31" })).toBeNull();
});

describe("people of one name", () => {
  const call: MeasureCall = { measure: "persons-covered", ledger: "study", names: ["people"] };
  const covered = (people: readonly Row[], row: Row) =>
    run(call, ALL, [
      ledger("roster", people),
      ledger("study", [{ date: "2024-03-05", people: "甲一", ...row }]),
    ]).numerator;

  test("in one department are not told apart by it", () => {
    const two = [
      { name: "甲一", department: "甲科", "staff-number": "001" },
      { name: "甲一", department: "甲科", "staff-number": "002" },
    ];
    expect(covered(two, { department: "甲科" })).toBe(0);
  });

  test("are not told apart by what a row does not say", () => {
    const numbered: readonly Row[] = [{ name: "甲一", "staff-number": "001" }, { name: "甲一" }];
    expect(covered(numbered, {})).toBe(0);
    expect(covered(numbered, { "staff-number": "001" })).toBe(1);
    const placed: readonly Row[] = [{ name: "甲一", department: "甲科" }, { name: "甲一" }];
    expect(covered(placed, {})).toBe(0);
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

import { monthsOfService, servesWithin, fullTerm } from "../../../src/measures/people/time-served";
import { type Person } from "../../../src/measures/people/person";
import { type Row, ledger } from "../../check/make";
import { rosterPeople } from "../../../src/measures/people/roster-people";
import { YEAR } from "../run";

const someone = (from: string | null, until: string | null): Person => ({
  name: "甲",
  department: null,
  staffNumber: null,
  position: null,
  from,
  until,
  away: [],
  centreGroup: false,
  cells: [],
});

describe("months of service in 2024, to the nearest half", () => {
  test.each([
    ["all year", null, null, 12],
    ["since 2012", "2012-07-01", null, 12],
    ["until after the year", null, "2025-03-31", 12],
    ["from 1 July", "2024-07-01", null, 6],
    ["until 31 March", null, "2024-03-31", 3],
    ["from 16 March", "2024-03-16", null, 9.5],
    ["from 24 March", "2024-03-24", null, 9.5],
    ["from 25 March", "2024-03-25", null, 9],
    ["gone before", null, "2023-06-30", 0],
    ["not yet come", "2025-02-01", null, 0],
  ])("%s", (_name, from, until, months) => {
    expect(monthsOfService(someone(from, until), "2024-01-01", "2024-12-31")).toBe(months);
  });
});

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

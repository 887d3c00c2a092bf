import { calendar, fridays, HOLIDAY_YEARS, holidaySource, isWorkday } from "../../src/calendar";
import { addDays, daysBetween, weekdayOf } from "../../src/grid";

test.each([
  ["2024-02-09", true], // New Year's Eve was a workday by the notice
  ["2024-02-12", false],
  ["2024-02-18", true], // a Sunday worked
  ["2024-03-02", false], // a Saturday
  ["2022-12-31", false], // belongs to the notice for 2023
  ["2025-10-08", false],
  ["2026-01-04", true],
  ["2026-02-28", true],
  ["2026-09-20", true],
])("%s is a workday: %p", (day, works) => {
  expect(isWorkday(day)).toBe(works);
});

test("a year without a notice is unknown, not assumed", () => {
  expect(isWorkday("2027-03-03")).toBeNull();
  expect(holidaySource(2027)).toBeNull();
});

// The notices' own arithmetic: days of the year less weekends and holidays plus days worked.
test.each([
  [2023, 249],
  [2024, 251],
  [2025, 248],
  [2026, 248],
])("%i has %i workdays", (year, days) => {
  const first = `${String(year)}-01-01`;
  const all = Array.from({ length: daysBetween(first, `${String(year)}-12-31`) + 1 }, (_, n) =>
    addDays(first, n),
  );
  expect(all.filter((day) => isWorkday(day) === true)).toHaveLength(days);
});

test("every day worked is a Saturday or Sunday, and no day is both off and worked", () => {
  for (const { off, worked } of HOLIDAY_YEARS) {
    expect(worked.filter((day) => weekdayOf(day) < 6)).toEqual([]);
    expect(worked.filter((day) => off.some(({ from, to }) => day >= from && day <= to))).toEqual([]);
    expect(off.filter(({ from, to }) => daysBetween(from, to) > 8 || to < from)).toEqual([]);
  }
});

test("a year has 52 Fridays in 2024", () => {
  expect(fridays("2024-01-01", "2024-12-31")).toHaveLength(52);
  expect(fridays("2024-03-01", "2024-03-08")).toEqual(["2024-03-01", "2024-03-08"]);
});

test("where an answer is needed for an unknown year, Monday to Friday are worked, and the calendar says it knows no better", () => {
  expect(calendar.isWorkday("2027-10-01")).toBe(true);
  expect(calendar.isKnown("2027-10-01")).toBe(false);
  expect(calendar.isWorkday("2026-10-01")).toBe(false);
});

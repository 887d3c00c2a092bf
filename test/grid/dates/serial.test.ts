import {
  addDays,
  dayNumber,
  daysBetween,
  dayToSerial,
  isDay,
  makeDay,
  serialToDay,
  weekdayOf,
} from "../../../src/grid";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [45356, "2024-03-05"],
])("serial %i is %s and back", (serial, day) => {
  expect(serialToDay(serial, 1900)).toBe(day);
  expect(dayToSerial(day, 1900)).toBe(serial);
});

test("serial 60 is the day that 1900 never had", () => {
  expect(serialToDay(60, 1900)).toBeNull();
});

test("the 1904 system begins with 1904-01-01 as 0", () => {
  expect(serialToDay(0, 1904)).toBe("1904-01-01");
  expect(dayToSerial("2024-03-05", 1904)).toBe(45356 - 1462);
});

test("day arithmetic crosses months, leap days and years", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2024-12-31", 1)).toBe("2025-01-01");
  expect(daysBetween("2024-01-01", "2025-01-01")).toBe(366);
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(makeDay(2024, 2, 30)).toBeNull();
});

test("a day lies between 1900 and 2100, however it came", () => {
  expect([makeDay(204, 1, 1), makeDay(1899, 12, 31), makeDay(2101, 1, 1)]).toEqual([null, null, null]);
  expect(["1900-01-01", "2100-12-31"].every(isDay)).toBe(true);
  expect(["0204-01-01", "2101-01-01", "2024-02-30", "2024-1-1", "", 45356, null].some(isDay)).toBe(false);
});

test("weekdays count from Monday 1 to Sunday 7", () => {
  expect(weekdayOf("2024-03-05")).toBe(2);
  expect(weekdayOf("2024-03-10")).toBe(7);
  expect(weekdayOf("1899-12-31")).toBe(7);
});

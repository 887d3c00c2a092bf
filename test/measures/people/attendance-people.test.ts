import { attendancePeople } from "../../../src/measures/people/attendance-people";
import { daysOf, grid, type Mark } from "../../check/make";
import { asOf, YEAR } from "../run";

const month = (from: string, to: string): Mark[] => daysOf(from, to).map((day) => ({ day, code: "present" }));
const january = month("2024-01-02", "2024-01-31");
const march = month("2024-03-01", "2024-03-29");

test("who stands in the sheets is the unit's, from when they come until they no longer do", () => {
  const sheets = [
    grid({ 甲一: january, 甲二: january }, { department: "甲科" }),
    grid({ 甲一: march, 丙一: march }, { department: "甲科" }),
  ];
  expect(attendancePeople(sheets, YEAR)).toMatchObject([
    { name: "甲一", department: "甲科", from: null, until: null },
    { name: "甲二", from: null, until: "2024-01-31" },
    { name: "丙一", from: "2024-03-01", until: null },
  ]);
});

test("a department whose sheets end earlier has not left", () => {
  const sheets = [
    grid({ 甲一: january }, { department: "甲科" }),
    grid({ 乙一: march }, { department: "乙科" }),
  ];
  expect(attendancePeople(sheets, YEAR).map(({ from, until }) => [from, until])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("sheets after the as-of date and lists of exceptions name nobody", () => {
  expect(attendancePeople([grid({ 甲一: march })], asOf("2024-02-29"))).toEqual([]);
  expect(attendancePeople([grid({ 甲一: march }, { layout: "exception-list" })], YEAR)).toEqual([]);
});

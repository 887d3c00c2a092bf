import { ledger } from "../../check/make";
import { hygieneByDepartment, createContext, CALENDAR_WORKDAYS } from "../../../src/measures";
import { YEAR } from "../run";

test("a department's month is the average of its inspections, by area where it names no department", () => {
  const rows = ledger("hygiene", [
    { date: "2024-03-05", department: "甲 科", score: 80 },
    { date: "2024-03-25", department: "甲科", score: 90 },
    { date: "2024-04-05", area: "一楼", score: 70 },
    { date: "2024-04-05", score: 60 },
  ]);
  expect(hygieneByDepartment(createContext([rows], YEAR, CALENDAR_WORKDAYS))).toEqual([
    { place: "甲科", month: "2024-03", points: 85, inspections: 2, each: [80, 90] },
    { place: "一楼", month: "2024-04", points: 70, inspections: 1, each: [70] },
  ]);
});

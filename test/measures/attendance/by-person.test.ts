import { grid, type Mark } from "../../check/make";
import { attendanceByPerson, createContext, CALENDAR_WORKDAYS } from "../../../src/measures";
import { YEAR } from "../run";
import { type AttendanceCode } from "../../../src/ledgers";

const marks = (code: AttendanceCode, ...days: readonly string[]): Mark[] =>
  days.map((day) => ({ day, code }));

test("a person's months add up, their department is that of the first table", () => {
  const march = grid(
    { 甲一: [...marks("absent", "2024-03-05"), ...marks("late", "2024-03-06")] },
    { department: "甲科" },
  );
  const april = grid(
    { 甲一: [...marks("absent", "2024-04-02", "2024-04-03"), ...marks("late", "2024-04-08", "2024-04-09")] },
    { department: "甲科" },
  );
  expect(attendanceByPerson(createContext([march, april], YEAR, CALENDAR_WORKDAYS))).toEqual([
    { name: "甲一", department: "甲科", due: 6, attended: 3, absent: 3, lateOrEarly: 3 },
  ]);
});

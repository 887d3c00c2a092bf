import type { CellValue } from "../../../../src/grid";
import { problems, read, readOne, sheetOf } from "../../read-sheets";

function statesOf(rows: readonly (readonly CellValue[])[]): readonly string[] {
  return readOne("Daily", rows).ledger.entries.flatMap(({ shares }) => shares.map(({ code }) => code));
}

test("a monthly summary has days due and present, with their units", () => {
  const { ledger } = readOne("Monthly Summary", [
    ["Monthly Summary 2024-05-01 to 2024-05-31"],
    ["Name", "Department", "Employee ID", "Required Days", "Actual Days", "Late (times)", "Overtime (h)"],
    ["Li Wei", "IT", 1001, 21, 20, 1, 3.5],
    ["Wang Fang", "HR", 1002, 21, 21, 0, 0],
  ]);
  expect(ledger).toMatchObject({
    layout: "person-summary",
    period: { from: "2024-05-01", to: "2024-05-31" },
  });
  expect(ledger.columns.map(({ field }) => field)).toEqual([
    "person",
    "department",
    "staff-number",
    "due-days",
    "present-days",
    "late-times",
    "overtime-hours",
  ]);
});

test("a daily report with a status", () => {
  expect(
    statesOf([
      ["Date", "Name", "Department", "Clock-in", "Clock-out", "Status", "Work hours"],
      ["2025-06-02", "Li Wei", "IT", "08:55", "18:10", "Normal", 8],
      ["2025-06-02", "Wang Fang", "HR", "09:25", "18:10", "LATE", 8],
      ["2025-06-03", "Li Wei", "IT", "", "", "Absent", 0],
      ["2025-06-03", "Wang Fang", "HR", "", "", "Sick leave", 0],
    ]),
  ).toEqual(["present", "late", "absent", "sick-leave"]);
});

test("a time clock's computed report: the flags tell where the exception is empty", () => {
  expect(
    statesOf([
      [
        "AC-No.",
        "Name",
        "Date",
        "Timetable",
        "Clock In",
        "Clock Out",
        "Late",
        "Early",
        "Absent",
        "Exception",
      ],
      [1, "刘桂", "2024/3/4", "Day", "08:21", "17:35", "", "", "", ""],
      [1, "刘桂", "2024/3/5", "Day", "08:41", "17:35", "00:11", "", "", ""],
      [2, "陈晓", "2024/3/4", "Day", "", "", "", "", "True", ""],
    ]),
  ).toEqual(["present", "late", "absent"]);
});

test("a raw log of punches is told as one", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["AC-No.", "Name", "Time", "State", "Exception"],
    [1, "刘桂", "2024-03-01 08:21", "C/In", "OK"],
    [1, "刘桂", "2024-03-01 17:33", "C/Out", "OK"],
  ]);
  expect([ledger.layout, ledger.entries.length]).toEqual(["punch-log", 0]);
  expect(problems(recognition)).toEqual(["punches-not-presence A1"]);
});

test("a legend in English explains its letters", () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1);
  const { ledger, recognition } = readOne("Mar", [
    ["Attendance Sheet - March 2024"],
    ["Name", ...days],
    ["Li Wei", ...days.map((day) => ([2, 3].includes(day % 7) ? "O" : day === 15 ? "A" : "P"))],
    ["Wang Fang", ...days.map((day) => ([2, 3].includes(day % 7) ? "O" : day === 14 ? "L" : "P"))],
    ["P=Present  A=Absent  L=Leave  O=Off day"],
  ]);
  expect(recognition.questions).toEqual([]);
  expect(ledger.legend).toEqual({ P: "present", A: "absent", L: "personal-leave", O: "rest" });
});

test("a list of something else is no attendance for its Name and Date", () => {
  const { ledgers } = read([
    sheetOf("Activities", [
      ["Volunteer activities 2024"],
      ["Date", "Activity name", "Place", "Participants"],
      ["2024-05-06", "Tree planting", "Park", 20],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["volunteer"]);
});

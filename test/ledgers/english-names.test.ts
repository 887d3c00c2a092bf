import { foldHeader } from "../../src/grid";
import { column, problems, read, readOne, sheetOf } from "../recognise/read-sheets";

test.each([
  ["日期 Date", "日期"],
  ["Date 日期", "日期"],
  ["姓名\nName", "姓名"],
  ["备注/Remarks", "备注"],
  ["学时（Hours）", "学时"],
  ["员工ID", "员工id"],
  ["APP打卡", "app打卡"],
  ["Date", "date"],
])("the heading %j goes by %j", (heading, name) => {
  expect(foldHeader(heading)).toBe(name);
});

test("a bilingual list is read by its Chinese names", () => {
  const { ledger } = readOne("学习台账", [
    ["2024年学习台账 Study Log"],
    ["序号 No.", "日期 Date", "主题 Topic", "形式 Form", "学时 Hours"],
    [1, "2024-01-05", "时事", "集中学习", 2],
    [2, "2024-02-02", "业务", "自学", 3],
  ]);
  expect(ledger.kind).toBe("study");
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-02-02"]);
  expect(column(ledger, "hours")).toEqual([2, 3]);
});

test("English study sessions, petitions and scores are ledgers", () => {
  const { ledgers } = read([
    sheetOf("Study", [
      ["Study Sessions 2024"],
      ["No.", "Date", "Time", "Topic", "Speaker", "Attendees", "Hours", "Remarks"],
      [1, "2024-01-05", "14:30-16:30", "Law", "Wang", "All staff", 2, ""],
      [2, "2024-02-02", "14:30-16:30", "Safety", "Li", "All staff", 3, ""],
    ]),
    sheetOf("Petitions", [
      ["Petition Register 2024"],
      ["No.", "Date received", "Channel", "Subject", "Handler", "Date of reply"],
      [1, "2024-01-08", "来访", "Noise", "Li", "2024-01-20"],
    ]),
    sheetOf("Hygiene", [
      ["Hygiene Inspection Scores"],
      ["Date", "Department", "Score", "Inspector"],
      ["2024-01-05", "Office", 95, "Li"],
      ["2024-01-05", "Finance", 92, "Li"],
    ]),
  ]);
  expect(ledgers.map(({ kind }) => kind)).toEqual(["study", "petition", "hygiene"]);
  const [study, petition, hygiene] = ledgers;
  if (!study || !petition || !hygiene) throw new Error("three tables");
  expect(column(study, "date")).toEqual(["2024-01-05", "2024-02-02"]);
  expect(column(petition, "replied")).toEqual(["2024-01-20"]);
  expect(column(hygiene, "score")).toEqual([95, 92]);
  expect(column(hygiene, "department")).toEqual(["Office", "Finance"]);
});

test("counts under a name of their own are no dates", () => {
  const recognition = read([
    sheetOf("预算", [
      ["培训活动预算表"],
      ["项目", "单价", "数量", "金额"],
      ["场地费", 1000, 2, 2000],
      ["资料费", 50, 30, 1500],
    ]),
  ]);
  expect(problems(recognition)).not.toContain("invalid-date C3");
});

test("English dates are read, and months over a year's columns", () => {
  const { ledger } = readOne("Study", [
    ["Study Sessions 2024"],
    ["Date", "Topic", "Form"],
    ["5 Mar 2024", "Law", "集中学习"],
    ["April 12", "Safety", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-04-12"]);
  const { ledger: hours } = readOne("Hours", [
    ["Study Hours 2024"],
    ["Name", "Jan", "Feb", "Mar"],
    ["张三", 2, 3, 4],
    ["李四", 1, 1, 1],
  ]);
  expect(column(hours, "date")).toContain("2024-02-01..2024-02-29");
  expect(column(hours, "hours")).toEqual([2, 3, 4, 1, 1, 1]);
});

test.each(["Attendance March 2024", "2024 Mar", "Mar-24"])(
  "the month of attendance named %j is known",
  (name) => {
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const { ledger } = readOne(name, [
      ["Name", ...days],
      ["张三", ...days.map(() => "√")],
      ["李四", ...days.map(() => "√")],
    ]);
    expect(ledger.period).toMatchObject({ from: "2024-03-01", to: "2024-03-31" });
  },
);

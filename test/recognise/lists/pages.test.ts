import { column, problems, readOne, roles } from "../read-sheets";

const HEADER = ["月份", "日期", "学习内容", "形式", "实到人数"];

it("a next page under 「续表」 belongs to the same table", () => {
  const { ledger } = readOne("卫生检查", [
    ["2024年卫生检查情况登记表"],
    ["检查日期", "科室", "得分"],
    ["2024.3.1", "办公室", 98],
    ["续表"],
    ["检查日期", "科室", "得分"],
    ["2024.4.1", "财务科", 97],
  ]);
  expect(column(ledger, "department")).toEqual(["办公室", "财务科"]);
  expect(roles(ledger)).toBe("title header data note header data");
});

it("a month written once holds for the days below it, and that is said", () => {
  const { ledger, recognition } = readOne("集中学习", [
    ["2024年集中学习情况登记表"],
    HEADER,
    ["1月", "5日", "甲", "集中学习", 18],
    ["", "19日", "乙", "集中学习", 18],
    ["2月", "2日", "丙", "集中学习", 17],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19", "2024-02-02"]);
  expect(problems(recognition)).toContain("month-filled-down B4");
});

it("who came to 中心组 sessions is study, though the sheet says 考勤", () => {
  const { ledger } = readOne("中心组", [
    ["2024年理论学习中心组学习考勤表"],
    ["姓名", "3月12日", "6月12日", "9月12日"],
    ["张三", "√", "出差", "√"],
    ["李四", "√", "√", "√"],
  ]);
  expect(ledger).toMatchObject({ kind: "study", layout: "sign-in" });
  expect(column(ledger, "present")).toEqual([2, 1, 2]);
});

it("月 and 日 below one 日期 are a date, and no question", () => {
  const { ledger, recognition } = readOne(
    "学习台账",
    [
      ["2024年学习台账"],
      ["日期", "", "学习内容", "形式"],
      ["月", "日", "", ""],
      [3, 1, "甲", "集中学习"],
      [3, 15, "乙", "集中学习"],
    ],
    ["A2:B2", "C2:C3", "D2:D3"],
  );
  expect(column(ledger, "date")).toEqual(["2024-03-01", "2024-03-15"]);
  expect(recognition.questions).toEqual([]);
});

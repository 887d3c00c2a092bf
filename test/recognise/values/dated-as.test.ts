import { say } from "../../../src/locales";
import { readOne, column, problems } from "../read-sheets";

const HEADER = ["序号", "问题来源", "存在问题", "发现时间", "整改时限", "整改情况"];
const BY_MONTH = ["月份", "日期", "学习内容", "形式", "实到人数"];

test("the year that deadlines took from around the table is named, though the table has no column 日期", () => {
  const { recognition } = readOne("整改台账", [
    ["2024年整改台账"],
    HEADER,
    [1, "自查", "台账不全", "2024.3.5", "4月30日", "已完成"],
    [2, "督查", "物品堆放", "2024.6.5", "7月31日", "已完成"],
  ]);
  const texts = recognition.findings
    .filter(({ problem }) => problem === "year-assumed")
    .map(({ text }) => say(text));
  expect(texts).toEqual(["2个日期没写年份，按2024年算"]);
});

test("the number 3.1 counts for March and is pointed out", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习形式", "学习内容"],
    ["2024.1.19", "集中学习", "动员"],
    [3.1, "集中学习", "法律知识"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-19", "2024-03-01..2024-03-10"]);
  expect(problems(recognition)).toContain("ambiguous-date A4");
  const finding = recognition.findings.find(({ problem }) => problem === "ambiguous-date");
  expect(finding?.action).toBe("kept");
});

it("a month written once holds for the days below it, and that is said", () => {
  const { ledger, recognition } = readOne("集中学习", [
    ["2024年集中学习情况登记表"],
    BY_MONTH,
    ["1月", "5日", "甲", "集中学习", 18],
    ["", "19日", "乙", "集中学习", 18],
    ["2月", "2日", "丙", "集中学习", 17],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-01-05", "2024-01-19", "2024-02-02"]);
  expect(problems(recognition)).toContain("month-filled-down B4");
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

test("a number under 月份 is a month", () => {
  const { ledger, recognition } = readOne("Sheet1", [
    ["2024年学习台账"],
    ["月份", "学习内容", "学习形式"],
    [3, "时事", "集中学习"],
    [202406, "业务", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-01..2024-03-31", "2024-06-01..2024-06-30"]);
  expect(problems(recognition)).toEqual(["year-assumed A3"]);
});

test("days of the year 1900 are told and give no session", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习内容", "学习形式"],
    [5, "时事", "集中学习"],
    ["2024-03-05", "业务", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual([null, "2024-03-05"]);
  expect(problems(recognition)).toEqual(["invalid-date A3"]);
});

test("「立行立改」 is no date and no mistake", () => {
  const { ledger, recognition } = readOne("整改台账", [
    ["存在问题", "整改措施", "整改时限", "完成日期"],
    ["走廊堆物", "清理", "立行立改", "2024-3-5"],
    ["记录不全", "补记", "2024年6月底前", ""],
  ]);
  expect(column(ledger, "deadline")).toEqual([null, "2024-06-21..2024-06-30"]);
  expect(problems(recognition)).toEqual(["open-ended-date C2"]);
});

test("a title over two years lends none of them to days without a year", () => {
  const { recognition } = readOne("学习台账", [
    ["2023—2024年度学习台账"],
    ["日期", "内容", "形式"],
    ["3.5", "甲", "集中学习"],
  ]);
  expect(recognition.questions).toMatchObject([{ kind: "year" }]);
});

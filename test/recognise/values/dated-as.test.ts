import { say } from "../../../src/locales";
import { column, problems, readOne } from "../read-sheets";

const HEADER = ["序号", "问题来源", "存在问题", "发现时间", "整改时限", "整改情况"];

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

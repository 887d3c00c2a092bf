import { column, read, readOne, sheetOf } from "../read-sheets";

test("dates without a year under a title of two years fall into the one that their month is of", () => {
  const { ledger } = readOne("学习", [
    ["2023年12月—2024年1月集中学习登记"],
    ["日期", "内容", "形式"],
    ["12月5日", "甲", "集中学习"],
    ["1月12日", "乙", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2023-12-05", "2024-01-12"]);
});

test("so do the days of attendance and leave", () => {
  const daily = read([
    sheetOf("日报", [
      ["2023年12月—2024年1月考勤日报"],
      ["姓名", "日期", "考勤结果"],
      ["张三", "12月29日", "正常"],
      ["张三", "1月3日", "正常"],
      ["李四", "1月12日", "迟到"],
    ]),
  ]);
  expect(daily.ledgers[0]?.entries.map(({ day }) => day)).toEqual(["2023-12-29", "2024-01-03", "2024-01-12"]);
  const { ledger } = readOne("请假", [
    ["2023年12月—2024年1月请假登记表"],
    ["姓名", "请假类型", "开始日期", "结束日期"],
    ["张三", "事假", "12月29日", "1月3日"],
    ["李四", "病假", "1月12日", "1月12日"],
  ]);
  expect(column(ledger, "date")).toEqual(["2023-12-29..2024-01-03", "2024-01-12"]);
});

test("the month of a line above has the year of the day of printing beside it", () => {
  const { ledger, recognition } = readOne("学习", [
    ["学习登记表"],
    ["制表日期：2024-04-02　学习月份：3月"],
    ["日期", "内容", "形式"],
    ["5日", "甲", "集中学习"],
    ["12日", "乙", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-12"]);
  expect(recognition.questions).toEqual([]);
});

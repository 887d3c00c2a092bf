import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const CENTRE_GROUP = paper("中心组学习", [
  ["局党组理论学习中心组2024年学习台账"],
  ["日期", "主题", "主讲人", "参加人数"],
  ["2024-02-20", "全会精神", "郑卫东", 6],
  ["2024-05-15", "八项规定精神", "郑卫东", 6],
  ["2024-11-12", "党纪学习", "郑卫东", 6],
]);
/** Four petitions, one of them closed ten days late. */
const PETITIONS = paper("信访台账", [
  ["2024年群众来信来访登记"],
  ["编号", "受理日期", "反映事项", "办理期限", "办结日期", "承办科室"],
  ["1", "2024-01-06", "咨询补贴", "2024-03-06", "2024-02-20", "办公室"],
  ["2", "2024-02-06", "咨询补贴", "2024-04-06", "2024-03-20", "办公室"],
  ["3", "2024-05-06", "反映噪声", "2024-07-06", "2024-07-16", "办公室"],
  ["4", "2024-06-06", "咨询补贴", "2024-08-06", "2024-07-20", "办公室"],
]);
const AID = paper("结对帮扶", [
  ["走访日期", "帮扶对象", "帮扶内容", "参加人", "金额（元）"],
  ["2024-01-20", "杨家村", "春节慰问", "卫国平", 2000],
  ["2024-09-28", "杨家村", "中秋慰问", "沈立新", 1800],
]);
const INTEGRITY = paper("党风廉政", [
  ["2024年党风廉政工作台账"],
  ["日期", "类别", "内容", "主持人", "参加人数"],
  ["2024-01-22", "专题会议", "部署全年工作", "郑卫东", 8],
  ["2024-04-18", "警示教育", "观看警示教育片", "沈立新", 8],
]);
const HOURS = paper("学时", [
  ["2024年干部学时统计"],
  ["姓名", "科室", "一季度", "二季度", "三季度", "四季度", "合计"],
  ...["郑卫东", "冯晓岚", "卫国平", "蒋文静", "沈立新", "韩梅", "杨柳青", "朱大海"].map((name) => [
    name,
    "",
    12,
    10,
    10,
    name === "韩梅" ? 4 : 12,
    name === "韩梅" ? 36 : 44,
  ]),
]);
const fill = formsBeside([...OFFICE, CENTRE_GROUP, HOURS, PETITIONS, AID, INTEGRITY]);

test("beside a number over the whole period stands how much there was, in what the row counts", () => {
  const { copy, answers } = fill(
    [
      ["2024年文明机关创建工作自查表"],
      ["序号", "自查项目", "应完成", "实际完成", "备注"],
      [1, "中心组学习次数", "4次", "", ""],
      [2, "人均学习学时", "40学时", "", ""],
      [3, "来信来访件数", "", "", ""],
      [4, "信访按期办结率", "100%", "", ""],
      [5, "帮扶资金（元）", "", "", ""],
      [6, "警示教育次数", "2次", "", ""],
    ],
    "自查表",
  );
  expect([copy["D3"], copy["D4"], copy["D5"], copy["D6"]]).toEqual(["3次", "43学时", 4, "75%"]);
  // Another word names the column; what an open question keeps undecided is not the whole ledger.
  expect(answers).toContain("D7 帮扶资金(元)·实际完成: ?3800");
  expect(answers).toContain("D8 警示教育次数·实际完成: 1次");
});

test("a year's number beside what the standard asks each month is told as a number", () => {
  const { copy } = fill(
    [
      ["文明机关创建工作自查表"],
      ["序号", "自查项目", "标准要求", "完成情况"],
      [1, "集中学习次数", "24次", ""],
      [2, "集中学习", "每月不少于2次", ""],
    ],
    "自查表",
  );
  expect([copy["C3"], copy["D4"]]).toEqual([undefined, "12个月中有10个月，3月缺1次、8月缺2次"]);
});

test("a text that asks for the centre group's sessions apart gets those of the staff as the ledger sorts them", () => {
  const { answers } = fill([
    ["工作总结"],
    ["开展中心组学习__次，干部职工集中学习__次，受理信访__件、按期办结__件。"],
  ]);
  expect(answers.map((one) => one.split(": ")[1])).toEqual(["3", "21", "4", "3"]);
});

import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const VOLUNTEERS = paper("志愿服务", [
  ["2024年志愿服务登记"],
  ["日期", "活动内容", "参加人员", "服务时长（小时）", "牵头科室"],
  ["2024-03-05", "学雷锋清扫", "郑卫东、卫国平、沈立新", 2, "办公室"],
  ["2024-09-19", "清洁家园", "卫国平、蒋文静、韩梅", 2, "财政审计科"],
]);
const HOURS = paper("学时", [
  ["2024年干部学时统计"],
  ["姓名", "科室", "上半年", "下半年", "合计"],
  ["卫国平", "办公室", 60, 65, 125],
  ["蒋文静", "办公室", 60, 62, 122],
  ["沈立新", "财政审计科", 60, 60, 120],
]);
const PETITIONS = paper("信访台账", [
  ["2024年群众来信来访登记"],
  ["编号", "受理日期", "反映事项", "办结日期", "承办科室"],
  ["1", "2024-01-06", "咨询", "2024-02-20", "办公室"],
  ["2", "2024-02-06", "咨询", "2024-03-20", "财政审计科"],
  ["3", "2024-05-06", "反映噪声", "2024-07-16", "办公室"],
]);
const fill = formsBeside([...OFFICE, VOLUNTEERS, HOURS, PETITIONS]);

test("departments: people and members, hours of each, who took part, what each saw to; sums and means of them", () => {
  const { copy, answers } = fill(
    [
      ["2024年各科室文明创建情况对比表"],
      ["科室", "人数", "党员数", "志愿服务人次", "人均学时", "来信来访件数"],
      ["办公室", "", "", "", "", ""],
      ["财政审计科", "", "", "", "", ""],
      ["合计/平均", "", "", "", "", ""],
    ],
    "对比表",
  );
  const row = (at: number) => ["B", "C", "D", "E", "F"].map((column) => copy[`${column}${String(at)}`]);
  expect(row(3)).toEqual([2, 1, 3, 123.5, 2]);
  // Of 韩梅 the register of hours has nothing.
  expect(row(4)).toEqual([2, 1, 2, undefined, 1]);
  expect(answers).toContain("E4 财政审计科·人均学时: ?60");
  expect(row(5)).toEqual([4, 2, 5, undefined, 3]);
  expect(answers).toContain("E5 合计/平均·人均学时: ?91.75");
});

test("parts and notes in the heads of people, and a row of its own below the sums", () => {
  const { answers } = fill(
    [
      ["2024年各科室基础数据统计表"],
      ["科室", "实有人数", "其中：党员", "志愿服务参加人次", "承办投诉诉求（件）"],
      ["办公室", "", "", "", ""],
      ["财政审计科", "", "", "", ""],
      ["合计", "", "", "", ""],
      ["获县级以上表彰（人次）", "", "", "", ""],
    ],
    "基础数据",
  );
  const values = (row: number) =>
    answers
      .filter((one) => /^[A-Z]+/.exec(one) && one.split(" ")[0]?.endsWith(String(row)))
      .map((one) => one.split(": ")[1]);
  expect([values(3), values(5)]).toEqual([
    ["2", "1", "3", "2"],
    ["4", "2", "5", "3"],
  ]);
});

test("months to come leave a sum as it is, a month without a case between others has none", () => {
  const { answers } = fill(
    [
      ["2024—2025年信访月报"],
      ["月份", "来信来访受理（件）", "备注"],
      ["2024年1月", "", ""],
      ["2024年3月", "", ""],
      ["2025年3月", "", ""],
    ],
    "月报",
  );
  expect(answers.map((one) => one.split(": ")[1])).toEqual(["1", "0", "null"]);
});

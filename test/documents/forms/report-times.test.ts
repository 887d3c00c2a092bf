import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const MEETINGS = paper("会议", [
  ["日期", "会议名称", "主要议题", "主持人"],
  ["2024-09-05", "局长办公会", "研究文明机关创建", "郑卫东"],
  ["2024-10-16", "全体干部会", "安排防汛", "冯晓岚"],
  ["2024-10-21", "全体干部会", "部署征地", "冯晓岚"],
]);
const VOLUNTEERS = paper("志愿服务", [
  ["2024年志愿服务登记"],
  ["日期", "活动内容", "参加人员", "服务时长（小时）"],
  ["2024-03-05", "学雷锋清扫", "郑卫东、卫国平、沈立新", 2],
  ["2024-10-19", "清洁家园", "卫国平、蒋文静", 2],
]);
const HYGIENE = paper("卫生评比", [
  ["2024年卫生评比得分（十分制）"],
  ["科室", "3月", "9月", "10月"],
  ["办公室", 8, 9, 10],
  ["财政审计科", 9, 9, 9],
]);
const INTEGRITY = paper("廉政教育", [
  ["日期", "类别", "内容", "参加人数"],
  ["2024-04-18", "警示教育", "观看警示教育片", 8],
  ["2024-06-27", "廉政教育", "参观廉政教育基地", 8],
  ["2024-10-09", "廉政党课", "书记讲党课", 8],
]);
const fill = formsBeside([...OFFICE, MEETINGS, VOLUNTEERS, HYGIENE, INTEGRITY]);
const told = (answers: readonly string[]): readonly string[] =>
  answers.map((one) => one.split(": ")[1] ?? "");

test("a month's report: this month and the months up to it, in the unit of a column of its own", () => {
  const { answers } = fill(
    [
      ["精神文明建设工作月报表"],
      ["报告期：2024年10月"],
      ["序号", "指标名称", "计量单位", "本月数", "1—10月累计"],
      [1, "集中学习（含中心组）", "次", "", ""],
      [2, "召开各类会议", "次", "", ""],
      [3, "志愿服务参加人次", "人次", "", ""],
      [4, "道德模范推荐", "人", "", ""],
    ],
    "10月月报",
  );
  expect(told(answers)).toEqual(["2", "17", "2", "3", "2", "5", "null", "null"]);
});

test("sums of quarters between the months are of their own rows, the last one of all", () => {
  const { copy } = fill(
    [
      ["2024年创建台账分月汇总表"],
      ["月份", "会议（次）", "备注"],
      ["9月", "", ""],
      ["三季度小计", "", ""],
      ["10月", "", ""],
      ["四季度小计", "", ""],
      ["合计", "", ""],
    ],
    "汇总表",
  );
  expect(["B3", "B4", "B5", "B6", "B7"].map((cell) => copy[cell])).toEqual([1, 1, 2, 2, 3]);
});

test("a line about some columns is of those only, points are in the form's scale, marks of its own are nobody's", () => {
  const { copy } = fill(
    [
      ["机关各科室文明创建考核统计表"],
      ["考勤统计期：2024年9—10月；其余为2024年全年累计（截至10月）"],
      ["科室", "卫生评比平均分（十分制）", "志愿服务人次", "加减分", "综合得分"],
      ["办公室", "", "", "", ""],
      ["财政审计科", "", "", "", ""],
      ["合计", "", "", "", ""],
    ],
    "考核表",
  );
  expect(["B4", "C4", "D4", "E4"].map((cell) => copy[cell])).toEqual([9, 3, undefined, undefined]);
  expect(["B5", "C5", "D5", "E5"].map((cell) => copy[cell])).toEqual([9, 1, undefined, undefined]);
  expect([copy["C6"], copy["D6"], copy["E6"]]).toEqual([4, undefined, undefined]);
});

test("one kind of meeting is not all of them", () => {
  const { answers } = fill([["工作总结"], ["召开会议__次，召开党组会__次。"]], "总结");
  expect(told(answers)).toEqual(["?3", "null"]);
});

test("a row is judged by its own number; what is called as a sheet is proposed as all of it", () => {
  const { copy, answers } = fill(
    [
      ["文明机关创建自查表"],
      ["测评项目", "测评内容", "要求", "实际完成", "是否达标"],
      ["学习教育", "志愿服务参加人次", "≥4人次", "", ""],
      ["学习教育", "集中学习到课率", "≥90%", "", ""],
      ["学习教育", "廉政教育（次）", "≥2次", "", ""],
      ["学习教育", "会议（次）", "≥5次", "", ""],
    ],
    "自查表",
  );
  expect([copy["D3"], copy["E3"]]).toEqual(["5人次", "是"]);
  expect(answers.find((one) => one.startsWith("D4"))).toMatch(/: 9\d(?:\.\d+)?%$/);
  expect(answers).toContain("D5 廉政教育(次)·实际完成: ?3次");
  expect([copy["D6"], copy["E6"]]).toEqual(["3次", "否"]);
});

import type { CellValue } from "../../../src/grid";
import { paper } from "../../support/workbooks/paper";
import { sheetOf } from "../../support/sheet-of";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const HOURS = paper("学时登记", [
  ["干部学时登记"],
  ["日期", "姓名", "学习内容", "学习方式", "学时"],
  ["2024-02-05", "韩梅", "审计法", "集中学习", 30],
  ["2024-03-12", "韩梅", "内部控制", "网络学习", 12],
  ["2024-04-09", "沈立新", "内部控制", "网络学习", 50],
]);

const ACTIVITIES = paper("活动台账", [
  ["2024年文明创建活动台账"],
  ["活动日期", "活动名称", "牵头科室", "参加人数", "活动类别"],
  ["2024-03-06", "学雷锋清扫街道", "办公室", 18, "志愿服务"],
  ["2024-05-15", "职工健步走比赛", "财政审计科", 25, "文体活动"],
  ["2024-09-20", "迎国庆读书分享", "经济责任审计科", 21, "文体活动"],
]);

const PROBLEMS = paper("整改台账", [
  ["问题整改台账"],
  ["问题编号", "问题描述", "责任科室", "整改措施", "整改期限", "完成时间", "整改状态"],
  ["W1", "走廊堆放旧桌椅", "办公室", "清运", "2024-04-10", "2024-04-07", "已整改"],
  ["W2", "卫生间异味较重", "财政审计科", "换风扇", "2024-05-20", "2024-05-24", "已整改"],
]);

const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);
const isOff = (day: number): boolean => [0, 6].includes(new Date(Date.UTC(2024, 6, day)).getUTCDay());
const GRID = sheetOf(
  [
    ["考勤 2024年7月"],
    ["姓名", "部室", ...DAYS],
    ...(
      [
        ["沈立新", "财政审计科", "病"],
        ["韩梅", "财政审计科", "事"],
        ["杨柳青", "经济责任审计科", "√"],
      ] as const
    ).map(([name, department, mark]): CellValue[] => [
      name,
      department,
      ...DAYS.map((day) => (isOff(day) ? "/" : day === 10 ? mark : "√")),
    ]),
  ],
  { name: "考勤202407" },
);

const fill = formsBeside([...OFFICE, HOURS, ACTIVITIES, PROBLEMS, GRID]);

test("ways of studying beside people ask their hours, nought for whoever studied in another way; 是否 asks no figure", () => {
  const { answers } = fill([
    ["财政审计科学时统计表", "", "", "", "", ""],
    ["姓名", "集中学习", "网络学习", "累计学时", "是否达到40学时", "考核等次"],
    ["韩梅", "", "", "", "", ""],
    ["沈立新", "", "", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      "B3 韩梅·集中学习: 30",
      "C3 韩梅·网络学习: 12",
      "D3 韩梅·累计学时: 42",
      "E3 韩梅·是否达到40学时: 是",
      "B4 沈立新·集中学习: 0",
      "C4 沈立新·网络学习: 50",
    ]),
  );
  expect(answers.filter((one) => /^F\d/u.test(one)).map((one) => one.replace(/^.*: /u, ""))).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/\d/u)]),
  );
});

test("how many reached a number that is not the standard's own is counted by that number", () => {
  const { answers } = fill([["学习总结"], ["2024年，达到50学时的____人，不足50学时的____人。"]]);
  expect(answers.map((one) => one.replace(/^.*: /u, ""))).toEqual(["1", "?7"]);
});

test("a department's days by a grid that calls departments 部室; 「病事假」 is both", () => {
  const { copy } = fill([
    ["2024年7月考勤月报", "", "", ""],
    ["部室", "应出勤（人天）", "病假", "病事假"],
    ["财政审计科", "", "", ""],
    ["经济责任审计科", "", "", ""],
  ]);
  expect(["B3", "C3", "D3", "B4", "D4"].map((cell) => copy[cell])).toEqual([46, 1, 2, 23, 0]);
});

test("a plan's items are found in the ledger of what was done, whatever their column is called; its day and number go beside", () => {
  const { answers } = fill([
    ["2024年文明创建工作计划及完成情况表", "", "", "", ""],
    ["计划月份", "工作内容", "牵头科室", "实际完成日期", "参加人数"],
    ["3月", "学雷锋清扫街道", "", "", ""],
    ["5月", "职工健步走比赛", "", "", ""],
    ["9月", "安全知识竞赛", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^C3 .*: 办公室$/u),
      expect.stringMatching(/^D3 .*: 2024年3月6日$/u),
      expect.stringMatching(/^E3 .*: 18$/u),
      expect.stringMatching(/^E4 .*: 25$/u),
    ]),
  );
  expect(answers.filter((one) => /^[CDE]5 .*: (?!null)[^?]/u.test(one))).toEqual([]);
});

test("whether a problem was settled in time is told by its days; what those say who look at it again stays theirs", () => {
  const { answers } = fill([
    ["问题整改复查表", "", "", "", "", ""],
    ["问题编号", "存在问题", "整改期限", "完成时间", "是否按期完成", "复查结果"],
    ["W1", "", "", "", "", ""],
    ["W2", "", "", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B3 .*: 走廊堆放旧桌椅$/u),
      "E3 是否按期完成: 是",
      "E4 是否按期完成: 否",
    ]),
  );
  expect(answers.filter((one) => /^F\d .*: (?!null)/u.test(one))).toEqual([]);
});

test("sex and party of a colleague are proposed where a form's own columns ask for them", () => {
  const { answers } = fill([
    ["参训人员名单", "", ""],
    ["姓名", "政治面貌", "职务"],
    ["沈立新", "", ""],
    ["韩梅", "", ""],
  ]);
  expect(answers.map((one) => one.replace(/^.*: /u, ""))).toEqual(["?中共党员", "科长", "?群众", "科员"]);
});

test("hours of one way of studying are not those of all, nor their average", () => {
  const { answers } = fill([["2024年学习小结"], ["网络学习____学时，人均集中学习____学时。"]]);
  expect(answers.map((one) => one.replace(/^.*: /u, ""))).toEqual(["?62", "null"]);
});

test("a rule is found beside one whose name goes on; what is no answer to 是否 is no sure one", () => {
  const RULES = paper("制度清单", [
    ["制度名称", "文号", "印发日期", "责任科室", "状态"],
    ["公务车辆管理办法", "清审〔2018〕9号", "2018-03-03", "办公室", "废止"],
    ["公务车辆管理办法（修订）", "清审〔2023〕20号", "2023-05-20", "办公室", "现行"],
    ["审计现场考勤规定", "清审〔2023〕4号", "2023-02-20", "财政审计科", "现行"],
  ]);
  const { answers } = formsBeside([...OFFICE, RULES])([
    ["规章制度执行情况检查表", "", "", "", ""],
    ["制度名称", "文号", "是否现行", "责任科室", "检查结论"],
    ["公务车辆管理办法", "", "", "", ""],
    ["审计现场考勤规定", "", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B3 .*: 清审〔2018〕9号$/u),
      expect.stringMatching(/^D4 .*: 财政审计科$/u),
    ]),
  );
  expect(
    answers.filter((one) => /^[CE]\d .*: (?!null)/u.test(one)).map((one) => one.replace(/^.*: /u, "")),
  ).toEqual(["?否", "现行"]);
});

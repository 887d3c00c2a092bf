import type { CellValue } from "../../../src/grid";
import { sheetOf } from "../../support/sheet-of";
import { paper } from "../../support/workbooks/paper";
import { formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const PROBLEMS = paper("问题销号", [
  ["清河县审计局问题整改销号台账"],
  [
    "编号",
    "发现日期",
    "问题描述",
    "发现途径",
    "责任部组",
    "责任人",
    "整改措施",
    "整改期限",
    "完成日期",
    "状态",
  ],
  [
    "1",
    "2024-02-26",
    "消防通道堆放旧桌",
    "自查",
    "办公室",
    "韩梅",
    "清运",
    "2024-03-15",
    "2024-03-10",
    "已销号",
  ],
  [
    "2",
    "2024-04-20",
    "意见箱开箱不及时",
    "群众反映",
    "法规科",
    "沈立新",
    "每周开箱",
    "2024-05-10",
    "",
    "推进中",
  ],
  [
    "3",
    "2024-05-27",
    "楼道地垫破损",
    "卫生检查",
    "办公室",
    "韩梅",
    "更换",
    "2024-06-20",
    "2024-06-28",
    "已销号",
  ],
]);

const TASKS = paper("任务清单", [
  ["创建任务清单"],
  ["任务", "阶段", "责任办公室", "责任人", "完成时限", "办结日期"],
  ["成立领导小组", "动员", "办公室", "韩梅", "2024-02-15", "2024-02-09"],
  ["召开动员大会", "动员", "法规科", "沈立新", "2024-03-10", "2024-03-06"],
  ["整治背街小巷", "实施", "办公室", "韩梅", "2024-09-30", "2024-09-22"],
]);

const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);
const isOff = (day: number): boolean => [0, 6].includes(new Date(Date.UTC(2024, 6, day)).getUTCDay());
const month = (name: string, marks: Readonly<Record<number, string>>): CellValue[] => [
  name,
  "办公室",
  ...DAYS.map((day) => (isOff(day) ? "" : (marks[day] ?? "√"))),
];
const GRID = sheetOf(
  [
    ["2024年7月考勤表"],
    ["图例：√ 出勤；○ 公出；△ 病假；☆ 年休"],
    ["姓名", "部门", ...DAYS],
    month("沈立新", { 3: "○", 4: "○", 5: "☆" }),
    month("韩梅", { 10: "△" }),
    ["杨柳青", "法规科", ...month("", {}).slice(2)],
  ],
  { name: "7月考勤" },
);

const fill = formsBeside([...OFFICE, PROBLEMS, TASKS, GRID]);

test("a list is asked in other words: a day that was set, one gone by, a person, a state; all of it is looked at by somebody", () => {
  const { answers } = fill([
    ["创建工作问题清单及整改落实情况表", "", "", "", "", "", "", "", ""],
    ["序号", "问题", "怎么改", "牵头部组", "具体责任人", "限期", "是否改完", "何时改完", "验收人"],
    [1, "", "", "", "", "", "", "", ""],
    [2, "", "", "", "", "", "", "", ""],
    [3, "", "", "", "", "", "", "", ""],
  ]);
  expect(answers).toEqual([
    "B3 问题: ?消防通道堆放旧桌",
    "C3 怎么改: ?清运",
    "D3 牵头部组: ?办公室",
    "E3 具体责任人: ?韩梅",
    "F3 限期: ?2024年3月15日",
    "G3 是否改完: ?已销号",
    "H3 何时改完: ?2024年3月10日",
    "B4 问题: ?意见箱开箱不及时",
    "C4 怎么改: ?每周开箱",
    "D4 牵头部组: ?法规科",
    "E4 具体责任人: ?沈立新",
    "F4 限期: ?2024年5月10日",
    "G4 是否改完: ?推进中",
    "B5 问题: ?楼道地垫破损",
    "C5 怎么改: ?更换",
    "D5 牵头部组: ?办公室",
    "E5 具体责任人: ?韩梅",
    "F5 限期: ?2024年6月20日",
    "G5 是否改完: ?已销号",
    "H5 何时改完: ?2024年6月28日",
  ]);
});

test("rows that stand on a list are found by what stands in them, whatever column and stage are called; nothing of a requirement goes beside", () => {
  const { answers } = fill([
    ["创建工作分阶段推进表", "", "", "", "", "", ""],
    ["阶段", "工作事项", "承办机构", "承办人", "要求完成", "实际完成", "镇分管领导"],
    ["发动部署", "成立领导小组", "", "", "", "", ""],
    ["", "召开动员大会", "", "", "", "", ""],
    ["全面推进", "整治背街小巷", "", "", "", "", ""],
    ["", "食堂改造", "", "", "", "", ""],
  ]);
  expect(answers.filter((answer) => !answer.endsWith(": null"))).toEqual([
    "C3 成立领导小组·承办机构: ?办公室",
    "D3 成立领导小组·承办人: 韩梅",
    "E3 成立领导小组·要求完成: ?2024年2月15日",
    "F3 成立领导小组·实际完成: 2024年2月9日",
    "C4 召开动员大会·承办机构: ?法规科",
    "D4 召开动员大会·承办人: 沈立新",
    "E4 召开动员大会·要求完成: ?2024年3月10日",
    "F4 召开动员大会·实际完成: 2024年3月6日",
    "C5 整治背街小巷·承办机构: ?办公室",
    "D5 整治背街小巷·承办人: 韩梅",
    "E5 整治背街小巷·要求完成: ?2024年9月30日",
    "F5 整治背街小巷·实际完成: 2024年9月22日",
  ]);
});

test("attendance is reckoned as the form itself says below it", () => {
  const rows = (...notes: readonly string[]): readonly CellValue[][] => [
    ["2024年7月考勤月报表", "", "", "", "", "", ""],
    ["科室", "应出勤（人天）", "出勤（人天）", "公出", "病假", "年休", "月出勤率"],
    ["办公室", "", "", "", "", "", ""],
    ["法规科", "", "", "", "", "", ""],
    ...notes.map((note) => [note, "", "", "", "", "", ""]),
  ];
  const { answers } = fill(rows("说明：出勤含迟到；出勤率＝（出勤＋公出）÷（应出勤－年休）×100％。"));
  // 44 of 46 days less the two out on business; 44 of the 45 that are left without annual leave.
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^B3 .*: 46$/u),
      expect.stringMatching(/^C3 .*: 42$/u),
      expect.stringMatching(/^D3 .*: 2$/u),
      expect.stringMatching(/^G3 .*: 97\.8%$/u),
    ]),
  );
  // What its terms say is not known, so that nothing is said.
  expect(fill(rows("注：出勤率＝折算出勤÷应出勤×100％")).answers).toContainEqual(
    expect.not.stringMatching(/^G3 .*\d/u),
  );
  expect(fill(rows("注：出勤率＝折算出勤÷应出勤×100％")).copy["G3"]).toBeUndefined();
});

test("lines of labels over a table are no header; questions ask what labels ask, bare requirements a number", () => {
  const { answers } = fill([
    ["文明机关复查登记表", "", "", "", ""],
    ["受检单位", "", "局长", "", ""],
    ["在职职工", "", "女职工", "", ""],
    ["复查内容", "合格线", "上届命名时情况", "2024年情况（截至12月31日）", "是否保持"],
    ["集中学习开展几次", "≥____次", "", "", ""],
    ["集中学习最少的月份次数", "≥____次", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^D5 .*: \??\d+$/u),
      expect.stringMatching(/^B5 .*: \??\d+$/u),
      expect.stringMatching(/^D6 .*: null$/u),
    ]),
  );
  expect(answers.filter((one) => /^C\d .*: (?!null)/u.test(one))).toEqual([]);
});

test("blanks beside an item are of that item; a unit stands in front of a title, a post in front of its holder", () => {
  const { answers } = fill([
    ["______2024年机关学习情况登记表", "", ""],
    ["创建工作由局长____牵头，由副局长____协助。", "", ""],
    ["项目", "要求", "各季度情况"],
    ["集中学习", "全年不少于____次", ""],
    ["政务公开", "全年不少于____次", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      "A1 单位全称: 清河县审计局",
      expect.stringMatching(/^A2 .*局长__.*: [^?n].*$/u),
      expect.stringMatching(/^B4 集中学习.*: \??\d+$/u),
      expect.stringMatching(/^B5 政务公开.*: \??\d+$/u),
    ]),
  );
  expect(fill([["______党支部2024年学习情况"], ["集中学习____次"]]).answers[0]).toMatch(/: null$/u);
});

const OPEN_CASES = paper("整改情况", [
  ["清河县审计局整改情况登记"],
  ["问题来源", "问题描述", "牵头科室", "经办人", "时限", "进展", "完成日期"],
  ["市局督查", "叫号机老旧", "办公室", "韩梅", "2024-04-30", "已整改", "2024-04-27"],
  ["自查", "标签不全", "办公室", "沈立新", "2024-06-10", "已整改", "2024-06-08"],
  ["市局督查", "公示不及时", "法规科", "沈立新", "2024-10-31", "整改中", ""],
  ["自查", "电话占线", "法规科", "韩梅", "2024-08-31", "整改中", ""],
]);

test("cases that are still open are listed with those that have their day of completion", () => {
  const { copy } = formsBeside([...OFFICE, OPEN_CASES])([
    ["市局督查反馈问题整改表", "", "", "", ""],
    ["序号", "问题", "责任科室", "整改期限", "完成日期"],
    [1, "", "", "", ""],
    [2, "", "", "", ""],
    [3, "", "", "", ""],
  ]);
  expect(copy).toMatchObject({ B3: "叫号机老旧", C4: "法规科", D4: "2024年10月31日" });
  expect(copy).not.toHaveProperty("B5");
});

test("days and times of a grid in which marks are not read are for somebody to look at", () => {
  const unread = sheetOf(
    [
      ["2024年7月考勤表"],
      ["图例：√ 出勤；△ 病假；◇ 迟到"],
      ["姓名", "部门", ...DAYS],
      month("沈立新", { 3: "◇", 4: "△", 5: "※" }),
      month("韩梅", {}),
      ["杨柳青", "财政审计科", ...month("", { 3: "◇" }).slice(2)],
    ],
    { name: "7月考勤" },
  );
  const { answers } = formsBeside([...OFFICE, unread])([
    ["2024年7月考勤月报表", "", "", ""],
    ["科室", "应出勤（人天）", "病假", "迟到（人次）"],
    ["办公室", "", "", ""],
    ["财政审计科", "", "", ""],
  ]);
  expect(answers).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^C3 .*: \?1$/u),
      expect.stringMatching(/^D3 .*: \?1$/u),
      expect.stringMatching(/^D4 .*: 1$/u),
    ]),
  );
});

test("last month's rota says nothing sure of the next", () => {
  const rota = paper("11月值周", [
    ["11月卫生值周安排"],
    ["周次", "值周科室", "带班人"],
    ["第1周", "办公室", "韩梅"],
    ["第2周", "法规科", "沈立新"],
    ["第3周", "财政审计科", "杨柳青"],
  ]);
  const { answers } = formsBeside([...OFFICE, rota])([
    ["12月卫生值周和检查安排表", "", ""],
    ["周次", "值周科室", "带班人"],
    ["第1周", "", ""],
    ["第2周", "", ""],
    ["第3周", "", ""],
  ]);
  expect(answers.filter((one) => !/: (?:null|\?)/u.test(one))).toEqual([]);
});

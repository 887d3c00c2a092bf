import type { CellValue } from "../../../src/grid";
import { sheetOf } from "../../support/sheet-of";
import { paper } from "../../support/workbooks/paper";
import { filled, formsBeside, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";

const RULES = paper("制度清单", [
  ["现行规章制度清单"],
  ["序号", "制度名称", "印发日期", "状态"],
  [1, "考勤管理制度", "2021-03-01", "现行"],
  [2, "干部学习制度", "2022-03-01", "现行"],
  [3, "公务用车管理办法", "2020-05-06", "废止"],
  [4, "财务管理制度", "2023-04-05", "现行"],
]);
const REGISTER = paper("整改台账", [
  ["问题整改台账"],
  ["序号", "存在问题", "整改措施", "责任科室", "责任人", "整改时限", "完成日期", "整改状态"],
  [1, "楼道堆放杂物", "清理杂物", "办公室", "蒋文静", "2024-02-28", "2024-02-20", "已完成"],
  [2, "签到表不全", "补齐签到表", "办公室", "卫国平", "2024-04-01", "2024-03-28", "已完成"],
  [3, "调研次数偏少", "制定调研计划", "财政审计科", "韩梅", "2024-12-31", "", "整改中"],
]);
const SCORES = paper("卫生检查", [
  ["2024年卫生检查记录"],
  ["检查日期", "被检查科室", "得分", "检查人"],
  ...[3, 6, 9].flatMap((month): CellValue[][] => [
    [`2024-0${String(month)}-08`, "办公室", 93, "韩梅"],
    [`2024-0${String(month)}-08`, "财政审计科", 96, "韩梅"],
    [`2024-0${String(month)}-08`, "经济责任审计科", 90, "韩梅"],
  ]),
]);
const copyOf = formsBeside([...OFFICE, RULES, REGISTER, SCORES]);

test("rules in force are counted whenever they were issued, those of 制定 and named kinds are not the number of all", () => {
  const { answers, copy } = copyOf([
    ["工作情况报告"],
    ["现有各项规章制度__项，新制定制度__项。"],
    ["建立健全管理制度共__项。"],
  ]);
  expect(copy["A2"]).toBe("现有各项规章制度3项，新制定制度__项。");
  expect(answers.filter((one) => /: \d/.test(one))).toEqual([expect.stringContaining("现有各项规章制度")]);
});

test("names in front of 「三项制度」 are the kinds: what is no longer in force is missing", () => {
  const { copy } = copyOf([
    ["创建工作自查表"],
    ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
    [1, "规章制度", "考勤、学习、车辆三项制度齐全（3分，缺一项扣1分）", "", ""],
    [2, "集中学习", "全年不少于12次", "", ""],
  ]);
  expect([copy["D3"], copy["E3"]]).toEqual(["3类中有2类，缺：车辆", "否"]);
});

test("a register counts what is still open, also where only its deadline tells the year", () => {
  const { copy } = copyOf([["整改情况统计"], ["全年共查摆问题__个，已整改__个。"]]);
  expect(copy["A2"]).toBe("全年共查摆问题3个，已整改2个。");
});

test("the best of the departments is one, and no list of all", () => {
  const { copy, answers } = copyOf([
    ["卫生检查情况通报"],
    ["卫生检查中得分最高的科室为____，最低的科室为____。"],
    ["对____等科室进行了通报。我局内设科室包括____。"],
  ]);
  expect(copy["A2"]).toBe("卫生检查中得分最高的科室为财政审计科，最低的科室为经济责任审计科。");
  expect(copy["A3"]).toBe("对____等科室进行了通报。我局内设科室包括办公室、财政审计科、经济责任审计科。");
  expect(answers).toHaveLength(4);
});

test("nothing of ours goes on below rows that are given, nor below their sum", () => {
  const { fill } = copyOf([
    ["2024年创建工作推进情况表"],
    ["阶段", "起止时间", "工作任务", "责任科室", "未完成任务"],
    ["动员部署阶段", "", "", "", ""],
    ["组织实施阶段", "", "", "", ""],
    ["合计", "", "", "", ""],
    ["", "", "", "", ""],
    ["附：其他事项"],
  ]);
  expect(fill.repeats).toEqual([]);
  expect(fill.cells.filter(({ row }) => row > 3)).toEqual([]);
});

test("a row that says what it is worth and how points are taken off is scored by its own rule", () => {
  const { copy, answers } = copyOf([
    ["创建工作自评表"],
    ["序号", "项目", "标准要求", "自评分"],
    [1, "集中学习", "每月不少于2次（10分，缺一次扣2分）", ""],
    [2, "全年学习", "全年集中学习不少于12次，5分，每少一次扣1分", ""],
    [3, "规章制度", "考勤、学习、车辆三项制度齐全（满分6分；缺一项扣1.5分）", ""],
  ]);
  expect([copy["D3"], copy["D4"], copy["D5"]]).toEqual([4, 5, 4.5]);
  expect(answers.filter((one) => one.includes("?"))).toEqual([]);
});

test("months that a form gives get the lines of ours for each, of the year that it states; a year that is over gets none", () => {
  const months = (year: number) =>
    copyOf(
      [
        [`${String(year)}年学习计划表`],
        ["月份", "学习时间", "学习内容", "学习形式", "参加人员", "经费预算"],
        ...Array.from({ length: 12 }, (_, at): CellValue[] => [`${String(at + 1)}月`, "", "", "", "", ""]),
        ["说明：遇节假日顺延。", "", "", "", "", ""],
      ],
      "计划",
    );
  const { copy, fill } = months(2026);
  expect(fill.repeats).toEqual([]);
  expect(String(copy["B3"])).toMatch(/^1月\d+日（周.）；1月\d+日/);
  expect(String(copy["B14"])).toMatch(/^12月\d+日/);
  // Each cell of a month says it of all its days in their order, or once where it is the same for all.
  for (const row of [3, 4, 5, 14]) {
    const days = String(copy[`B${String(row)}`]).split("；").length;
    for (const column of ["C", "D", "E"])
      expect([1, days]).toContain(String(copy[`${column}${String(row)}`]).split("；").length);
  }
  // What is usual of money only the unit knows.
  expect(copy["F3"]).toBe("无（拟）");
  expect(months(2023).copy).toEqual({});
});

test("offices of a group that are given and merged get one person each, posts and departments no surer than the name", () => {
  const people = OFFICE.filter(({ name }) => name === "花名册");
  const form = sheetOf(
    [
      ["创建工作领导小组组成人员"],
      ["组内职务", "姓名", "单位职务", "所在科室"],
      ["组长", "", "", ""],
      ["副组长", "", "", ""],
      ["成员", "", "", ""],
      ["", "", "", ""],
      ["", "", "", ""],
      ["办公室设在", "", "小组总人数", ""],
    ],
    { name: "小组", merges: ["A5:A7"] },
  );
  const { answers } = filled(form, people, inputOf(people));
  expect(answers).toEqual(
    expect.arrayContaining([
      "B3 领导小组名单·姓名: ?郑卫东",
      "B5 领导小组名单·姓名: ?卫国平",
      "B6 领导小组名单·姓名: ?沈立新",
      "B7 领导小组名单·姓名: ?杨柳青",
      "D6 领导小组名单·所在科室: ?财政审计科",
      "D8 领导小组人数: ?5",
    ]),
  );
});

test("rows that many records share get their number, how many are done, who answers for them and what is left", () => {
  const { copy } = copyOf([
    ["各科室问题整改情况统计表"],
    ["责任科室", "问题数（个）", "已整改（个）", "整改率（%）", "责任人", "未整改问题"],
    ["办公室", "", "", "", "", ""],
    ["财政审计科", "", "", "", "", ""],
    ["合计", "", "", "", "", ""],
  ]);
  expect([copy["B3"], copy["C3"], copy["D3"], copy["E3"], copy["F3"]]).toEqual([
    2,
    2,
    100,
    "蒋文静、卫国平",
    "无",
  ]);
  expect([copy["B4"], copy["C4"], copy["D4"], copy["F4"]]).toEqual([1, 0, 0, "调研次数偏少"]);
});

test("what is to be done after the day of the check is not done yet, in rows and in sentences", () => {
  const register = paper("整改台账", [
    ["问题整改台账"],
    ["序号", "存在问题", "整改措施", "责任科室", "责任人", "发现日期", "整改时限", "完成日期"],
    [1, "楼道堆放杂物", "清理杂物", "办公室", "蒋文静", "2024-02-01", "2024-02-28", "2024-02-20"],
    [2, "签到表不全", "补齐签到表", "办公室", "卫国平", "2024-12-02", "2025-01-31", "2025-01-20"],
    [3, "调研次数偏少", "制定调研计划", "财政审计科", "韩梅", "2024-12-03", "2025-01-31", "2025-01-20"],
  ]);
  const form = paper("报表", [
    ["各科室问题整改情况统计表"],
    ["责任科室", "问题数（个）", "已整改（个）", "未整改问题"],
    ["办公室", "", "", ""],
    ["财政审计科", "", "", ""],
    ["合计", "", "", ""],
  ]);
  const { copy } = filled(form, [...OFFICE, register]);
  expect([copy["B3"], copy["C3"], copy["D3"]]).toEqual([2, 1, "签到表不全"]);
  expect([copy["B4"], copy["C4"], copy["D4"]]).toEqual([1, 0, "调研次数偏少"]);
  const text = paper("报告", [["整改情况报告"], ["全年共查摆问题__个，已整改__个。"]]);
  expect(filled(text, [...OFFICE, register]).copy["A2"]).toBe("全年共查摆问题3个，已整改1个。");
});

test("figures below their names, in a column of the checked year and with their unit in a column of its own", () => {
  const below = copyOf([
    ["文明机关申报表", "", "", ""],
    ["在职职工（人）", "其中：党员（人）", "集中学习（次）", "内设科室（个）"],
    ["", "", "", ""],
    ["主要事迹", "", "", ""],
  ]);
  expect([below.copy["A3"], below.copy["B3"], below.copy["C3"], below.copy["D3"]]).toEqual([8, 5, 21, 3]);
  const years = copyOf([
    ["复查登记表"],
    ["序号", "复查内容", "2023年", "2024年", "说明"],
    [1, "在职职工（人）", 9, "", ""],
    [2, "集中学习（次）", 18, "", ""],
    [3, "现行规章制度（项）", 2, "", ""],
  ]);
  expect([years.copy["D3"], years.copy["D4"], years.copy["D5"], years.copy["C3"]]).toEqual([
    8,
    21,
    3,
    undefined,
  ]);
  const quarters = copyOf([
    ["2024年季度统计表"],
    ["指标名称", "计量单位", "第一季度", "第二季度", "第三季度", "第四季度", "全年"],
    ["集中学习", "次", "", "", "", "", 0],
    ["卫生检查平均得分", "分", "", "", "", "", 0],
  ]);
  expect([quarters.copy["C3"], quarters.copy["D3"], quarters.answers.length]).toEqual([5, 6, 8]);
});

test("who has left the unit, and whom the roster marks as no member, is not counted into the centre group", () => {
  const roster = paper("花名册", [
    ["清河县审计局人员花名册"],
    ["序号", "姓名", "科室", "职务", "中心组成员", "状态", "备注"],
    [1, "郑卫东", "局领导", "局长", "是", "在职", ""],
    [2, "冯晓岚", "局领导", "副局长", "是", "在职", ""],
    [3, "卫国平", "办公室", "办公室主任", "否", "在职", "中心组秘书"],
    [4, "沈立新", "财政审计科", "科长", "是", "退休", ""],
  ]);
  const form = paper("申报表", [
    ["文明机关申报表", ""],
    ["中心组成员人数", ""],
  ]);
  expect(filled(form, [roster]).copy["B2"]).toBe(2);
});

test("a day beside somebody's opinion, a salutation and a lead-in are left alone", () => {
  const { answers, fill } = copyOf([
    ["各科室：", ""],
    ["现将我局情况报告如下：", ""],
    ["主管部门意见", "（盖章）　　　　年　　月　　日"],
  ]);
  expect(fill.cells).toEqual([]);
  expect(answers).toEqual([expect.stringMatching(/^B3 日期: null$/)]);
});

test("a plan that names the checked year tells what was done then", () => {
  const { copy } = copyOf([
    ["2025年创建工作规划"],
    ["一、上年工作", ""],
    ["2024年，我局集中学习__次。"],
    ["2025年，集中学习全年不少于__次。"],
  ]);
  expect([copy["A3"], copy["A4"]]).toEqual([
    "2024年，我局集中学习21次。",
    "2025年，集中学习全年不少于12次。",
  ]);
});

test("how often the leaders spoke of the creation work is one figure, however a form calls it", () => {
  const meetings = paper("会议台账", [
    ["2024年会议台账"],
    ["会议日期", "会议名称", "议题", "主持人"],
    ["2024-01-10", "党组会", "研究文明机关创建实施方案", "郑卫东"],
    ["2024-05-10", "党组会", "研究文明机关复查迎检工作", "郑卫东"],
    ["2024-06-10", "党组会", "研究预算", "郑卫东"],
  ]);
  const sheets = [...OFFICE, meetings];
  const form = sheetOf([["申报表"], ["专题研究创建（次）", ""], ["领导班子研究创建工作（次）", ""]], {
    name: "申报",
  });
  const { copy } = filled(form, sheets, inputOf(sheets));
  expect(copy["B2"]).toBe(copy["B3"]);
});

test("brackets that leave room for a figure stay around it", () => {
  const { copy } = copyOf([["工作报告"], ["全年集中学习（　　）次。"]]);
  expect(copy["A2"]).toBe("全年集中学习（21）次。");
});

test("rows beside a label that is merged down are the list that it names", () => {
  const form = sheetOf(
    [
      ["文明机关申报表", "", "", "", ""],
      ["主要做法和成效", "", "", "", ""],
      ["领导小组", "姓名", "组内职务", "行政职务", "签字"],
      ["创建工作领导小组成员", "", "", "", ""],
      ...Array.from({ length: 5 }, () => ["", "", "", "", ""]),
      ["申报单位意见", "（盖章）    年  月  日", "", "", ""],
    ],
    { name: "申报表", merges: ["A1:E1", "B2:E2", "A4:A9", "B10:E10"] },
  );
  const { copy } = filled(form, OFFICE);
  expect([copy["B4"], copy["C4"], copy["D4"]]).toEqual(["郑卫东", "组长", "局长"]);
  expect([copy["B6"], copy["C6"], copy["D6"]]).toEqual(["沈立新", "成员", "科长"]);
  expect(copy["E4"]).toBeUndefined();
});

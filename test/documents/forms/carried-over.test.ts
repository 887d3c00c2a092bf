import { sheetOf } from "../../support/sheet-of";
import { filled, formsBeside } from "./fill";
import { OFFICE } from "./office-with-forms";

const LIST = sheetOf(
  [
    ["编号", "问题", "来源", "责任部门", "责任人", "整改期限", "完成日期", "状态"],
    ["WT-01", "通道被占", "督查", "办公室", "祖海燕", "2024.6.30", "2024.6.24", "已销号"],
    ["WT-02", "记录不规范", "督查", "法规科", "佟莉莉", "2024.7.31", "2024.8.2", "已销号"],
    ["WT-03", "使用率低", "自查", "办公室", "匡正华", "2024.9.30", "", "整改中"],
    ["WT-04", "油烟扰民", "自查", "法规科", "国胜利", "2025.3.31", "", "整改中"],
  ],
  { name: "问题总账" },
);

test("numbers under 「问题编号」 are looked up where they stand; what is late its days tell, of what is open the day of the check", () => {
  const form = sheetOf(
    [
      ["问题销号单"],
      ["问题编号", "问题概要", "直接责任人", "限时", "实际办结", "是否逾期", "目前状态"],
      ["WT-03", "使用率低", "", "", "", "", ""],
      ["WT-01", "", "", "", "", "", ""],
      ["WT-02", "", "", "", "", "", ""],
      ["WT-04", "", "", "", "", "", ""],
    ],
    { name: "销号单" },
  );
  const { answers } = filled(form, [...OFFICE, LIST]);
  const late = answers.filter((answer) => answer.includes("是否逾期")).map((answer) => answer.split(": ")[1]);
  expect(late).toEqual(["?是", "?否", "?是", "?否"]);
  expect(answers).toContain("C3 WT-03·直接责任人: 匡正华");
});

test("a target is the standard's whose words a blank has, within the stretch that it names", () => {
  const fill = formsBeside(OFFICE);
  const { answers } = fill(
    [
      ["2024年创建规划"],
      ["卫生检查每月不少于__次，评比每季度不少于__次，平均得分不低于__分。"],
      ["廉政承诺书签订率达到__%，党课每季度不少于__次，党课每月不少于__次。"],
    ],
    "规划",
  );
  const targets = answers.map((answer) => answer.split(": ")[1]);
  // Four lectures a year are one a quarter, and none a month.
  expect(targets.slice(1)).toEqual(["1", "?90", "?100%", "1", "null"]);
});

test("what the standard asks of a year is no target of a month, in whatever words the month is named", () => {
  const { answers } = formsBeside(OFFICE)(
    [
      ["2024年创建规划"],
      ["廉政教育全年不少于__次，廉政教育每月不少于__次，廉政教育月度不少于__次，廉政教育逐月不少于__次。"],
    ],
    "规划",
  );
  const [yearly, monthly, ...others] = answers.map((answer) => answer.split(": ")[1]);
  expect(yearly).toBe("2");
  expect(monthly).toBe("?1");
  expect(others).toEqual([monthly, monthly]);
});

const ROSTER = sheetOf(
  [
    ["花名册"],
    ["序号", "姓名", "科室", "职务", "性别", "出生年月", "政治面貌", "学历"],
    [1, "安和平", "局领导", "局长", "男", "1972.05", "中共党员", "本科"],
    [2, "白晓云", "局领导", "副局长", "女", "1978.11", "中共党员", "硕士研究生"],
    [3, "方小雨", "综合科", "科员", "女", "1996.01", "民革党员", "大专"],
  ],
  { name: "花名册" },
);

test("labels of a basic form count people without 人数, for a person to look at; a label of names counts nobody", () => {
  const { answers } = formsBeside([ROSTER])(
    [
      ["基本情况"],
      ["其中女职工", ""],
      ["民主党派成员", ""],
      ["本科及以上学历", ""],
      ["女职工委员会主任", ""],
      ["科室数（不含局领导）", ""],
    ],
    "情况",
  );
  expect(answers).toEqual([
    "B2 其中女职工: ?2",
    "B3 民主党派成员: ?1",
    "B4 本科及以上学历: ?2",
    "B5 女职工委员会主任: null",
    "B6 科室数: 1",
  ]);
});

test("who came is who was to come without those named as absent", () => {
  const study = sheetOf(
    [
      ["学习记录"],
      ["学习日期", "主题", "形式", "应到", "缺席人员"],
      ["2024-01-09", "保密常识", "集中学习", 16, "无"],
      ["2024-01-23", "廉洁准则", "集中学习", 16, "安和平、白晓云（病假）"],
      ["2024-02-06", "党章", "集中学习", 16, "方小雨"],
      ["2024-02-20", "民法典", "集中学习", 16, "无"],
    ],
    { name: "学习记录" },
  );
  const { answers } = formsBeside([ROSTER, study])(
    [
      ["2024年分月统计"],
      ["月份", "集中学习（次）", "集中学习参加（人次）"],
      ["1月", "", ""],
      ["2月", "", ""],
    ],
    "统计",
  );
  expect(answers.filter((answer) => answer.startsWith("C")).map((answer) => answer.split(": ")[1])).toEqual([
    "30",
    "31",
  ]);
});

test("a title looked up among other sessions than the head names is proposed, and says where the word stands", () => {
  const lectures = sheetOf(
    [
      ["支部活动"],
      ["活动时间", "活动类别", "活动主题", "讲课人"],
      ["2024年3月26日", "党课", "家风", "安和平"],
      ["2024年5月6日", "主题党日", "植树", "方小雨"],
      ["2024年6月29日", "党课", "党规", "白晓云"],
      ["2024年8月6日", "主题党日", "走访", "方小雨"],
    ],
    { name: "支部活动" },
  );
  const centre = sheetOf(
    [
      ["日期", "专题", "领学人", "参加人数"],
      ["2024-02-12", "全会精神", "安和平", 9],
      ["2024-04-16", "生态文明", "白晓云", 8],
      ["2024-06-11", "党内法规", "方小雨", 9],
    ],
    { name: "中心组学习" },
  );
  const { fill } = formsBeside([ROSTER, lectures, centre])(
    [
      ["述职要点"],
      ["班子成员", "党课专题", "联系社区"],
      ["安和平", "", ""],
      ["白晓云", "", ""],
      ["方小雨", "", ""],
    ],
    "述职",
  );
  const told = fill.answers.filter(
    ({ value, source }) => value !== null && source[0]?.sheet === "中心组学习",
  );
  expect(told.length).toBe(3);
  expect(told.every(({ sure, from }) => !sure && from.includes("“党课”见于“支部活动”"))).toBe(true);
});

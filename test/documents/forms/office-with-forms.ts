import type { CellValue, Sheet } from "../../../src/grid";
import { paper } from "../../support/workbooks/paper";

const ROSTER: readonly (readonly CellValue[])[] = [
  ["清河县审计局人员花名册"],
  ["序号", "姓名", "科室", "职务", "政治面貌", "状态"],
  [1, "郑卫东", "局领导", "局长", "中共党员", "在职"],
  [2, "冯晓岚", "局领导", "副局长", "中共党员", "在职"],
  [3, "卫国平", "办公室", "办公室主任", "中共党员", "在职"],
  [4, "蒋文静", "办公室", "科员", "群众", "在职"],
  [5, "沈立新", "财政审计科", "科长", "中共党员", "在职"],
  [6, "韩梅", "财政审计科", "科员", "群众", "在职"],
  [7, "杨柳青", "经济责任审计科", "科长", "中共党员", "在职"],
  [8, "朱大海", "经济责任审计科", "科员", "群众", "在职"],
];

const GROUP: readonly (readonly CellValue[])[] = [
  ["清河县审计局创建文明机关工作领导小组名单"],
  ["序号", "组内职务", "姓名", "职务", "科室", "职责分工"],
  [1, "组长", "郑卫东", "局长", "局领导", "负总责"],
  [2, "副组长", "冯晓岚", "副局长", "局领导", "协助组长工作"],
  [3, "成员", "沈立新", "科长", "财政审计科", "负责本科室创建任务"],
  [4, "成员", "杨柳青", "科长", "经济责任审计科", "负责本科室创建任务"],
  [5, "办公室主任", "卫国平", "办公室主任", "办公室", "负责日常协调"],
];

/** Two Fridays a month, but in March one and in August none: 21 sessions; four people, three hours each. */
function sessions(): readonly CellValue[][] {
  const rows: CellValue[][] = [];
  for (let month = 1; month <= 12; month += 1)
    for (const day of month === 8
      ? []
      : month === 3
        ? [8]
        : [FRIDAYS[month - 1]?.[0], FRIDAYS[month - 1]?.[1]])
      rows.push([
        rows.length + 1,
        `2024年${String(month)}月${String(day)}日`,
        "集中学习",
        month % 3 === 0 ? "党纪学习教育专题" : `业务规范（${String(month)}）`,
        "郑卫东",
        8,
        rows.length % 4 === 0 ? 7 : 8,
        3,
      ]);
  return rows;
}

const FRIDAYS: readonly (readonly [number, number])[] = [
  [5, 19], [2, 23], [8, 22], [12, 26], [10, 24], [7, 21], [5, 19], [9, 23], [6, 20], [11, 25], [8, 22], [6, 20],
]; // prettier-ignore

/** An invented office: a roster, its leading group and a year of study. */
export const OFFICE: readonly Sheet[] = [
  paper("花名册", ROSTER, { merges: ["A1:F1"] }),
  paper("领导小组", GROUP, { merges: ["A1:F1"] }),
  paper(
    "学习台账",
    [
      ["清河县审计局2024年集中学习台账"],
      ["序号", "学习日期", "学习形式", "学习内容", "主持人", "应到", "实到", "学时"],
      ...sessions(),
    ],
    { merges: ["A1:H1"] },
  ),
];

/** A plan's text from above, with its blanks. */
export const PLAN_TEXT = paper("规划模板", [
  ["××局202_年创建文明机关工作规划"],
  ["一、工作目标"],
  ["202_年，××局集中学习每月不少于__次，全年不少于__次；每人学习不少于___小时。"],
  ["二、组织领导"],
  ["成立创建工作领导小组，组长：____，副组长：____，办公室设在____。"],
  ["三、上年情况"],
  ["202_年共开展集中学习___次。"],
  ["填报单位：", ""],
  ["联系电话：____"],
]);

/** A blank form for the plan: nine headers, twelve empty rows. */
export const PLAN_TABLE = paper(
  "创建工作计划表",
  [
    ["2025年文明机关创建工作计划表"],
    ["填报单位：", "", "", "", "", "", "填报时间：", "", ""],
    ["序号", "工作内容", "目标要求", "工作措施", "责任领导", "责任科室", "责任人", "完成时限", "备注"],
    ...Array.from({ length: 12 }, (_, at): CellValue[] => [at + 1, "", "", "", "", "", "", "", ""]),
    ["制表人：", "", "", "", "审核人：", "", "", "", ""],
  ],
  { merges: ["A1:I1"] },
);

/** A self-check with its items given. */
export const SELF_CHECK = paper(
  "自查表",
  [
    ["文明机关创建工作自查表"],
    ["序号", "自查项目", "标准要求", "完成情况", "是否达标", "存在问题"],
    [1, "集中学习", "每月不少于2次", "", "", ""],
    [2, "全年集中学习", "全年不少于12次", "", "", ""],
    [3, "成立创建工作领导小组", "有组长、副组长，成员覆盖各科室", "", "", ""],
    [4, "卫生检查", "每月不少于1次", "", "", ""],
    [5, "班子团结协作", "民主测评良好", "", "", ""],
  ],
  { merges: ["A1:F1"] },
);

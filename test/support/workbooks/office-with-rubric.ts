import type { CellValue } from "../../../src/grid";

type Cells = readonly (readonly CellValue[])[];

/** The sheet on which the rubric of `officeWithRubric` stands. */
export const RUBRIC_SHEET = "考核细则";

const PEOPLE = ["柏一鸣", "岑二和", "狄三多", "鄂四海", "丰五谷", "盖六合"];
const DEPARTMENTS = ["办公室", "管护科", "苗木科"];

const HEADER = ["考核项目", "考核内容", "分值", "评分标准", "考核方式", "责任科室", "自评分", "扣分原因"];

/** Requirements of the rubric: dimension, words, points, scoring, what is looked at, department. */
export const RUBRIC_ROWS: Cells = [
  ["组织领导（18分）", "成立创建工作领导小组", 3, "未成立扣3分", "查文件", "办公室"],
  ["", "制定年度创建工作计划", 3, "没有计划不得分", "查文件", "办公室"],
  ["", "每年召开专题会议研究创建工作不少于4次", 4, "每少一次扣1分", "查会议记录", "办公室"],
  ["", "创建任务分工明确、责任到人", 4, "不明确酌情扣1-2分", "查资料", "办公室"],
  ["", "干部职工熟知创建内容", 4, "每人不知晓扣0.5分", "现场提问", "各科室"],
  ["学习教育（24分）", "每季度组织集中学习不少于1次", 4, "少一次扣1分", "查学习记录", "办公室"],
  ["", "每月开展1次主题党日", 6, "缺一次扣0.5分", "查会议记录", "办公室"],
  ["", "党课每半年不少于1次", 4, "缺一次扣2分", "查党课记录", "办公室"],
  ["", "开展廉政教育", 4, "未开展扣4分", "查资料", "办公室"],
  ["", "人均学时不少于40学时", 6, "每人不足扣0.5分", "查学时台账", "办公室"],
  ["环境卫生（22分）", "每月开展卫生检查不少于2次", 6, "少一次扣0.5分", "查检查记录", "管护科"],
  ["", "各科室卫生检查平均得分不低于90分", 8, "每低1分扣1分", "查检查记录", "管护科"],
  ["", "苗圃周边整洁有序", 8, "一处不整洁扣1分", "实地查看", "苗木科"],
  ["志愿服务（16分）", "每季度开展志愿服务活动不少于1次", 8, "少一次扣2分", "查活动记录", "管护科"],
  ["", "结对帮扶全年不少于2次", 8, "少一次扣4分", "查活动记录", "苗木科"],
  ["作风纪律（20分）", "无违纪违法案件", 10, "发生一起扣5分", "查登记", "办公室"],
  ["", "来信来访按期办结率100%", 5, "每低5%扣1分", "查信访台账", "办公室"],
  ["", "政务公开每年不少于4次", 5, "少一次扣1分", "查公开台账", "办公室"],
];

/** The same with a requirement that is read and not sure: a score of all inspections together, or of each. */
export const UNSURE_ROWS: Cells = RUBRIC_ROWS.map((row) =>
  row.map((cell) => (cell === "各科室卫生检查平均得分不低于90分" ? "卫生检查得分不低于90分" : cell)),
);

/** The rubric as its sheet has it; other rows in place of its own, for one that was changed. */
export function rubricSheet(rows: Cells = RUBRIC_ROWS): Cells {
  const total = rows.reduce((sum, [, , points]) => sum + Number(points), 0);
  return [
    ["某林场文明单位考核细则"],
    HEADER,
    ...rows.map((row) => [...row, "", ""]),
    ["合计", "", total, "", "", "", "", ""],
    ["说明：90分以上为优秀，80分以上为合格。"],
  ];
}

const days = (year: number, list: readonly string[]): readonly string[] =>
  list.map((day) => `${String(year)}-${day}`);

/** The workbook of an office in 2024 with its own 考核细则 of some twenty rows, by sheet. */
export function officeWithRubric(): Readonly<Record<string, Cells>> {
  return {
    人员名册: [
      ["某林场人员名册"],
      ["序号", "姓名", "科室", "职务", "政治面貌"],
      ...PEOPLE.map((name, at) => [
        at + 1,
        name,
        DEPARTMENTS[at % 3] ?? "",
        at === 0 ? "场长" : "科员",
        "中共党员",
      ]),
    ],
    会议记录: [
      ["某林场2024年会议记录"],
      ["序号", "日期", "会议类型", "议题", "主持人", "参会人员"],
      ...days(2024, ["01-12", "04-19", "09-06"]).map((day, at) => [
        at + 1,
        day,
        "班子会",
        "研究文明创建工作",
        "柏一鸣",
        PEOPLE.join("、"),
      ]),
      ...Array.from({ length: 11 }, (_, at) => [
        at + 4,
        `2024-${String(at + 1).padStart(2, "0")}-25`,
        "主题党日",
        "主题党日活动",
        "柏一鸣",
        PEOPLE.join("、"),
      ]),
    ],
    学习台账: [
      ["某林场2024年学习台账"],
      ["序号", "日期", "学习内容", "学习形式", "参加人员"],
      ...days(2024, ["02-02", "05-10", "08-09"]).map((day, at) => [
        at + 1,
        day,
        "森林防火条例",
        "集中学习",
        PEOPLE.join("、"),
      ]),
    ],
    党课台账: [
      ["某林场2024年党课廉政台账"],
      ["序号", "日期", "类型", "主讲人", "题目", "参加人数"],
      [1, "2024-03-15", "党课", "柏一鸣", "守护绿色家园", 6],
      [2, "2024-10-18", "党课", "柏一鸣", "担当作为", 6],
      [3, "2024-06-21", "廉政教育", "岑二和", "廉洁自律", 6],
    ],
    卫生检查: [
      ["某林场2024年卫生检查登记"],
      ["检查日期", "科室", "得分", "检查人"],
      ...Array.from({ length: 12 }, (_, month) =>
        [8, 22].flatMap((day) =>
          DEPARTMENTS.map((name, at) => [
            `2024-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
            name,
            92 + at,
            "丰五谷",
          ]),
        ),
      ).flat(),
    ],
    志愿服务: [
      ["某林场2024年志愿服务台账"],
      ["序号", "日期", "活动名称", "地点", "参加人员", "时长"],
      ...days(2024, ["03-05", "05-18", "09-21", "11-16"]).map((day, at) => [
        at + 1,
        day,
        "护林宣传志愿服务",
        "林区",
        PEOPLE.slice(0, 4).join("、"),
        2,
      ]),
    ],
    [RUBRIC_SHEET]: rubricSheet(),
  };
}

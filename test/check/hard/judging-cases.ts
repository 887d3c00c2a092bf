import { CITY, COUNTY, HOURS, UNION, Y, type HardCase, type Rows } from "./hard-cases";

const DIST = "district-civilized-organ";
const MARCH = { from: "2024-03-01", to: "2024-03-31", asOf: "2024-03-31" };
const at = (asOf: string): HardCase["period"] => ({ ...Y, asOf });

const roster = (...people: Rows): Rows => [
  ["干部职工花名册"],
  ["序号", "姓名", "科室", "职务", "到岗日期", "离岗日期", "备注"],
  ...people.map((row, index) => [index + 1, ...row, ...Array<string>(6 - row.length).fill("")]),
];
const pet = (...rows: Rows): Rows => [
  ["信访台账"],
  ["编号", "收到日期", "反映事项", "承办科室", "答复期限", "答复日期", "办结日期", "办理结果"],
  ...rows,
];
type Marks = Readonly<Record<number, string>>;
/** A grid of a month of 2024 with √ on weekdays, but for these marks and days before somebody came. */
const grid = (
  month: number,
  last: number,
  people: Readonly<Record<string, Marks>>,
  legend: string,
  from: Readonly<Record<string, number>> = {},
): Rows => {
  const days = Array.from({ length: last }, (_, index) => index + 1);
  const isWeekend = (day: number): boolean =>
    [0, 6].includes(new Date(Date.UTC(2024, month - 1, day)).getUTCDay());
  return [
    [`2024年${String(month)}月考勤表`],
    ["序号", "姓名", "科室", ...days],
    ...Object.entries(people).map(([name, marks], index) => [
      index + 1,
      name,
      "甲科",
      ...days.map((day) => (day < (from[name] ?? 1) ? "" : (marks[day] ?? (isWeekend(day) ? "" : "√")))),
    ]),
    [legend],
  ];
};

/** What a year, a middle of one, a person who came or went and a cell that can't be do to a figure: worked out by hand before anything was run. */
export const JUDGING_CASES: readonly HardCase[] = [
  {
    name: "petitions over the year's end",
    std: CITY,
    period: Y,
    sheets: {
      信访: pet(
        ["X1", "2023-11-20", "甲事", "甲科", "2024-01-19", "2024-01-10", "2024-01-10", "已解决"],
        ["X2", "2024-03-04", "乙事", "甲科", "2024-05-03", "2024-04-30", "2024-04-30", "已解决"],
        ["X3", "2024-10-15", "丙事", "乙科", "2024-12-14", "", "", ""],
        ["X4", "2024-12-20", "丁事", "乙科", "2025-02-18", "", "", ""],
        ["X5", "2024-11-20", "戊事", "甲科", "2025-01-19", "2025-01-05", "2025-01-05", "已解决"],
      ),
    },
    want: {
      "petitions-answered": { v: "unmet", n: 1, d: 2, told: ["X3", "17天", "乙科"], not: ["X4", "X5"] },
      "petitions-resolved": { v: "unmet", n: 1, d: 2 },
    },
  },
  {
    name: "the same, looked at in February (as-of beyond the year)",
    std: UNION,
    period: Y,
    sheets: {
      信访: pet(
        ["X1", "2024-09-01", "甲事", "甲科", "2024-10-31", "2024-11-05", "2024-11-05", "已答复"],
        ["X2", "2024-12-30", "乙事", "甲科", "2024-12-31", "", "", ""],
      ),
    },
    want: {
      "petitions-answered": { v: "met", n: 1, d: 1 },
      "petitions-on-time": { v: "unmet", n: 0, d: 1, told: ["X1"] },
    },
  },
  {
    name: "mid-year: joined midway, left midway, leave",
    std: CITY,
    period: at("2024-06-30"),
    sheets: {
      花名册: roster(
        ["甲一", "甲科", "科长"],
        ["甲二", "甲科", "科员", "2024-04-01"],
        ["甲三", "甲科", "科员", "", "2024-04-01"],
        ["甲四", "甲科", "科员", "", "", "产假"],
      ),
      学时: HOURS(
        ["甲一", "甲科", "2024-03-05", "理论", 60],
        ["甲二", "甲科", "2024-05-06", "理论", 30],
        ["甲三", "甲科", "2024-02-05", "理论", 30],
      ),
    },
    want: { "study-hours-120": { n: 3, d: 3, v: "not-due", ex: ["甲二", "甲三", "甲四"] } },
  },
  {
    name: "violations register with only a zero row",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [["违纪违法登记表"], ["日期", "姓名", "性质", "处理情况"], ["2024年", "无", "无", "无"]],
    },
    want: {
      "zero-violation": { v: ["needs-confirmation", "insufficient-data"] },
      "zero-vice": { v: ["needs-confirmation", "insufficient-data"] },
    },
  },
  {
    name: "violations: last year's case and one of gambling this year",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [
        ["违纪违法登记表"],
        ["日期", "姓名", "违纪情形", "处理情况"],
        ["2023-10-10", "甲一", "酒驾", "记过"],
        ["2024-05-06", "甲二", "参与赌博", "警告"],
      ],
    },
    want: { "zero-violation": { v: "unmet", a: 1 }, "zero-vice": { v: "unmet", a: 1 } },
  },
  {
    name: "violations: only last year's",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [
        ["违纪违法登记表"],
        ["日期", "姓名", "违纪情形", "处理情况"],
        ["2023-10-10", "甲一", "酒驾", "记过"],
      ],
    },
    want: { "zero-violation": { v: ["needs-confirmation", "insufficient-data"] } },
  },
  {
    name: "several topics of a meeting in merged date rows, one of creation",
    std: CITY,
    period: Y,
    sheets: {
      会议: [
        ["党组会议记录"],
        ["会议时间", "会议类型", "议题", "主持人"],
        ["2024-03-05", "党组会", "研究人事工作", "甲一"],
        ["", "", "研究文明机关创建工作", "甲一"],
        ["", "", "传达上级会议精神", "甲一"],
        ["2024-09-10", "党组会", "听取精神文明建设情况汇报；研究年终考核", "甲一"],
        ["2024-10-10", "党组会", "研究文明家庭推荐人选", "甲一"],
      ],
    },
    want: { "creation-meetings-yearly": { v: "met", n: 2, d: 2 } },
  },
  {
    name: "two sheets of meetings, one meeting in both",
    std: CITY,
    period: Y,
    sheets: {
      党组会: [
        ["党组会议记录"],
        ["会议时间", "会议类型", "议题"],
        ["2024-03-05", "党组会", "研究文明创建工作"],
      ],
      领导小组会: [
        ["创建领导小组会议记录"],
        ["会议时间", "会议类型", "议题"],
        ["2024-03-05", "领导小组会", "研究文明创建工作"],
        ["2024-06-05", "领导小组会", "部署文明创建工作"],
      ],
    },
    want: { "creation-meetings-yearly": { n: 2, d: 2, v: "met" } },
  },
  {
    name: "scores above full mark, percent text, negative",
    std: COUNTY,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查评分表（满分100分）"],
        ["检查日期", "科室", "得分"],
        ["2024-03-05", "甲科", 95],
        ["2024-03-05", "乙科", 101],
        ["2024-04-05", "甲科", -5],
        ["2024-04-05", "乙科", "85分"],
      ],
    },
    want: { "hygiene-average-score": { a: 90, v: "met" } },
  },
  {
    name: "attendance rates as text percentages in a summary",
    std: COUNTY,
    period: MARCH,
    sheets: {
      考勤: [
        ["2024年3月考勤汇总表"],
        ["姓名", "科室", "应出勤", "实出勤", "事假", "病假", "旷工", "迟到"],
        ["甲一", "甲科", 21, 21, 0, 0, 0, 1],
        ["甲二", "甲科", 21, 18, 1, 2, 0, 0],
        ["甲三", "乙科", 21, 25, 0, 0, 0, 0],
      ],
    },
    want: { "attendance-rate": { v: ["unmet", "met"] }, "absenteeism-zero": { v: "met", a: 0 } },
  },
  {
    name: "group words: 全体干部职工 and 各科室负责人; a leaver",
    std: COUNTY,
    period: Y,
    sheets: {
      花名册: roster(
        ["甲一", "甲科", "科长"],
        ["甲二", "甲科", "科员"],
        ["乙一", "乙科", "科长"],
        ["乙二", "乙科", "科员", "", "2024-02-01", "退休"],
      ),
      活动: [["活动台账"], ["活动日期", "活动名称", "参加人员"], ["2024-05-10", "植树", "全体干部职工"]],
    },
    want: { "creation-participation-rate": { v: "met", n: 3, d: 3 } },
  },
  {
    name: "group words only heads: nobody's failure",
    std: COUNTY,
    period: Y,
    sheets: {
      花名册: roster(
        ["甲一", "甲科", "科长"],
        ["甲二", "甲科", "科员"],
        ["乙一", "乙科", "科长"],
        ["乙二", "乙科", "科员"],
      ),
      活动: [["活动台账"], ["活动日期", "活动名称", "参加人员"], ["2024-05-10", "植树", "各科室负责人"]],
    },
    want: { "creation-participation-rate": { v: ["insufficient-data", "unmet"], not: [] } },
  },
  {
    name: "percentages: satisfaction as 0.93, 93%, 93",
    std: CITY,
    period: Y,
    sheets: {
      满意度: [
        ["满意度测评汇总"],
        ["测评日期", "测评对象", "满意率"],
        ["2023-06-05", "群众", "91%"],
        ["2024-06-05", "群众", 0.93],
        ["2024-12-05", "群众", "95%"],
      ],
    },
    want: { "satisfaction-improved": { v: "met", a: 94 } },
  },
  {
    name: "satisfaction above 100 %",
    std: CITY,
    period: Y,
    sheets: {
      满意度: [
        ["满意度测评汇总"],
        ["测评日期", "测评对象", "满意率"],
        ["2024-06-05", "群众", "195%"],
        ["2024-12-05", "群众", "92%"],
      ],
    },
    want: { "satisfaction-improved": { a: 92, v: "met" } },
  },
  {
    name: "study: same day twice, self-study, centre group, cancelled",
    std: CITY,
    period: Y,
    sheets: {
      学习: [
        ["学习台账"],
        ["日期", "学习形式", "学习内容", "备注"],
        ["2024-01-05", "集中学习", "理论", ""],
        ["2024-01-05", "集中学习", "业务", ""],
        ["2024-01-19", "自学", "理论", ""],
        ["2024-01-26", "中心组学习", "理论", ""],
        ["2024-02-02", "集中学习", "理论", "因故取消"],
        ["2024-02-23", "集中研讨", "理论", ""],
      ],
    },
    want: { "study-sessions-yearly": { n: 3, d: 12 }, "study-sessions-monthly": { n: 1, d: 12 } },
  },
  {
    name: "mid-year: sessions on track and behind",
    std: CITY,
    period: at("2024-08-15"),
    sheets: {
      学习: [
        ["学习台账"],
        ["日期", "学习形式", "学习内容"],
        ...[1, 2, 3, 4, 5, 6].map((m) => [`2024-0${m}-12`, "集中学习", "理论"]),
      ],
    },
    want: {
      "study-sessions-yearly": { v: "behind", n: 6, d: 12 },
      "study-sessions-monthly": { v: "unmet", n: 0, d: 7 },
    },
  },
  {
    name: "month of two sheets, a person moved department: once",
    std: COUNTY,
    period: { from: "2024-04-01", to: "2024-04-30", asOf: "2024-04-30" },
    sheets: {
      "4月考勤": grid(
        4,
        30,
        { 甲一: {}, 甲二: { 8: "○", 9: "○" }, 甲三: { 10: "×" } },
        "说明：√出勤 ○事假 ×旷工",
      ),
    },
    // 22 workdays, two of them on make-up Sundays of which the sheet says nothing.
    want: { "attendance-rate": { n: 57, d: 60 }, "absenteeism-zero": { v: "unmet", a: 1, told: ["甲三"] } },
  },
  {
    name: "joined midway in the grid: blanks before are no absence",
    std: COUNTY,
    period: MARCH,
    sheets: {
      花名册: roster(["甲一", "甲科", "科长"], ["甲二", "甲科", "科员", "2024-03-18"]),
      "3月考勤": grid(3, 31, { 甲一: {}, 甲二: {} }, "说明：√出勤 ○事假", { 甲二: 18 }),
    },
    want: { "attendance-rate": { n: 31, d: 31, v: "met" }, "attendance-records-complete": { v: ["met"] } },
  },
  {
    name: "half days: 上午/下午 marks in one cell",
    std: COUNTY,
    period: MARCH,
    sheets: {
      "3月考勤": grid(3, 31, { 甲一: { 5: "√○" }, 甲二: { 6: "○/√", 7: "○" } }, "说明：√出勤 ○事假"),
    },
    want: { "attendance-rate": { n: 40, d: 42 } },
  },
  {
    name: "rectification: overdue, extended, no deadline, in words",
    std: DIST,
    period: Y,
    sheets: {
      整改: [
        ["整改台账"],
        ["序号", "问题来源", "存在问题", "发现时间", "责任科室", "整改时限", "完成日期", "整改情况"],
        [1, "自查", "甲问题", "2024-03-01", "甲科", "2024-04-30", "2024-04-20", "已整改"],
        [2, "自查", "乙问题", "2024-06-01", "乙科", "2024-09-30", "", "正在整改"],
        [3, "自查", "丙问题", "2024-11-01", "乙科", "2025-03-31", "", "正在整改"],
        [4, "自查", "丁问题", "2024-05-01", "甲科", "立行立改", "2024-05-03", "已完成"],
      ],
    },
    want: { "advanced-education-selfcheck": { n: 2, d: 3, v: "unmet", told: ["乙问题"], not: ["丙问题"] } },
  },
  {
    name: "tasks in percentages mid-year",
    std: DIST,
    period: at("2024-06-30"),
    sheets: {
      任务: [
        ["年度任务台账"],
        ["任务名称", "责任科室", "完成进度", "完成时限"],
        ["甲任务", "甲科", "60%", "2024-12-31"],
        ["乙任务", "乙科", 0.4, "2024-12-31"],
        ["丙任务", "乙科", 30, "2024-12-31"],
      ],
    },
    want: { "annual-task-completion": { v: "behind", a: 43.3 } },
  },
  {
    name: "disclosure: two on a day, kinds in one cell",
    std: COUNTY,
    period: Y,
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开日期", "公开内容", "公开类别", "公开形式"],
        ["2024-03-05", "预算公开", "内容公开", "网站"],
        ["2024-03-05", "办事流程", "程序公开、制度公开", "网站"],
      ],
    },
    want: { "disclosure-three-kinds": { v: "met", n: 3, d: 3 }, "disclosure-yearly": { n: 1, d: 2 } },
  },
  {
    name: "proposals: three months, none given, support role",
    std: CITY,
    period: Y,
    sheets: {
      提案: [
        ["人大建议政协提案办理台账"],
        ["案号", "案由", "类别", "主办/协办", "交办日期", "答复日期"],
        ["1", "甲案", "建议", "主办", "2024-03-01", "2024-05-30"],
        ["2", "乙案", "提案", "协办", "2024-03-01", ""],
        ["3", "丙案", "提案", "主办", "2024-03-01", "2024-06-02"],
        ["4", "丁案", "提案", "主办", "2024-11-01", ""],
      ],
    },
    want: { "proposals-replied": { v: "unmet", n: 1, d: 2, told: ["3"] } },
  },
  {
    name: "volunteers per quarter in mid-November",
    std: CITY,
    period: at("2024-11-15"),
    sheets: {
      志愿: [
        ["志愿服务台账"],
        ["活动日期", "活动名称", "人数"],
        ["2024-02-10", "清扫", "8"],
        ["2024-05-04", "助考", "6"],
        ["2024-11-02", "文明劝导", "9"],
      ],
    },
    want: { "volunteer-activities": { v: "unmet", n: 2, d: 3, told: ["第三季度"], not: ["第四季度"] } },
  },
  {
    name: "articles: joint authors, a member who came in August",
    std: CITY,
    period: Y,
    sheets: {
      花名册: [
        ["花名册"],
        ["序号", "姓名", "科室", "职务", "到岗日期", "中心组成员"],
        [1, "甲一", "局领导", "局长", "", "是"],
        [2, "甲二", "局领导", "副局长", "", "是"],
        [3, "甲三", "局领导", "副局长", "2024-08-01", "是"],
        [4, "乙一", "甲科", "科员", "", "否"],
      ],
      文章: [
        ["调研文章台账"],
        ["作者", "题目", "完成日期"],
        ["甲一、甲二", "论甲", "2024-06-06"],
        ["乙一", "论乙", "2024-07-06"],
      ],
    },
    want: { "theory-article-per-member": { v: "met", n: 2, d: 2, ex: ["甲三"] } },
  },
  {
    name: "three meetings one class: partial year workbook",
    std: COUNTY,
    period: at("2024-03-31"),
    sheets: {
      会议: [
        ["支部会议记录"],
        ["日期", "会议类型", "议题"],
        ["2024-01-10", "支委会", "研究计划"],
        ["2024-02-10", "支委会", "研究发展党员"],
        ["2024-03-10", "支委会", "研究工作"],
        ["2024-03-12", "党员大会", "学习"],
        ["2024-03-20", "党课", "书记讲党课"],
        ["2024-01-15", "党小组会", "学习"],
        ["2024-02-15", "党小组会", "学习"],
        ["2024-03-15", "党小组会", "学习"],
      ],
    },
    want: { "three-meetings-one-class": { v: "met", n: 8, d: 8 } },
  },
  {
    name: "hygiene: grades and open problems, overdue mending",
    std: UNION,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查表"],
        ["检查日期", "科室", "等次", "存在问题", "整改期限", "整改完成日期"],
        ["2024-03-05", "甲科", "优", "", "", ""],
        ["2024-03-05", "乙科", "不合格", "地面脏", "2024-03-15", "2024-03-12"],
        ["2024-04-05", "甲科", "良", "窗台灰", "2024-04-10", ""],
        ["2024-12-28", "乙科", "良", "纸篓满", "2025-01-10", ""],
      ],
    },
    want: { "hygiene-rectified": { v: "unmet", n: 1, d: 2, told: ["窗台灰"], not: ["纸篓满"] } },
  },
  {
    name: "pledge: signed by all but one, one came in December",
    std: CITY,
    period: Y,
    sheets: {
      花名册: roster(
        ["甲一", "甲科", "科长"],
        ["甲二", "甲科", "科员"],
        ["乙一", "乙科", "科长"],
        ["乙二", "乙科", "科员", "2024-12-20"],
      ),
      承诺书: [
        ["廉政承诺书签订台账"],
        ["姓名", "类型", "签订日期"],
        ["甲一", "承诺书", "2024-01-10"],
        ["甲二", "承诺书", "2024-01-10"],
      ],
    },
    want: { "integrity-pledge": { v: "unmet", n: 2, d: 3, told: ["乙一"], not: ["乙二"] } },
  },
  {
    name: "hours above what a day has; hours of a group",
    std: CITY,
    period: Y,
    sheets: {
      花名册: roster(["甲一", "甲科", "科长"], ["甲二", "甲科", "科员"]),
      学时: [
        ["学时登记表"],
        ["姓名", "日期", "学习内容", "学时"],
        ["甲一", "2024-03-05", "理论", 120],
        ["全体干部职工", "2024-04-05", "理论", 3],
        ["甲二", "2024-05-06", "理论", 117],
      ],
    },
    want: { "study-hours-120": { v: "met", n: 2, d: 2 } },
  },
  {
    name: "friday weekly: holiday Fridays and registered stop, Nov",
    std: UNION,
    period: at("2024-01-31"),
    sheets: {
      学习: [
        ["学习台账"],
        ["日期", "学习形式", "学习内容"],
        ["2024-01-05", "集中学习", "政治理论学习"],
        ["2024-01-12", "集中学习", "政治理论学习"],
        ["2024-01-18", "集中学习", "政治理论学习"],
        ["2024-01-26", "集中学习", "政治理论学习"],
      ],
    },
    want: { "friday-afternoon-weekly": { n: 3, d: 4, v: ["unmet", "behind"], told: ["1月19日"] } },
  },
  {
    name: "centre group quarter and interval (district)",
    std: DIST,
    period: Y,
    sheets: {
      学习: [
        ["中心组学习台账"],
        ["学习时间", "学习形式", "学习主题"],
        ["2024-02-10", "中心组学习", "专题一"],
        ["2024-05-10", "中心组学习", "专题二"],
        ["2024-08-30", "中心组学习", "专题三"],
        ["2024-11-30", "中心组学习", "专题四"],
      ],
    },
    want: {
      "center-group-study": { v: "met", n: 4, d: 4 },
      "center-group-continuity": { v: "unmet", a: 112, told: ["5月10日", "8月30日"] },
    },
  },
  {
    name: "list with no readable date at all",
    std: CITY,
    period: Y,
    sheets: {
      志愿: [["志愿服务台账"], ["活动日期", "活动名称", "人数"], ["某日", "清扫", 8], ["待定", "助考", 6]],
    },
    want: { "volunteer-activities": { v: "insufficient-data" } },
  },
  {
    name: "departments: 各科室 in one activity reaches all",
    std: COUNTY,
    period: Y,
    sheets: {
      花名册: roster(["甲一", "甲科", "科长"], ["乙一", "乙科", "科长"], ["丙一", "丙科", "科长"]),
      活动: [["活动台账"], ["活动日期", "活动名称", "参加科室"], ["2024-05-10", "植树", "各科室"]],
    },
    want: { "scope-all-departments": { v: "met", n: 3, d: 3 } },
  },
  {
    name: "rules: abolished one does not count",
    std: UNION,
    period: Y,
    sheets: {
      制度: [
        ["制度清单"],
        ["制度名称", "印发日期", "状态"],
        ["考勤和卫生管理制度", "2021-03-01", "现行"],
        ["政治学习制度", "2021-03-01", "现行"],
        ["物资采购管理办法", "2021-03-01", "废止"],
        ["财务报销制度", "2021-03-01", "现行"],
        ["公务用车管理规定", "2021-03-01", "现行"],
      ],
    },
    want: { "four-in-place-system": { v: "unmet", n: 4, d: 5, told: ["物资采购"] } },
  },
  {
    name: "legal day just outside the window, and on 4 Dec",
    std: CITY,
    period: Y,
    sheets: {
      活动: [["活动台账"], ["活动日期", "活动名称"], ["2024-11-20", "宪法宣传"], ["2024-12-12", "法制宣传"]],
    },
    want: { "legal-publicity-day-1204": { v: "unmet", n: 0 } },
  },
  {
    name: "party lectures 4, none by a leader",
    std: CITY,
    period: Y,
    sheets: {
      花名册: roster(["甲一", "局领导", "局长"], ["乙一", "甲科", "科员"]),
      党课: [
        ["党课台账"],
        ["日期", "类型", "主讲人", "题目"],
        ...["02", "05", "08", "11"].map((m) => [`2024-${m}-10`, "党课", "乙一", "专题" + m]),
      ],
    },
    want: { "party-lecture": { v: "unmet", not: ["缺1次/季度"] } },
  },
];

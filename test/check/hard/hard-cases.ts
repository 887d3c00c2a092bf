import type { Verdict } from "../../../src/check";

export const CITY = "city-civilized-organ";
export const COUNTY = "county-three-excellent-one-satisfied";
export const UNION = "union-three-excellent-three-satisfied";
export const Y = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

export type Rows = readonly (readonly (string | number)[])[];

/** What a report has to say of a clause. */
interface Truth {
  /** The verdict, or those that would be right. */
  readonly v?: Verdict | readonly Verdict[];
  readonly n?: number;
  readonly d?: number;
  readonly a?: number;
  /** What problems tell, and what they must not. */
  readonly told?: readonly string[];
  readonly not?: readonly string[];
  readonly ex?: readonly string[];
}

/** A workbook aimed at a weak spot, with its truth worked out by hand before anything was run. */
export interface HardCase {
  readonly name: string;
  readonly std: string;
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly sheets: Readonly<Record<string, Rows>>;
  readonly want: Readonly<Record<string, Truth>>;
}

const ROSTER = (...p: readonly (readonly string[])[]): Rows => [
  ["干部职工花名册"],
  ["序号", "姓名", "科室", "职务", "到岗日期", "备注"],
  ...p.map((x, i) => [i + 1, x[0] ?? "", x[1] ?? "办公室", x[2] ?? "科员", x[3] ?? "", x[4] ?? ""]),
];
export const HOURS = (...r: Rows): Rows => [
  ["学时登记表"],
  ["姓名", "科室", "日期", "学习内容", "学时"],
  ...r,
];
const STUDY = (...r: Rows): Rows => [["学习台账"], ["学习时间", "学习形式", "学习内容", "参加人员"], ...r];
const ACT = (...r: Rows): Rows => [["志愿服务台账"], ["活动日期", "活动名称", "参加人员", "备注"], ...r];
const PET = (...r: Rows): Rows => [
  ["信访台账"],
  ["编号", "收到日期", "事项", "承办科室", "答复期限", "答复日期", "办结日期", "办理结果"],
  ...r,
];
const months = (d: string, form: string): Rows =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((m) => [
    `2024-${String(m).padStart(2, "0")}-${d}`,
    form,
    "学习理论第" + m + "专题",
    "",
  ]);
export const HARD_CASES: readonly HardCase[] = [
  {
    name: "more satisfied than asked is left out",
    std: CITY,
    period: Y,
    sheets: {
      满意度: [
        ["满意度测评统计表"],
        ["测评日期", "测评对象", "发放份数", "收回份数", "满意份数"],
        ["2024-06-05", "群众", 100, 100, 120],
        ["2024-11-05", "群众", 50, 50, 48],
      ],
    },
    want: { "satisfaction-improved": { n: 48, d: 50, a: 96 } },
  },
  {
    name: "continuation rows",
    std: CITY,
    period: Y,
    sheets: {
      学习: STUDY(
        ["2024-03-05", "集中学习", "甲", ""],
        ["", "", "乙", ""],
        ["2024-03-19", "集中学习", "丙", ""],
      ),
    },
    want: { "study-sessions-yearly": { v: "unmet", n: 2, d: 12, not: ["没有日期"] } },
  },
  {
    name: "reply on the last day",
    std: UNION,
    period: Y,
    sheets: {
      信访: PET(
        ["1", "2024-05-01", "噪声", "甲科", "2024-05-31", "2024-05-31", "2024-05-31", "已办结"],
        ["2", "2024-05-01", "停车", "甲科", "2024-05-31", "2024-06-01", "2024-06-01", "已办结"],
      ),
    },
    want: { "petitions-on-time": { v: "unmet", n: 1, d: 2 }, "petitions-answered": { v: "met", n: 2, d: 2 } },
  },
  {
    name: "sixty days, waiting and overdue",
    std: CITY,
    period: Y,
    sheets: {
      信访: PET(
        ["1", "2024-05-01", "噪声", "甲科", "", "2024-05-20", "2024-05-20", "已办结"],
        ["2", "2024-10-01", "停车", "乙科", "", "", "", ""],
        ["3", "2024-11-15", "漏水", "乙科", "", "", "", ""],
      ),
    },
    want: { "petitions-answered": { v: "unmet", n: 1, d: 2, told: ["超期31天", "乙科"] } },
  },
  {
    name: "hours in two rows of one person",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["张三丰"], ["李四光"]),
      学时: HOURS(
        ["张三丰", "办公室", "2024-03-05", "甲", 70],
        ["李四光", "办公室", "2024-03-05", "甲", 120],
        ["张三丰", "办公室", "2024-09-05", "乙", 50],
      ),
    },
    want: { "study-hours-120": { v: "met", n: 2, d: 2 } },
  },
  {
    name: "two of one name",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["王伟明", "办公室"], ["王伟明", "财务科"]),
      学时: HOURS(
        ["王伟明", "办公室", "2024-03-05", "甲", 120],
        ["王伟明", "财务科", "2024-03-05", "甲", 60],
      ),
    },
    want: { "study-hours-120": { v: "unmet", n: 1, d: 2, told: ["王伟明（财务科）60小时"] } },
  },
  {
    name: "a term, second year short",
    std: CITY,
    period: { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" },
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2023-03-05", "预算", "内容公开"],
        ["2023-09-05", "决算", "内容公开"],
        ["2024-03-05", "预算", "内容公开"],
      ],
    },
    want: { "disclosure-yearly": { v: "unmet", told: ["2024年缺1次"], not: ["2023年缺"] } },
  },
  {
    name: "a term whose first year has no ledger",
    std: CITY,
    period: { from: "2022-01-01", to: "2024-12-31", asOf: "2024-12-31" },
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2023-03-05", "预算", "内容公开"],
        ["2023-09-05", "决算", "内容公开"],
        ["2024-03-05", "预算", "内容公开"],
        ["2024-08-05", "决算", "内容公开"],
      ],
    },
    want: { "disclosure-yearly": { v: ["insufficient-data", "met"], not: ["2022年缺"] } },
  },
  {
    name: "a school year",
    std: CITY,
    period: { from: "2023-09-01", to: "2024-08-31", asOf: "2024-08-31" },
    sheets: {
      学习: STUDY(
        ...[
          "2023-09",
          "2023-10",
          "2023-11",
          "2023-12",
          "2024-01",
          "2024-02",
          "2024-03",
          "2024-04",
          "2024-05",
          "2024-06",
        ].flatMap((m) => [
          [m + "-05", "集中学习", "甲" + m, ""],
          [m + "-19", "集中学习", "乙" + m, ""],
        ]),
      ),
    },
    want: {
      "study-sessions-monthly": { v: "unmet", n: 10, d: 12, told: ["7月", "8月"] },
      "study-sessions-yearly": { v: "met", n: 20 },
    },
  },
  {
    name: "everybody, one away all year",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(
        ["赵一鸣"],
        ["钱二虎"],
        ["孙三多"],
        ["李四光"],
        ["周五福", "办公室", "科员", "", "2024年全年产假"],
      ),
      志愿: ACT(["2024-03-05", "植树", "机关全体干部", ""]),
    },
    want: { "creation-participation-rate": { v: "met", n: 4, d: 4, ex: ["周五福"] } },
  },
  {
    name: "everybody but one",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"], ["孙三多"]),
      志愿: ACT(["2024-03-05", "植树", "除孙三多外全体干部职工", ""]),
    },
    want: { "creation-participation-rate": { v: "unmet", n: 2, d: 3, told: ["孙三多"], not: ["赵一鸣"] } },
  },
  {
    name: "a department and one more",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"], ["孙三多", "财务科"], ["李四光", "财务科"]),
      志愿: ACT(["2024-03-05", "植树", "办公室全体、孙三多", ""]),
    },
    want: {
      "creation-participation-rate": { v: "unmet", n: 3, d: 4, told: ["李四光"], not: ["孙三多", "钱二虎"] },
    },
  },
  {
    name: "unit's own rectification",
    std: UNION,
    period: Y,
    sheets: {
      整改: [
        ["整改台账"],
        ["序号", "问题来源", "存在问题", "整改措施", "责任科室", "整改时限", "完成日期", "状态"],
        [1, "自查", "门牌缺失", "补", "办公室", "2024-05-31", "2024-05-20", "已完成"],
        [2, "自查", "台账不全", "补", "办公室", "2024-06-30", "", "整改中"],
        [3, "自查", "墙面破损", "修", "办公室", "2025-01-31", "", "整改中"],
      ],
    },
    want: { "rectification-closed": { v: "unmet", n: 1, d: 2 } },
  },
  {
    name: "990 among 88s",
    std: CITY,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查评分表"],
        ["检查日期", "科室", "得分", "满分"],
        ["2024-03-05", "甲科", 88, 100],
        ["2024-03-05", "乙科", 990, 100],
        ["2024-04-05", "甲科", 88, 100],
        ["2024-04-05", "乙科", 88, 100],
      ],
    },
    want: { "hygiene-average-score": { v: "unmet", a: 88 } },
  },
  {
    name: "two scales in two sheets",
    std: CITY,
    period: Y,
    sheets: {
      上半年卫生: [
        ["卫生检查评分表"],
        ["检查日期", "科室", "得分"],
        ["2024-03-05", "甲科", 9.5],
        ["2024-04-05", "甲科", 9.1],
      ],
      下半年卫生: [
        ["卫生检查评分表"],
        ["检查日期", "科室", "得分"],
        ["2024-09-05", "甲科", 85],
        ["2024-10-05", "甲科", 91],
      ],
    },
    want: { "hygiene-average-score": { a: 90.5, v: "met" } },
  },
  {
    name: "a row that says none",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [["违纪违法登记表"], ["日期", "姓名", "情形", "处理结果"], ["2024-12-31", "无", "无", "无"]],
    },
    want: {
      "zero-violation": { v: ["needs-confirmation", "insufficient-data"] },
      "zero-vice": { v: ["needs-confirmation", "insufficient-data"] },
    },
  },
  {
    name: "half a year: one is behind",
    std: CITY,
    period: { ...Y, asOf: "2024-06-30" },
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"]),
      学时: HOURS(["赵一鸣", "办公室", "2024-03-05", "甲", 60], ["钱二虎", "办公室", "2024-03-05", "甲", 59]),
    },
    want: { "study-hours-120": { v: "behind", told: ["钱二虎"], not: ["赵一鸣"] } },
  },
  {
    name: "minus three hours",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"]),
      学时: HOURS(
        ["赵一鸣", "办公室", "2024-03-05", "甲", 120],
        ["钱二虎", "办公室", "2024-03-05", "甲", 123],
        ["钱二虎", "办公室", "2024-04-05", "甲", -3],
      ),
    },
    want: { "study-hours-120": { v: ["met", "insufficient-data"] } },
  },
  {
    name: "a model family is no creation",
    std: CITY,
    period: Y,
    sheets: {
      会议: [
        ["会议记录"],
        ["会议时间", "会议类型", "会议议题"],
        ["2024-03-05", "党组会", "研究文明家庭评选"],
        ["2024-06-05", "党组会", "研究文明机关创建工作"],
      ],
    },
    want: { "creation-meetings-yearly": { v: "unmet", n: 1, d: 2 } },
  },
  {
    name: "two topics of one meeting",
    std: CITY,
    period: Y,
    sheets: {
      会议: [
        ["会议记录"],
        ["会议时间", "会议类型", "会议议题"],
        ["2024-03-05", "党组会", "研究文明机关创建工作"],
        ["", "", "研究创建经费"],
        ["2024-06-05", "党组会", "研究预算"],
      ],
    },
    want: { "creation-meetings-yearly": { v: "unmet", n: 1, d: 2 } },
  },
  {
    name: "two authors of an article, one of last year",
    std: CITY,
    period: Y,
    sheets: {
      名册: [
        ["干部职工花名册"],
        ["姓名", "科室", "职务", "是否中心组成员"],
        ["赵一鸣", "办公室", "局长", "是"],
        ["钱二虎", "办公室", "副局长", "是"],
        ["孙三多", "办公室", "副局长", "是"],
      ],
      文章: [
        ["理论文章登记表"],
        ["作者", "题目", "完成日期"],
        ["赵一鸣、钱二虎", "论学习", "2024-05-06"],
        ["孙三多", "论作风", "2023-12-28"],
      ],
    },
    want: { "theory-article-per-member": { v: "unmet", n: 2, d: 3, told: ["孙三多"], not: ["钱二虎"] } },
  },
  {
    name: "an impossible date",
    std: CITY,
    period: Y,
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2024-03-05", "预算", "内容公开"],
        ["2024-13-05", "决算", "内容公开"],
      ],
    },
    want: { "disclosure-yearly": { v: ["unmet"], n: 1, told: ["缺1次"] } },
  },
  {
    name: "a leak tells no lack of training",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [
        ["违纪违法登记表"],
        ["日期", "姓名", "性质", "处理结果"],
        ["2024-05-31", "某某", "泄密", "通报"],
      ],
    },
    want: { "secrecy-work": { v: "unmet", not: ["缺1次"] } },
  },
  {
    name: "kinds of disclosure in one cell",
    std: COUNTY,
    period: Y,
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2024-03-05", "预算", "内容公开、程序公开"],
        ["2024-09-05", "决算", "制度公开"],
      ],
    },
    want: { "disclosure-three-kinds": { v: "met", n: 3 }, "disclosure-yearly": { v: "met", n: 2 } },
  },
  {
    name: "tasks above 100 %",
    std: CITY,
    period: Y,
    sheets: {
      任务: [
        ["年度目标任务完成情况表"],
        ["序号", "任务", "责任科室", "完成时限", "完成率"],
        [1, "招商", "甲科", "2024-12-31", "120%"],
        [2, "普查", "甲科", "2024-12-31", "95%"],
        [3, "普法", "甲科", "2024-12-31", "100%"],
      ],
    },
    want: { "annual-task-completion": { v: "unmet", n: 2, d: 3, told: ["普查"] } },
  },
  {
    name: "rows that say it did not take place",
    std: CITY,
    period: Y,
    sheets: {
      志愿: ACT(
        ["2024-03-05", "植树", "全体干部职工", ""],
        ["2024-06-05", "未开展", "", ""],
        ["2024-09-05", "本季度未开展", "", ""],
        ["2024-12-05", "慰问老人", "全体干部职工", ""],
      ),
    },
    want: { "volunteer-activities": { v: "unmet", n: 2, d: 4 } },
  },
  {
    name: "cancelled sessions",
    std: CITY,
    period: Y,
    sheets: {
      学习: [
        ["学习台账"],
        ["学习时间", "学习形式", "学习内容", "备注"],
        ...months("05", "集中学习").map((r, i) => [
          ...r.slice(0, 3),
          i === 3 ? "因防汛取消" : i === 7 ? "取消" : "",
        ]),
      ],
    },
    want: { "study-sessions-yearly": { v: "unmet", n: 10, d: 12 } },
  },
  {
    name: "in the middle of the year the future is none",
    std: CITY,
    period: { ...Y, asOf: "2024-06-30" },
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2024-03-05", "预算", "内容公开"],
        ["2024-09-05", "决算", "内容公开"],
      ],
    },
    want: { "disclosure-yearly": { v: "not-due", n: 1, d: 2 } },
  },
  {
    name: "everybody, one ill in brackets",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"], ["孙三多"]),
      志愿: ACT(["2024-03-05", "植树", "全体干部职工（孙三多病假）", ""]),
    },
    want: { "creation-participation-rate": { v: "unmet", n: 2, d: 3, told: ["孙三多"] } },
  },
  {
    name: "no problem is none",
    std: UNION,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查记录"],
        ["检查日期", "科室", "得分", "存在问题", "整改期限", "整改完成日期"],
        ["2024-03-05", "甲科", 95, "无", "", ""],
        ["2024-04-05", "甲科", 90, "桌面杂乱", "2024-04-10", "2024-04-10"],
        ["2024-05-05", "乙科", 92, "未发现问题", "", ""],
        ["2024-06-05", "乙科", 92, "窗台积灰", "2024-06-10", ""],
      ],
    },
    want: { "hygiene-rectified": { v: "unmet", n: 1, d: 2 } },
  },
  {
    name: "no problem is none, however it is written",
    std: UNION,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查记录"],
        ["检查日期", "科室", "得分", "存在问题", "整改期限", "整改完成日期"],
        ["2024-03-05", "甲科", 95, "无。", "", ""],
        ["2024-04-05", "甲科", 90, "桌面杂乱", "2024-04-10", "2024-04-10"],
        ["2024-05-05", "乙科", 92, "本次检查未发现问题", "", ""],
        ["2024-05-12", "乙科", 92, "——", "", ""],
        ["2024-05-19", "乙科", 92, "未见明显异常", "", ""],
        ["2024-06-05", "乙科", 92, "无人打扫走廊", "2024-06-10", ""],
      ],
    },
    want: { "hygiene-rectified": { v: "unmet", n: 1, d: 2 } },
  },
  {
    name: "retired in March",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎", "办公室", "科员", "", "2024年3月31日退休"], ["孙三多"]),
      学时: HOURS(
        ["赵一鸣", "办公室", "2024-03-05", "甲", 120],
        ["钱二虎", "办公室", "2024-03-05", "甲", 30],
        ["孙三多", "办公室", "2024-03-05", "甲", 120],
      ),
    },
    want: { "study-hours-120": { v: "met", n: 3, d: 3 } },
  },
  {
    name: "more present than expected",
    std: CITY,
    period: Y,
    sheets: {
      学习: [
        ["学习台账"],
        ["学习时间", "学习形式", "学习内容", "应到人数", "实到人数"],
        ["2024-03-05", "集中学习", "甲", 20, 25],
        ["2024-04-05", "集中学习", "乙", 20, 18],
      ],
    },
    want: { "study-sessions-yearly": { n: 2, v: "unmet" } },
  },
  {
    name: "open case with a reply",
    std: CITY,
    period: Y,
    sheets: {
      信访: [
        ["信访台账"],
        ["编号", "收到日期", "事项", "承办科室", "答复日期", "办理状态", "办理结果"],
        ["1", "2024-05-01", "噪声", "甲科", "2024-05-20", "办理中", "已答复，正在协调"],
        ["2", "2024-05-01", "停车", "甲科", "2024-05-20", "办结", "已解决"],
      ],
    },
    want: {
      "petitions-answered": { v: "met", n: 2, d: 2 },
      "petitions-resolved": { v: "unmet", n: 1, d: 2, told: ["超期184天"] },
    },
  },
  {
    name: "hours of a year before",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"]),
      学时: HOURS(
        ["赵一鸣", "办公室", "2024-03-05", "甲", 120],
        ["钱二虎", "办公室", "2023-12-29", "甲", 60],
        ["钱二虎", "办公室", "2024-03-05", "甲", 60],
      ),
    },
    want: { "study-hours-120": { v: "unmet", n: 1, d: 2, told: ["钱二虎60小时"] } },
  },
  {
    name: "joined in July",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎", "办公室", "科员", "2024-07-01"]),
      学时: HOURS(
        ["赵一鸣", "办公室", "2024-03-05", "甲", 120],
        ["钱二虎", "办公室", "2024-09-05", "甲", 60],
      ),
    },
    want: { "study-hours-120": { v: "met", n: 2, d: 2 } },
  },

  {
    name: "grid: absence on a holiday and late three times",
    std: COUNTY,
    period: Y,
    sheets: {
      "3月考勤": [
        ["2024年3月考勤表"],
        ["姓名", ...Array.from({ length: 31 }, (_, i) => i + 1)],
        [
          "赵一鸣",
          ...Array.from({ length: 31 }, (_, i) =>
            [0, 6].includes(new Date(Date.UTC(2024, 2, i + 1)).getUTCDay())
              ? i === 1
                ? "旷工"
                : ""
              : i === 4 || i === 5
                ? "迟到"
                : "√",
          ),
        ],
      ],
    },
    want: {
      "late-early-limit": { v: ["met", "behind", "not-due", "insufficient-data"], not: ["赵一鸣"] },
      "absenteeism-zero": { not: ["赵一鸣"] },
    },
  },
  {
    name: "satisfaction as a rate beside counts of two groups",
    std: UNION,
    period: Y,
    sheets: {
      满意度: [
        ["满意度测评统计表"],
        ["测评日期", "测评对象", "发放份数", "收回份数", "满意份数"],
        ["2024-06-05", "群众", 100, 100, 96],
        ["2024-06-05", "基层单位", 50, 50, 44],
        ["2024-06-05", "上级领导", 10, 10, 10],
      ],
    },
    want: { "three-satisfactions": { v: "unmet", told: ["基层"], not: ["群众", "领导"] } },
  },
  {
    name: "an article by everybody is nobody's",
    std: CITY,
    period: Y,
    sheets: {
      名册: [
        ["干部职工花名册"],
        ["姓名", "科室", "职务", "是否中心组成员"],
        ["赵一鸣", "办公室", "局长", "是"],
        ["钱二虎", "办公室", "副局长", "是"],
      ],
      文章: [
        ["理论文章登记表"],
        ["作者", "题目", "完成日期"],
        ["赵一鸣", "论学习", "2024-05-06"],
        ["赵一鸣", "论作风", "2024-06-06"],
      ],
    },
    want: { "theory-article-per-member": { v: "unmet", n: 1, d: 2, told: ["钱二虎"] } },
  },
  {
    name: "months beside, the year in the title",
    std: CITY,
    period: Y,
    sheets: {
      学习: [
        ["2024年度集中学习台账"],
        ["学习时间", "学习形式", "学习内容"],
        ["3月5日", "集中学习", "甲"],
        ["3月19日", "集中学习", "乙"],
        ["12月30日", "集中学习", "丙"],
      ],
    },
    want: { "study-sessions-yearly": { v: "unmet", n: 3, d: 12 } },
  },
  {
    name: "the last day and the day after",
    std: CITY,
    period: Y,
    sheets: {
      公开: [
        ["政务公开台账"],
        ["公开时间", "公开内容", "公开类别"],
        ["2024-01-01", "预算", "内容公开"],
        ["2024-12-31", "决算", "内容公开"],
        ["2025-01-01", "预算", "内容公开"],
      ],
    },
    want: { "disclosure-yearly": { v: "met", n: 2 } },
  },
  {
    name: "one month planned twice, held once",
    std: UNION,
    period: Y,
    sheets: {
      计划: [
        ["2024年学习计划表"],
        ["学习时间", "学习内容", "参加人员", "经费", "责任科室"],
        ["2024-03-05", "甲", "全体干部职工", "100", "办公室"],
        ["2024-03-19", "乙", "全体干部职工", "100", "办公室"],
        ["2024-05-06", "丙", "全体干部职工", "", "办公室"],
      ],
      学习: STUDY(
        ["2024-03-05", "集中学习", "甲", ""],
        ["2024-05-06", "集中学习", "丙", ""],
        ["2024-05-20", "集中学习", "丁", ""],
      ),
    },
    want: { "study-plan-execution": { v: "unmet", n: 2, d: 3, told: ["3月计划2次，实际1次"] } },
  },
  {
    name: "areas without anyone",
    std: COUNTY,
    period: Y,
    sheets: {
      责任区: [
        ["卫生责任区划分表"],
        ["区域", "责任科室", "责任人"],
        ["一楼大厅", "办公室", "赵一鸣"],
        ["二楼走廊", "财务科", ""],
        ["三楼走廊", "财务科", "/"],
      ],
    },
    want: { "hygiene-person-in-charge": { v: "unmet", n: 1, d: 3 } },
  },
  {
    name: "an investigation without result is no case yet",
    std: CITY,
    period: Y,
    sheets: {
      违纪: [
        ["违纪违法登记表"],
        ["日期", "姓名", "性质", "处理结果"],
        ["2023-05-31", "某某", "受贿", "处分"],
      ],
    },
    want: { "zero-violation": { v: ["needs-confirmation", "insufficient-data", "met"] } },
  },
  {
    name: "petitions: the same matter once more",
    std: CITY,
    period: Y,
    sheets: {
      信访: [
        ["信访台账"],
        ["编号", "来访日期", "反映问题", "办理期限", "答复日期", "处理结果"],
        [1, "2024-03-01", "噪声", "2024-04-01", "2024-03-20", "已办结"],
        [2, "2024-04-01", "噪声", "2024-05-01", "", "重复件"],
      ],
    },
    want: { "petitions-answered": { v: ["met"] } },
  },
  {
    name: "tasks: in words",
    std: CITY,
    period: Y,
    sheets: {
      任务: [
        ["年度目标任务完成情况表"],
        ["序号", "任务", "责任科室", "完成时限", "完成情况"],
        [1, "招商", "甲科", "2024-12-31", "已完成"],
        [2, "普查", "甲科", "2024-12-31", "未完成"],
        [3, "普法", "甲科", "2024-12-31", "基本完成"],
      ],
    },
    want: { "annual-task-completion": { v: ["unmet", "insufficient-data"] } },
  },
  {
    name: "a term: hours of two years",
    std: CITY,
    period: { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" },
    sheets: {
      名册: ROSTER(["赵一鸣"], ["钱二虎"]),
      学时: HOURS(
        ["赵一鸣", "办公室", "2023-03-05", "甲", 120],
        ["赵一鸣", "办公室", "2024-03-05", "甲", 120],
        ["钱二虎", "办公室", "2023-03-05", "甲", 200],
        ["钱二虎", "办公室", "2024-03-05", "甲", 40],
      ),
    },
    want: { "study-hours-120": { v: "unmet", told: ["钱二虎"], not: ["赵一鸣"] } },
  },
  {
    name: "staff of the centre group by a title",
    std: CITY,
    period: Y,
    sheets: {
      名册: [["理论学习中心组成员名单"], ["姓名", "职务"], ["赵一鸣", "局长"], ["钱二虎", "副局长"]],
      文章: [
        ["理论文章登记表"],
        ["作者", "题目", "完成日期"],
        ["赵一鸣", "论学习", "2024-05-06"],
        ["钱二虎", "论作风", "2024-06-06"],
      ],
    },
    want: { "theory-article-per-member": { v: "met", n: 2, d: 2 } },
  },
  {
    name: "proposal within three months",
    std: CITY,
    period: Y,
    sheets: {
      提案: [
        ["建议提案办理台账"],
        ["编号", "收到日期", "事项", "承办科室", "答复日期"],
        ["1", "2024-03-31", "修路", "甲科", "2024-06-30"],
        ["2", "2024-11-30", "路灯", "甲科", ""],
      ],
    },
    want: { "proposals-replied": { v: "met", n: 1, d: 1 } },
  },
  {
    name: "deductions beyond the mark",
    std: CITY,
    period: Y,
    sheets: {
      卫生: [
        ["卫生检查评分表"],
        ["检查日期", "科室", "扣分"],
        ["2024-03-05", "甲科", 12],
        ["2024-04-05", "甲科", ""],
        ["2024-05-05", "甲科", 6],
      ],
    },
    want: { "hygiene-average-score": { v: "met", a: 94 } },
  },
  {
    name: "hours: half an hour short in service of half a year",
    std: CITY,
    period: Y,
    sheets: {
      名册: ROSTER(["赵一鸣", "办公室", "科员", "2024-07-01"]),
      学时: HOURS(["赵一鸣", "办公室", "2024-09-05", "甲", 59.5]),
    },
    want: { "study-hours-120": { v: "unmet", n: 0, d: 1, told: ["赵一鸣"] } },
  },
];

import * as common from "./common-fields";
import { choice, field } from "./field";
import { STUDY_CATEGORIES } from "./study-categories";
import { STUDY_FORMS } from "./study-forms";
import { ledger } from "./definition";
import { hasColumn, isOfOnePerson, type TableWords } from "./table-words";

/** 学习台账: a row or a card per session (docs/criteria.md §3.2). */
export const study = ledger({
  kind: "study",
  name: { zh: "学习台账", en: "Study sessions" },
  titleWords: {
    学习台账: 1, 学习记录: 1, 集中学习: 0.9, 政治学习: 0.9, 业务学习: 0.9, 中心组: 0.8, 理论学习: 0.8, 学习情况: 0.8, 学习登记: 1,
    学习计划落实: 0.9, 学习计划完成: 0.9, 学习计划执行: 0.9, 学习: 0.6, 研讨: 0.5, 学习签到: 0.8,
  },
  englishTitleWords: { studysession: 1, studylog: 1, studyrecord: 1, studyregister: 1, collectivestudy: 1, studies: 0.6, study: 0.7 },
  rows: "events",
  gathers: "regularly",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic", "content"],
  must: ["date"],
  isOne: isSessions,
  colleagues: ["people"],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "日期", "Date", "date", [
      "学习日期", "学习时间", "时间", "年月日", "活动时间", "开展时间", "学习年月日", "月份", "活动日期", "学习日期时间", "日期时间", "起止日期",
      "实际时间", "实际日期", "实际学习时间", "实际学习日期", "实际开展时间", "落实时间",
    ]),
    common.time,
    common.place,
    common.host,
    field("speaker", "主讲人", "Speaker", "person", [
      "主讲", "授课人", "中心发言人", "领学人", "讲课人", "主讲人员", "授课老师", "主讲领导", "重点发言人", "宣讲人", "领学", "发言人", "辅导人",
    ]),
    common.recorder,
    field("topic", "学习内容", "Topic", "text", [
      "学习主题", "主题", "内容", "学习专题", "专题", "题目", "学习题目", "会议议题", "议题", "学习篇目", "学习材料", "学习资料", "学习课题",
      "学习内容及主题", "主要内容", "学习课程", "课程名称", "学习名称", "主要学习内容", "活动主题", "学习内容主题",
    ]),
    field("content", "内容摘要", "Summary", "text", ["摘要", "内容提要", "学习情况", "内容简述", "学习内容摘要", "讨论情况", "讨论", "会议内容"]),
    choice("form", "学习形式", "Form", [
      "学习方式", "形式", "方式", "学习类型", "类型", "活动形式", "组织形式", "会议类型", "活动类型", "学习种类", "种类", "学习组织形式",
    ], STUDY_FORMS),
    choice("category", "内容类别", "Category", [
      "学习类别", "类别", "学习内容类别", "内容分类", "分类", "学习分类", "所属类别", "学习类型", "类型",
    ], STUDY_CATEGORIES),
    common.expected,
    common.present,
    common.count,
    common.people,
    field("observers", "列席人员", "In attendance", "people", ["列席", "列席人"]),
    common.absent,
    field("state", "落实情况", "Held", "text", ["完成情况", "开展情况", "执行情况", "是否开展", "是否落实", "是否完成"]),
    field("makeup-date", "补学日期", "Made up on", "date", ["补学时间", "补课日期", "补学情况", "补学措施", "补学"]),
    field("hours", "学时", "Hours", "hours", ["时长", "课时", "学习时长", "学习课时", "学习学时", "小时", "学时数", "学习时数"]),
    common.department,
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

/** A row a person with hours or points is what somebody studied, no session of the unit. */
function isSessions(table: TableWords): boolean {
  return !(isOfOnePerson(table) && hasColumn(table, EARNED));
}

const EARNED = /学时|学分|课时|积分/;

import * as common from "./common-fields";
import { choice, field } from "./field";
import { STUDY_FORMS } from "./study-forms";
import { ledger } from "./definition";

/** 学习计划: what is to be studied when, by whom, with what money (docs/criteria.md §3.5, 四落实). */
export const studyPlan = ledger({
  kind: "study-plan",
  name: { zh: "学习计划", en: "Study plan" },
  titleWords: { 学习计划: 1, 学习安排: 0.9, 学习计划表: 1, 计划表: 0.4, 安排表: 0.3, 学习日程: 0.8, 学习配档: 0.8 },
  englishTitleWords: { studyplan: 1, studyschedule: 0.9 },
  rows: "register",
  gathers: "never",
  keepsHours: false,
  ofPlans: "named",
  reportsNone: null,
  dates: ["date", "issued"],
  topic: "topic",
  tellsApart: ["topic", "name"],
  must: ["date", "topic"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "时间", "When", "date", [
      "月份", "日期", "学习时间", "计划时间", "学习日期", "时段", "计划日期", "安排时间", "学习月份", "周次", "学习安排时间", "拟定时间",
    ]),
    field("name", "计划名称", "Plan", "text", ["学习计划名称", "名称"]),
    field("topic", "学习内容", "Topic", "text", [
      "内容", "学习专题", "专题", "学习主题", "主题", "计划内容", "学习课题", "学习要点", "主要内容", "学习篇目", "学习重点",
    ]),
    choice("form", "学习形式", "Form", ["形式", "学习方式", "方式", "组织形式"], STUDY_FORMS),
    field("speaker", "主讲人", "Speaker", "person", ["主讲", "授课人", "领学人", "中心发言人", "重点发言人", "主讲人员"]),
    field("people", "参加人员", "Who takes part", "people", ["参学人员", "学习对象", "人员", "参加对象", "参加范围", "学习人员", "参训人员", "参会人员"]),
    field("budget", "经费", "Budget", "text", ["经费保障", "经费预算", "费用", "预算", "经费来源", "经费落实"]),
    field("person", "责任人", "Person in charge", "person", ["负责人", "姓名", "组织者", "制定人"]),
    common.department,
    field("issued", "制定日期", "Drawn up on", "date", ["制订日期", "制定时间", "印发日期"]),
    field("state", "完成情况", "Done", "text", ["落实情况", "执行情况", "是否完成", "完成时间", "进展"]),
    common.remark,
  ],
}); // prettier-ignore

import * as common from "./common-fields";
import { choice, field, secret } from "./field";
import { ledger } from "./definition";
import { hasColumn, type TableWords } from "./table-words";

/** 学时统计: who studied how long; a row per person, or per person and course (docs/criteria.md §3.3). */
export const studyHours = ledger({
  kind: "study-hours",
  name: { zh: "学时统计", en: "Study hours" },
  titleWords: { 学时: 1, 学分: 0.9, 继续教育: 0.8, 学习时间统计: 0.8, 学习时长: 0.9, 课时统计: 0.8 },
  englishTitleWords: { studyhours: 1, learninghours: 1, credithours: 0.9 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic"],
  must: ["person", "hours"],
  isOne: isHours,
  colleagues: ["person"],
  ofPeople: true,
  saysWhoSeesToIt: false,
  overTheYear: "hours",
  confidential: false,
  fields: [
    field("person", "姓名", "Name", "person", ["人员姓名", "职工姓名", "名字", "学员姓名", "学习人", "学员", "教师姓名", "干部姓名", "用户姓名", "用户名", "用户名称", "员工姓名"]),
    field("staff-number", "工号", "Staff number", "text", ["编号", "人员编号", "职工编号", "学员编号", "学号"]),
    common.department,
    field("position", "职务", "Position", "text", ["职务职级", "职级", "岗位", "职称", "现任职务"]),
    field("date", "日期", "Date", "date", [
      "学习日期", "学习时间", "时间", "月份", "年月", "年度", "培训时间", "起止时间", "培训日期", "完成时间", "学习月份", "学年", "学期",
    ]),
    field("topic", "学习内容", "Topic", "text", ["内容", "课程", "课程名称", "学习课程", "培训内容", "项目名称", "培训名称", "学习主题", "项目"]),
    choice("form", "学习方式", "Form", ["学习形式", "方式", "形式", "类别", "类型", "培训方式", "培训形式", "学习类型", "培训类别"], {
      collective: ["集中", "集中学习", "集体学习", "集中培训"],
      "self-study": ["自学", "个人自学", "自主学习"],
      online: ["网络", "网络学习", "在线学习", "线上", "网络学院", "远程"],
      training: ["培训", "脱产", "脱产培训", "面授", "调训"],
      "center-group": ["中心组", "中心组学习"],
    }),
    field("hours", "学时", "Hours", "hours", [
      "合计学时", "学时合计", "总学时", "学分", "累计学时", "学时数", "学习学时", "本次学时", "学时小计", "获得学时", "已获学时", "获取学时", "已修学时", "完成学时", "课时", "小时",
      "累计", "合计", "总学分", "学习时长", "学时分", "继续教育学时", "折算学时", "认定学时", "时长",
    ]),
    field("result", "考核结果", "Result", "text", ["是否达标", "考核", "考核情况", "结果", "是否合格", "成绩", "达标情况"]),
    secret(field("id-number", "身份证号", "ID number", "text", ["身份证", "身份证号码", "证件号码", "证件号", "公民身份号码"])),
    secret(field("phone", "联系电话", "Phone", "text", ["电话", "手机", "手机号", "手机号码", "联系方式"])),
    common.remark,
  ],
}); // prettier-ignore

/** Credits are no hours: how many a credit stands for is another office's rule. */
function isHours(table: TableWords): boolean {
  return !hasColumn(table, CREDITS) || OF_HOURS.test(table.about) || hasColumn(table, OF_HOURS);
}

const CREDITS = /学分/;
const OF_HOURS = /学时|课时|小时|时长|时数/;

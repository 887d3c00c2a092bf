import * as common from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";

/** 培训台账: who went to which course, run by whom (docs/criteria.md §1.5 B, external-training). */
export const training = ledger({
  kind: "training",
  name: { zh: "培训台账", en: "Training" },
  titleWords: { 培训台账: 1, 培训登记: 1, 培训记录: 1, 外出培训: 1, 外出学习: 1, 外派培训: 1, 脱产培训: 1, 学习考察: 0.9, 参训: 0.9, 业务培训: 0.8, 培训情况: 0.9, 调训: 0.9, 培训: 0.7 },
  englishTitleWords: { trainingrecord: 1, traininglog: 1, training: 0.7 },
  rows: "entries",
  gathers: "at-times",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "name",
  tellsApart: ["name"],
  must: ["name"],
  isOne: null,
  colleagues: ["person"],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("person", "姓名", "Name", "people", ["参训人员", "参加人员", "人员", "学员", "培训人员", "参训人", "参训人姓名", "人员姓名", "培训对象", "用户姓名", "用户名", "学员姓名"]),
    common.department,
    field("position", "职务", "Position", "text", ["职务职级", "岗位", "职级", "职称"]),
    field("name", "培训名称", "Course", "text", ["培训班名称", "培训内容", "培训项目", "名称", "课程", "培训班", "课程名称", "培训主题", "内容", "班次名称", "培训班次", "培训课程", "项目名称"]),
    field("organiser", "主办单位", "Run by", "text", ["主办", "举办单位", "组织单位", "培训机构", "举办部门", "主办部门", "培训单位", "承办单位"]),
    choice("level", "级别", "Level", ["培训级别", "层级", "主办级别", "培训层次", "层次"], {
      national: ["国家级", "国家", "部级", "中央", "全国", "署级"],
      province: ["省级", "省", "省厅", "自治区级"],
      city: ["市级", "市", "市局", "地市级"],
      county: ["县级", "区级", "县", "区"],
      unit: ["本单位", "单位", "内部", "局内", "本局"],
    }),
    field("date", "培训时间", "When", "date", ["日期", "时间", "起止时间", "培训日期", "开始时间", "开班时间", "起止日期", "开始日期", "培训起止时间", "培训起止日期"]),
    field("to", "结束时间", "Until", "date", ["结束日期", "结业时间", "截止时间"]),
    field("days", "天数", "Days", "number", ["培训天数", "培训天", "时长天"]),
    field("hours", "学时", "Hours", "hours", ["培训学时", "课时", "学分", "小时", "时长", "培训时长", "培训课时"]),
    field("form", "培训方式", "How", "text", ["培训形式", "形式", "方式", "培训类型", "类型", "类别", "培训类别"]),
    common.place,
    common.count,
    field("result", "培训结果", "Result", "text", ["结业情况", "成绩", "证书", "考核结果", "是否结业", "结果"]),
    common.remark,
  ],
}); // prettier-ignore

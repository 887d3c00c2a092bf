import { remark } from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";

/** 满意度: surveys among the public, the grassroots and the leaders (docs/criteria.md §3.5). */
export const satisfaction = ledger({
  kind: "satisfaction",
  name: { zh: "满意度", en: "Satisfaction" },
  titleWords: { 满意度: 1, 满意率: 1, 测评: 0.6, 民意: 0.8, 民主测评: 0.8, 评议: 0.7, 问卷: 0.7, 民意调查: 0.9 },
  englishTitleWords: { satisfaction: 1 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: null,
  tellsApart: [],
  must: [],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "测评日期", "Date", "date", ["日期", "时间", "测评时间", "调查时间", "调查日期", "期次", "年度", "季度", "评议时间", "月份", "批次"]),
    choice("object", "测评对象", "Who was asked", ["对象", "调查对象", "评议对象", "群体", "参评对象", "测评主体", "评议主体", "服务对象", "类别"], {
      public: ["群众", "服务对象", "社会公众", "企业", "居民", "办事群众", "人民群众"],
      grassroots: ["基层", "基层单位", "下级", "乡镇", "基层干部", "县市区", "会员", "职工"],
      leaders: ["领导", "上级", "上级领导", "市领导", "县领导", "上级部门"],
    }),
    field("issued-forms", "发放", "Handed out", "number", ["发放数", "发放份数", "发放问卷", "发出", "发放问卷数", "发出份数", "发放张数"]),
    field("returned", "回收", "Returned", "number", ["回收数", "收回", "回收份数", "有效问卷", "收回份数", "有效份数", "有效票", "有效", "回收问卷", "有效问卷数", "回收有效问卷"]),
    field("very-satisfied", "非常满意", "Very satisfied", "number", ["很满意", "十分满意"]),
    field("satisfied", "满意", "Satisfied", "number", ["满意数", "满意份数", "满意票数", "满意票", "满意人数", "优"]),
    field("basically", "基本满意", "Basically satisfied", "number", ["比较满意", "基本满意数", "基本满意票", "一般", "较满意", "基本满意份数", "良"]),
    field("dissatisfied", "不满意", "Dissatisfied", "number", ["不满意数", "不满意票", "不满意份数", "差"]),
    field("rate", "满意率", "Rate", "percent", ["满意度", "满意率百分比", "满意比例", "综合满意率", "群众满意率", "综合满意度"]),
    remark,
  ],
}); // prettier-ignore

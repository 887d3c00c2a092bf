import * as common from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";

/** 党课和廉政教育, pledges and letters of responsibility too (docs/criteria.md §3.5, §1.5 D). */
export const integrity = ledger({
  kind: "integrity",
  name: { zh: "廉政教育", en: "Integrity education" },
  titleWords: {
    廉政: 1, 廉政教育: 1, 警示教育: 1, 党课: 0.9, 党风廉政: 1, 廉洁: 0.9, 廉政党课: 1, 承诺书: 0.8, 责任书: 0.8, 廉政谈话: 1, 廉政承诺: 1,
  },
  englishTitleWords: { integrity: 1 },
  rows: "events",
  gathers: "at-times",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date", "signed"],
  topic: "topic",
  tellsApart: ["topic"],
  must: [],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "日期", "Date", "date", ["时间", "活动日期", "活动时间", "开展时间", "教育时间", "授课时间", "教育日期", "谈话时间", "上课时间"]),
    field("signed", "签订日期", "Signed", "date", ["签订时间", "承诺日期", "签字日期", "签署日期", "签名日期", "承诺时间"]),
    choice("type", "类型", "Type", ["类别", "教育类型", "形式", "活动类型", "教育形式", "活动形式", "方式", "教育方式", "教育类别", "活动类别"], {
      "party-lecture": ["党课", "专题党课", "微党课", "上党课", "廉政党课", "讲党课"],
      "integrity-education": ["廉政教育", "廉政课", "廉政学习", "廉洁教育", "党风廉政教育", "廉政", "廉政专题", "廉政知识", "参观廉政基地", "廉政讲座", "纪律教育"],
      "warning-education": ["警示教育", "警示片", "典型案例", "案例通报", "观看警示教育片", "以案说纪", "以案促改", "警示教育会", "警示"],
      talk: ["谈话", "廉政谈话", "提醒谈话", "约谈", "任前谈话", "谈心谈话"],
      pledge: ["承诺", "承诺书", "廉政承诺", "廉政承诺书", "签订承诺书"],
      "responsibility-letter": ["责任书", "党风廉政责任书", "责任状", "廉政责任书"],
    }),
    field("topic", "题目", "Topic", "text", ["主题", "内容", "党课题目", "教育内容", "课题", "活动内容", "教育主题", "授课题目", "活动名称", "党课主题", "授课内容", "名称"]),
    field("speaker", "主讲人", "Speaker", "person", ["主讲", "授课人", "讲课人", "谈话人", "主讲领导", "授课领导", "主讲人员", "主持人", "主讲人及职务"]),
    field("person", "姓名", "Name", "person", ["承诺人", "签订人", "责任人", "谈话对象", "被谈话人", "签字人"]),
    common.place,
    common.people,
    common.count,
    common.department,
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

import * as common from "./common-fields";
import { choice, field, whenDue } from "./field";
import { ledger } from "./definition";

/** 政务公开: what was made public, when and how (docs/criteria.md §3.5). */
export const disclosure = ledger({
  kind: "disclosure",
  name: { zh: "政务公开", en: "Disclosure of government affairs" },
  titleWords: { 政务公开: 1, 信息公开: 1, 公开台账: 0.9, 公开目录: 0.9, 公开登记: 0.9, 公开事项: 0.8, 公开: 0.5 },
  englishTitleWords: { disclosure: 1 },
  rows: "events",
  gathers: "never",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic", "content"],
  must: ["date", "topic"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("number", "信息编号", "Number", "text", ["编号", "索引号", "公开编号"]),
    field("date", "公开时间", "Date", "date", [
      "公开日期", "日期", "时间", "生成时间", "发布日期", "发布时间", "公示日期", "公示时间", "生成日期", "发文日期", "上网时间",
    ]),
    field("topic", "公开内容", "What", "text", [
      "信息名称", "公开事项", "内容", "标题", "信息标题", "事项名称", "公开信息名称", "事项", "公开项目", "公示内容", "名称", "公开信息",
    ]),
    field("content", "内容描述", "Description", "text", ["描述", "内容概述", "信息描述"]),
    choice("category", "公开类别", "Category", ["类别", "信息类别", "公开类型", "类型", "分类", "内容类别"], {
      content: ["内容公开", "内容", "政务内容", "工作动态", "财政预决算", "人事任免"],
      procedure: ["程序公开", "程序", "办事程序", "办事流程", "流程", "办事指南"],
      rules: ["制度公开", "制度", "规章制度", "政策法规", "规范性文件", "政策文件"],
    }),
    choice("attribute", "公开属性", "Attribute", ["属性", "公开性质"], { active: ["主动公开", "主动"], "on-request": ["依申请公开", "依申请"], withheld: ["不予公开", "不公开"] }),
    field("form", "公开形式", "How", "text", ["公开方式", "公开载体", "载体", "形式", "公开渠道", "方式", "发布渠道", "公开途径", "发布平台", "公示方式"]),
    whenDue(field("deadline", "公开时限", "Time limit", "text", ["时限", "公开期限"])),
    common.department,
    field("person", "审核人", "Approved by", "person", ["审核", "责任人", "审批人", "经办人", "审签人", "发布人"]),
    common.remark,
  ],
}); // prettier-ignore

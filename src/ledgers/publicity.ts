import * as common from "./common-fields";
import { field } from "./field";
import { ledger } from "./definition";

/** 宣传台账: columns, reports and briefings (docs/criteria.md §1.5 F, hygiene-promotion-column). */
export const publicity = ledger({
  kind: "publicity",
  name: { zh: "宣传台账", en: "Publicity" },
  titleWords: { 宣传台账: 1, 宣传报道: 1, 信息报送: 0.9, 宣传信息: 0.9, 信息宣传: 0.9, 简报: 0.8, 宣传栏: 0.9, 宣传登记: 1, 宣传: 0.6, 信息发布: 0.6, 新闻报道: 0.9 },
  englishTitleWords: { publicity: 1 },
  rows: "events",
  gathers: "never",
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic"],
  must: ["date", "topic"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "日期", "Date", "date", ["时间", "发布日期", "发布时间", "刊登时间", "报送时间", "宣传时间", "刊发日期", "发表时间", "报送日期", "刊出时间", "更新时间", "宣传日期", "采用时间", "采用日期", "见报时间", "播出时间"]),
    field("column", "栏目", "Column", "text", ["宣传栏目", "版块", "专栏", "刊物", "媒体", "载体", "平台", "宣传载体", "发布平台", "刊登媒体", "宣传形式", "宣传方式", "报送平台", "发布媒体", "采用媒体", "刊发媒体", "采用单位"]),
    field("topic", "题目", "Title", "text", ["标题", "主题", "宣传内容", "内容", "信息标题", "稿件名称", "文章标题", "宣传主题", "信息题目", "稿件标题", "报道标题"]),
    field("type", "类别", "Type", "text", ["类型", "宣传类别", "信息类别"]),
    field("author", "撰稿人", "Author", "people", ["作者", "撰写人", "供稿人", "报送人", "编辑"]),
    field("state", "采用情况", "Used", "text", ["是否采用", "采用", "刊登情况", "采用级别"]),
    common.department,
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

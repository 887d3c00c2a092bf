import * as common from "./common-fields";
import { choice, field } from "./field";
import { MEETING_TYPES } from "./meeting-types";
import { ledger } from "./definition";

/** 会议记录: Party group, bureau and branch meetings (docs/criteria.md §3.2, §3.5). One meeting with several items takes several rows. */
export const meeting = ledger({
  kind: "meeting",
  name: { zh: "会议记录", en: "Meetings" },
  titleWords: {
    会议记录: 1, 会议台账: 1, 会议登记: 1, 会议纪要: 1, 三会一课: 1, 党组会: 0.9, 局务会: 0.9, 领导小组会: 0.9, 党员大会: 0.9, 支委会: 0.9,
    党小组会: 0.9, 民主生活会: 0.9, 组织生活会: 0.9, 主题党日: 0.8, 办公会: 0.8, 例会: 0.8, 会议: 0.7,
  },
  englishTitleWords: { meetingrecord: 1, meetinglog: 1, meetingregister: 1, meetingminutes: 1, meetings: 0.8 },
  rows: "events",
  gathers: "regularly",
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic", "name"],
  must: ["date"],
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "会议时间", "Date", "date", ["日期", "时间", "会议日期", "召开时间", "召开日期", "开会时间", "年月日", "活动时间"]),
    common.time,
    choice("type", "会议类型", "Type", ["类型", "会议类别", "类别", "会议性质", "会议形式", "活动类型", "会议种类"], MEETING_TYPES),
    field("name", "会议名称", "Meeting", "text", ["名称", "会议", "会议名", "届次名称", "活动名称"]),
    field("session", "届次", "Session", "text", ["会次", "期次", "次数", "期数", "会议次数", "次序"]),
    common.place,
    common.host,
    field("topic", "会议议题", "Items", "text", [
      "议题", "会议主题", "主题", "议程", "会议内容", "内容", "主要议题", "研究事项", "主要内容", "会议议程", "研究内容", "议题名称", "会议主要内容",
    ]),
    field("category", "议题类别", "Kind of item", "text", ["事项类别", "三重一大", "议题性质", "是否三重一大"]),
    field("decision", "议定事项", "Decisions", "text", ["会议决定", "决议", "决定事项", "会议决议", "议决事项", "决议事项", "议定结果", "研究结果"]),
    common.people,
    field("observers", "列席人员", "In attendance", "people", ["列席", "列席人"]),
    common.absent,
    common.expected,
    common.present,
    common.count,
    common.recorder,
    field("document-number", "纪要文号", "Minutes no.", "text", ["纪要号", "文号", "纪要编号", "会议编号", "编号", "纪要文件号"]),
    common.department,
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

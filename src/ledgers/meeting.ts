import * as common from "./common-fields";
import { choice, field } from "./field";
import { MEETING_TYPES } from "./meeting-types";
import { ledger } from "./definition";
import { hasColumn, type TableWords } from "./table-words";

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
  keepsHours: false,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "topic",
  tellsApart: ["topic", "name"],
  must: ["date"],
  isOne: isMeetings,
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

/** What a meeting is told by; a room's book tells who used it and how it was left, and what a meeting decided is a list of tasks. */
function isMeetings(table: TableWords): boolean {
  if (!saysMeeting(table)) return false;
  if (!MEETING_MATTER.some((id) => table.fields.has(id)) && tellsOfRoom(table)) return false;
  return !(hasColumn(table, IN_CHARGE) && hasColumn(table, TO_BE_DONE)) || hasColumn(table, OF_A_MEETING);
}

/** 次数 and 日期 stand over anything: a meeting is named by title, columns or cells. */
function saysMeeting({ byTitle, about, paths, cells }: TableWords): boolean {
  if (byTitle > 0 || MEETING.test(about) || paths.some((path) => MEETING.test(path))) return true;
  return cells.some((cell) => typeof cell === "string" && MEETING.test(cell));
}

const MEETING = /会(?![计员费展审签商费])|议[题程事定]|纪要|研究|党课|主题党日|民主生活|三重一大/;

const MEETING_MATTER = ["name", "topic", "decision", "host", "session", "observers", "document-number"];
/** What a meeting decided, with who does it until when: tasks, though minutes stand above. */
const IN_CHARGE = /^(责任|牵头|承办|落实|负责|经办)(人|人员|领导|科室|部门|单位|处室)?$/;
const TO_BE_DONE = /^(要求|计划|预计|实际|应)?(完成|办结|落实)(时间|时限|期限|日期|情况|状态)?$/;
/** The day or the name of the meeting alone says where a task comes from. */
const OF_A_MEETING = /会议(?!日期|时间|名称|次|期)|召开|主持|议题|议程|列席|出席|参会/;

const OF_A_ROOM =
  /^(使用|借用|申请|预约|预定|预订)(部门|科室|单位|人|人员|时间|时段|日期)$|设备|钥匙|归还|完好/;

function tellsOfRoom(table: TableWords): boolean {
  return hasColumn(table, OF_A_ROOM) || /(会议室|多功能厅|报告厅|活动室)(使用|借用)/.test(table.about);
}

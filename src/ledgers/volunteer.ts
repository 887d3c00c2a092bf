import * as common from "./common-fields";
import { field } from "./field";
import { ledger } from "./definition";

/** 志愿服务 (docs/criteria.md §3.5). */
export const volunteer = ledger({
  kind: "volunteer",
  name: { zh: "志愿服务", en: "Volunteering" },
  titleWords: { 志愿服务: 1, 志愿者: 1, 志愿: 0.9, 学雷锋: 0.8, 义工: 0.8 },
  englishTitleWords: { volunteer: 1 },
  rows: "events",
  gathers: "at-times",
  keepsHours: true,
  ofPlans: "never",
  reportsNone: null,
  dates: ["date"],
  topic: "name",
  tellsApart: ["content", "name"],
  must: ["date"],
  isOne: null,
  colleagues: ["people"],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("date", "活动日期", "Date", "date", ["日期", "时间", "活动时间", "服务时间", "服务日期", "活动起止日期", "开展时间", "起止日期", "年月日"]),
    field("name", "活动名称", "Activity", "text", ["活动主题", "名称", "主题", "服务项目", "项目名称", "志愿服务项目", "活动", "服务名称", "活动项目"]),
    field("content", "活动内容", "What was done", "text", ["内容", "服务内容", "主要内容"]),
    common.place,
    field("team", "所属团体", "Team", "text", ["团体", "志愿服务队", "服务队", "队伍", "组织单位", "志愿队", "服务组织"]),
    field("area", "服务区域", "Service area", "text", ["区域", "服务范围", "服务对象"]),
    field("people", "参加人员", "Volunteers", "people", [
      "志愿者", "志愿者姓名", "参与人员", "人员名单", "姓名", "名单", "志愿者名单", "服务人员", "参加人", "参加志愿者", "参与志愿者", "人员", "参加者", "参与者",
    ]),
    common.count,
    field("hours", "服务时长", "Hours", "hours", ["时长", "服务时数", "志愿时长", "小时", "服务小时", "服务时间小时", "工时", "人均时长"]),
    common.department,
    field("person", "联系人", "Contact", "person", ["负责人", "组织者", "活动负责人", "队长"]),
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

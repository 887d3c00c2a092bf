import * as common from "./common-fields";
import { field } from "./field";
import { ledger } from "./definition";

/** 卫生责任区: which department and person keeps which area clean (docs/criteria.md §3.5). */
export const hygieneArea = ledger({
  kind: "hygiene-area",
  name: { zh: "卫生责任区", en: "Cleaning areas" },
  titleWords: { 卫生责任区: 1, 责任区: 0.9, 包干区: 0.9, 卫生区: 0.9, 责任区划分: 1, 卫生分工: 0.9, 卫生区域: 0.9, 值日: 0.7, 卫生责任: 0.9, 值日表: 0.8 },
  englishTitleWords: { hygienearea: 1, cleaningarea: 1 },
  rows: "register",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: ["date"],
  topic: null,
  tellsApart: [],
  must: ["area"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: null,
  confidential: false,
  fields: [
    field("area", "责任区域", "Area", "text", [
      "区域", "楼层", "房间", "责任区", "卫生区域", "包干区", "卫生责任区", "卫生区", "房间号", "区域名称", "范围", "责任范围", "部位", "地点",
      "位置", "卫生包干区", "卫生责任区域", "办公室",
    ]),
    field("floor", "楼层", "Floor", "text", ["层", "所在楼层", "楼号"]),
    common.department,
    field("person", "责任人", "Person in charge", "people", [
      "负责人", "卫生责任人", "值日人员", "值日人", "责任人员", "保洁员", "姓名", "人员", "第一责任人", "值日", "值日生", "责任人姓名",
    ]),
    field("date", "值日时间", "When", "date", ["时间", "清扫时间", "值日安排", "星期", "日期", "保洁时间"]),
    field("standard", "标准", "Standard", "text", ["卫生标准", "要求", "保洁标准", "工作要求", "标准要求", "职责"]),
    common.remark,
  ],
}); // prettier-ignore

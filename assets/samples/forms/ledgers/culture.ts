import { BUREAU, CULTURE, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const cultureForm: ListForm = {
  sheet: "文体活动",
  title: `${BUREAU}${YEAR}年文体活动台账`,
  info: infoLine("工会"),
  columns: [
    NUMBER,
    { header: "活动日期", width: 12 },
    { header: "活动名称", width: 26, align: "left" },
    { header: "活动类型", width: 11 },
    { header: "活动地点", width: 14 },
    { header: "组织单位", width: 12 },
    { header: "参加人数", width: 7 },
    { header: "参加人员", width: 46, align: "left" },
    { header: "经费（元）", width: 9, format: "#,##0" },
    { header: "备注", width: 14 },
  ],
  rows: numbered(
    CULTURE.map((activity) => [
      activity.written,
      activity.name,
      activity.kind,
      activity.place,
      activity.organiser,
      activity.people.length,
      activity.people.join("、"),
      activity.money,
      activity.note,
    ]),
  ),
  signature: signature("严佩芳", "韩永清"),
};

import { BUREAU, VOLUNTEER, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const volunteerForm: ListForm = {
  sheet: "志愿服务",
  title: `${BUREAU}${YEAR}年志愿服务活动登记表`,
  info: infoLine("机关党支部"),
  columns: [
    NUMBER,
    { header: "活动日期", width: 12 },
    { header: "活动名称", width: 26, align: "left" },
    { header: "活动地点", width: 18 },
    { header: "组织科室", width: 16 },
    { header: "参加人数", width: 7 },
    { header: "参加人员", width: 36, align: "left" },
    { header: "服务时长（小时）", width: 10 },
    { header: "备注", width: 14 },
  ],
  rows: numbered(
    VOLUNTEER.map((activity) => [
      activity.written,
      activity.name,
      activity.place,
      activity.organiser,
      activity.people.length,
      activity.people.join("、"),
      activity.hours,
      activity.note,
    ]),
  ),
  signature: signature("汪晓彤", "严佩芳"),
};

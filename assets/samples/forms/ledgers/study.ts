import { BUREAU, isCollective, serialOf, STUDY, YEAR } from "../../bureau";
import { DATE, infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const studyForm: ListForm = {
  sheet: "学习台账",
  title: `${BUREAU}${YEAR}年度学习台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "学习日期", width: 16, format: DATE },
    { header: "时间", width: 14 },
    { header: "学习形式", width: 12 },
    { header: "内容类别", width: 11 },
    { header: "学习内容", width: 38, align: "left" },
    { header: "主讲人", width: 9 },
    { header: "地点", width: 14 },
    { header: "应到人数", width: 7 },
    { header: "实到人数", width: 7 },
    { header: "缺席人员及原因", width: 40, align: "left" },
    { header: "学时", width: 6 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(
    STUDY.map((session) => [
      serialOf(session.day),
      session.time,
      session.form,
      session.category,
      session.subject,
      session.speaker,
      session.place,
      session.due,
      session.present,
      session.absent,
      session.hours,
      isCollective(session) ? "" : "各科室自行组织",
    ]),
  ),
  total: ["合计", ...Array<string>(10).fill(""), STUDY.reduce((sum, session) => sum + session.hours, 0), ""],
  notes: ["注：周五为固定学习日；签到表、照片另存学习档案盒。"],
  signature: signature("汪晓彤", "严佩芳"),
};

import { BUREAU, MEETINGS, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const meetingsForm: ListForm = {
  sheet: "会议记录",
  title: `${BUREAU}${YEAR}年会议记录登记表`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "会议时间", width: 16 },
    { header: "会议类型", width: 14 },
    { header: "会议议题", width: 42, align: "left" },
    { header: "议定事项", width: 26, align: "left" },
    { header: "主持人", width: 9 },
    { header: "应到", width: 6 },
    { header: "实到", width: 6 },
    { header: "纪要文号", width: 26 },
    { header: "备注", width: 10 },
  ],
  rows: numbered(
    MEETINGS.map((meeting) => {
      const [year, month, date] = meeting.day.split("-").map(Number);
      return [
        `${year}年${month}月${date}日`,
        meeting.kind,
        meeting.topic,
        meeting.decision,
        meeting.chair,
        meeting.due,
        meeting.present,
        meeting.minutes,
        "",
      ];
    }),
  ),
  signature: signature("何俊逸", "严佩芳"),
};

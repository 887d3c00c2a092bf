import { BUREAU, INTEGRITY, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const integrityForm: ListForm = {
  sheet: "廉政教育",
  title: `${BUREAU}${YEAR}年党课和廉政教育登记表`,
  info: infoLine("机关党支部"),
  columns: [
    NUMBER,
    { header: "时间", width: 16 },
    { header: "类型", width: 11 },
    { header: "主讲人", width: 9 },
    { header: "题目", width: 38, align: "left" },
    { header: "地点", width: 16 },
    { header: "参加人数", width: 9 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(INTEGRITY),
  signature: signature("严佩芳", "罗慧敏"),
};

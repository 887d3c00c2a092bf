import { BUREAU, hygieneOfTheYear, YEAR } from "../../bureau";
import { signature } from "./common";
import type { ListForm } from "../list-form";

export const hygieneForm: ListForm = {
  sheet: "卫生检查",
  title: `${BUREAU}${YEAR}年机关卫生检查评比登记表`,
  info: `检查组：机关卫生检查评比小组          年度：${YEAR}年`,
  orientation: "portrait",
  columns: [
    { header: "检查日期", width: 12, mergedBy: 0 },
    { header: "受检科室", width: 17 },
    { header: "检查区域", width: 22 },
    { header: "得分", width: 8 },
    { header: "名次", width: 7 },
    { header: "存在问题", width: 24, align: "left" },
    { header: "整改情况", width: 15 },
    { header: "检查人", width: 16, mergedBy: 0 },
    { header: "备注", width: 18 },
  ],
  rows: hygieneOfTheYear().map((row) => [
    row.written,
    row.department,
    row.room,
    row.score,
    row.rank,
    row.problem,
    row.remedy,
    row.month % 2 === 1 ? "何俊逸、贺文轩" : "汪晓彤、丁浩然",
    row.note,
  ]),
  notes: [
    "注：1.1—6月按百分制评分，7月起改用10分制。2.9月为突击抽查，只评优、良。3.每月评比一次，名次在公示栏公布。",
  ],
  signature: signature("汪晓彤", "严佩芳"),
};

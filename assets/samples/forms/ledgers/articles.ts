import { ARTICLES, BUREAU, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const articlesForm: ListForm = {
  sheet: "调研文章",
  title: `${BUREAU}${YEAR}年理论调研文章登记表`,
  info: infoLine("法规审理科"),
  columns: [
    NUMBER,
    { header: "题目", width: 38, align: "left" },
    { header: "作者", width: 16 },
    { header: "类型", width: 11 },
    { header: "完成时间", width: 12 },
    { header: "字数", width: 8 },
    { header: "发表或上报情况", width: 24 },
    { header: "备注", width: 10 },
  ],
  rows: numbered(ARTICLES),
  signature: signature("柳思琪", "冯志坚"),
};

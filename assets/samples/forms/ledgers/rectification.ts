import { BUREAU, RECTIFICATIONS, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const rectificationForm: ListForm = {
  sheet: "整改台账",
  title: `${BUREAU}${YEAR}年文明机关创建问题整改台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "问题来源", width: 12 },
    { header: "存在问题", width: 28, align: "left" },
    { header: "发现时间", width: 12 },
    { header: "整改措施", width: 30, align: "left" },
    { header: "责任领导", width: 9 },
    { header: "责任科室", width: 16 },
    { header: "责任人", width: 9 },
    { header: "整改时限", width: 12 },
    { header: "完成日期", width: 12 },
    { header: "状态", width: 9 },
    { header: "备注", width: 12 },
  ],
  rows: numbered(RECTIFICATIONS),
  signature: signature("何俊逸", "严佩芳"),
};

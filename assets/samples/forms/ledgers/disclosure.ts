import { BUREAU, DISCLOSURES, YEAR } from "../../bureau";
import { infoLine, signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const disclosureForm: ListForm = {
  sheet: "政务公开",
  title: `${BUREAU}${YEAR}年政务公开登记台账`,
  info: infoLine("办公室"),
  columns: [
    NUMBER,
    { header: "公开日期", width: 12 },
    { header: "公开内容", width: 38, align: "left" },
    { header: "公开类别", width: 11 },
    { header: "公开形式", width: 24 },
    { header: "责任科室", width: 14 },
    { header: "审核人", width: 9 },
    { header: "备注", width: 16 },
  ],
  rows: numbered(DISCLOSURES),
  signature: signature("汪晓彤", "严佩芳"),
};

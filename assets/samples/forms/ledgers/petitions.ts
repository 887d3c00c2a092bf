import { BUREAU, PETITIONS, serialOf, YEAR } from "../../bureau";
import { DATE, infoLine, signature } from "./common";
import type { ListForm } from "../list-form";

export const petitionsForm: ListForm = {
  sheet: "信访",
  title: `${BUREAU}${YEAR}年来信来访登记台账`,
  info: infoLine("办公室"),
  columns: [
    { header: "编号", width: 10 },
    { header: "收到日期", width: 16, format: DATE },
    { header: "信访渠道", width: 11 },
    { header: "信访人", width: 11 },
    { header: "反映事项", width: 30, align: "left" },
    { header: "承办科室", width: 16 },
    { header: "办理结果", width: 24, align: "left" },
    { header: "答复日期", width: 16, format: DATE },
    { header: "办结日期", width: 16, format: DATE },
    { header: "备注", width: 18 },
  ],
  rows: PETITIONS.map((petition) => [
    petition.number,
    serialOf(petition.received),
    petition.channel,
    petition.petitioner,
    petition.matter,
    petition.department,
    petition.result,
    petition.answered ? serialOf(petition.answered) : "",
    petition.closed ? serialOf(petition.closed) : "",
    petition.note,
  ]),
  notes: ["注：办理期限60日；信访人信息注意保密。"],
  signature: signature("何俊逸", "韩永清"),
};

import { BUREAU, PEOPLE } from "../../bureau";
import { signature, numbered, NUMBER } from "./common";
import type { ListForm } from "../list-form";

export const rosterForm: ListForm = {
  sheet: "花名册",
  title: `${BUREAU}干部职工花名册`,
  info: `单位：${BUREAU}          在册：24人          更新时间：2024年12月`,
  columns: [
    NUMBER,
    { header: "姓名", width: 9 },
    { header: "性别", width: 6 },
    { header: "出生年月", width: 10 },
    { header: "科室", width: 17 },
    { header: "职务", width: 23 },
    { header: "政治面貌", width: 11 },
    { header: "参加工作时间", width: 11 },
    { header: "身份", width: 8 },
    { header: "中心组成员", width: 8 },
    { header: "到岗时间", width: 12 },
    { header: "离岗时间", width: 12 },
    { header: "内线电话", width: 8 },
    { header: "备注", width: 20, align: "left" },
  ],
  rows: numbered(
    PEOPLE.map((person) => [
      person.name,
      person.sex,
      person.born,
      person.department,
      person.post,
      person.party,
      person.since,
      person.identity,
      person.centerGroup ? "是" : "",
      person.joined ? person.joined.replace(/-/g, ".") : "",
      person.left ? person.left.replace(/-/g, ".") : "",
      person.extension,
      person.note ?? "",
    ]),
  ),
  notes: ["说明：到岗、离岗时间只填本年度变动人员。"],
  signature: signature("何俊逸", "严佩芳"),
};

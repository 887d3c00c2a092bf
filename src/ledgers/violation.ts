import { department, remark } from "./common-fields";
import { field, secret } from "./field";
import type { CellValue } from "../grid";
import { ledger } from "./definition";
import type { TableWords } from "./table-words";

/** 违纪违法登记: an empty one is no zero, someone must say so (docs/criteria.md §1.5 D). Names never leave the sheet. */
export const violation = ledger({
  kind: "violation",
  name: { zh: "违纪违法登记", en: "Violations" },
  titleWords: { 违纪: 1, 违法: 1, 违规: 0.8, 处分: 0.9, 违纪违法: 1, 案件登记: 0.8, 问责: 0.7, 作风纪律: 0.9, 纪律作风: 0.9, 纪律督查: 0.95, 作风督查: 0.95, 明察暗访: 0.9 },
  englishTitleWords: { violation: 1, disciplinary: 0.9 },
  rows: "cases",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: "row",
  dates: ["date"],
  topic: "nature",
  tellsApart: ["nature"],
  must: ["nature"],
  isOne: isOfViolations,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: true,
  fields: [
    field("date", "日期", "Date", "date", ["时间", "发生日期", "发生时间", "违纪时间", "处理日期", "登记日期", "处理时间", "案发时间", "违纪日期", "督查时间", "督查日期", "检查时间", "检查日期", "查处时间", "通报时间"]),
    secret(field("person", "人员", "Person", "text", ["姓名", "违纪人员", "当事人", "涉案人员", "违纪人", "被处分人", "违纪违法人员", "被督查人", "被检查人", "违规人员", "违规人", "被通报人"])),
    department,
    field("nature", "性质", "Nature", "text", ["违纪性质", "问题性质", "类型", "违纪类型", "违纪事实", "事由", "类别", "违纪违法性质", "案由", "违纪原因", "违纪行为", "违纪情形", "违纪违法事实", "问题类型", "情形", "行为", "违规情形", "违规行为", "违法行为", "违法情形", "违规事实", "违法事实", "主要事实", "违规问题", "违纪问题", "情况说明", "违纪情况", "违规情况"]),
    field("sanction", "处理情况", "Sanction", "text", ["处理", "处理结果", "处分", "处分情况", "处分决定", "处理意见", "处分种类", "处理方式", "处理措施"]),
    remark,
  ],
}); // prettier-ignore

/** Somebody broke a rule, or was looked at for it: 姓名, 日期 and 情况说明 stand over visits to the sick, too. */
function isOfViolations({ about, paths, cells }: TableWords): boolean {
  return VIOLATES.test(about) || paths.some((path) => VIOLATES.test(path)) || cells.some(isViolation);
}

const VIOLATES = /违|处分|问责|案[件由发]|诫勉|查处|处罚|督查|督察|暗访|作风|纪律|通报|监督执纪/;

function isViolation(cell: CellValue): boolean {
  return (
    typeof cell === "string" &&
    /违[纪法规反章]|处分|问责|诫勉|警告|记过|撤职|开除|酒驾|醉驾|赌博|吸毒|受贿|贪污|挪用/.test(cell)
  );
}

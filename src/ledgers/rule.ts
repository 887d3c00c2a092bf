import * as common from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";

/** 制度清单: rules in force (docs/criteria.md §3.5). */
export const rule = ledger({
  kind: "rule",
  name: { zh: "制度清单", en: "Rules in force" },
  titleWords: { 制度清单: 1, 规章制度: 1, 制度汇编: 1, 制度台账: 1, 制度目录: 1, 管理制度: 0.8, 制度: 0.7, 岗位职责: 0.7, 职责清单: 0.8 },
  englishTitleWords: { listofrules: 1, rulesandregulations: 1 },
  rows: "register",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: null,
  dates: ["issued"],
  topic: "name",
  tellsApart: ["name"],
  must: ["name"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: false,
  overTheYear: null,
  confidential: false,
  fields: [
    field("name", "制度名称", "Rule", "text", ["名称", "规章制度名称", "制度", "文件名称", "标题", "制度文件名称", "职责名称", "管理制度名称", "文件标题"]),
    field("document-number", "文号", "Document no.", "text", ["发文字号", "文件号", "发文号", "编号", "制度编号", "文件编号"]),
    field("issued", "印发日期", "Issued", "date", ["印发时间", "制定日期", "制定时间", "发文日期", "颁布日期", "出台时间", "发布日期", "日期", "时间", "实施日期", "制订时间", "施行日期", "生效日期", "发布时间"]),
    field("revised", "修订日期", "Revised", "date", ["修订时间", "修改日期", "最近修订", "修改时间"]),
    field("category", "类别", "Category", "text", ["制度类别", "分类", "类型", "所属类别"]),
    choice("state", "状态", "State", ["是否有效", "有效性", "现行情况", "执行情况", "制度状态", "效力状态", "是否现行", "现状", "目前状态", "效力"], {
      "in-force": ["现行", "有效", "执行中", "是", "在用", "现行有效", "继续有效", "执行", "√"],
      repealed: ["废止", "失效", "已废止", "停用", "否", "作废"],
      draft: ["拟定", "草案", "拟制定", "修订中", "征求意见"],
    }),
    common.department,
    common.remark,
  ],
}); // prettier-ignore

import * as common from "./common-fields";
import { choice, field } from "./field";
import { ledger } from "./definition";

/**
 * 文件台账: plans, notices, summaries, applications with number and date (docs/criteria.md §1.5 A). What came from elsewhere (收文) is told by
 * its `direction`: it is none of the unit's own.
 */
export const document = ledger({
  kind: "document",
  name: { zh: "文件台账", en: "Documents" },
  titleWords: { 文件台账: 1, 发文登记: 1, 文件目录: 0.9, 文件清单: 0.9, 发文台账: 1, 收发文: 0.9, 收文登记: 1, 收文台账: 1, 收文簿: 1, 来文登记: 1, 发文目录: 0.9, 档案目录: 0.7, 文件登记: 1, 资料目录: 0.7 },
  englishTitleWords: { documentregister: 1, listofdocuments: 0.9 },
  rows: "entries",
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
    field("name", "文件名称", "Document", "text", ["文件名", "文件标题", "标题", "名称", "题名", "材料名称", "公文标题", "资料名称", "文件题名"]),
    choice("type", "文件类型", "Type", ["类型", "文种", "类别", "文件类别", "文件种类", "公文种类", "材料类型"], {
      goal: ["目标", "工作目标", "创建目标", "目标责任书"],
      plan: ["规划", "方案", "计划", "实施方案", "工作方案", "创建规划", "工作计划", "创建方案", "年度计划"],
      measure: ["措施", "工作措施", "实施意见", "意见", "任务分解"],
      summary: ["总结", "工作总结", "创建总结", "年度总结"],
      "self-check": ["自查", "自查报告", "自评报告"],
      application: ["申报", "申报表", "申报材料", "申请", "申报书"],
      notice: ["通知", "关于成立", "调整通知"],
      responsibility: ["责任制", "责任书", "责任制文件"],
      rule: ["制度", "办法", "规定", "细则"],
      report: ["报告", "请示", "汇报"],
      minutes: ["纪要", "会议纪要"],
    }),
    field("document-number", "文号", "Document no.", "text", ["发文字号", "文件编号", "发文号", "编号", "文件号", "字号", "公文字号"]),
    field("issued", "印发日期", "Issued", "date", ["印发时间", "发文日期", "日期", "发文时间", "成文日期", "时间", "形成日期", "签发日期", "行文日期", "成文时间", "发布日期", "形成时间", "收文日期", "收文时间", "来文日期", "登记日期"]),
    field("issuer", "发文单位", "Issued by", "text", ["发文机关", "制发单位", "责任者"]),
    field("sender", "来文单位", "Received from", "text", ["来文机关", "来文单位名称", "来件单位"]),
    choice("direction", "收发", "Received or sent", ["收/发", "收发文", "收文或发文", "收发类别", "收发类型", "来文或发文", "文件来源"], { received: ["收", "收文", "来文", "接收", "上级来文", "外来"], sent: ["发", "发文", "本单位", "本局", "自发", "印发"] }),
    common.department,
    common.remark,
  ],
}); // prettier-ignore

import * as common from "./common-fields";
import { choice, field, secret, whenDone, whenDue } from "./field";
import { ledger } from "./definition";

/** 提案建议: motions of deputies and members with their answers (docs/criteria.md §3.5). */
export const proposal = ledger({
  kind: "proposal",
  name: { zh: "提案建议", en: "Proposals and motions" },
  titleWords: { 提案: 1, 议案: 0.9, 建议提案: 1, 人大建议: 1, 政协提案: 1, 代表建议: 1, 建议办理: 0.9 },
  englishTitleWords: { proposal: 0.9 },
  rows: "cases",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: "row",
  dates: ["received"],
  topic: "topic",
  tellsApart: ["topic"],
  must: ["number", "topic"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: null,
  confidential: true,
  fields: [
    field("number", "编号", "Number", "text", ["案号", "提案号", "提案编号", "建议号", "建议编号", "提案案号", "件号"]),
    secret(field("proposer", "提案人", "Proposer", "text", ["代表", "委员", "领衔代表", "提出人", "建议人", "提案者", "代表姓名", "第一提案人", "代表委员", "领衔人"])),
    field("topic", "案由", "Subject", "text", ["标题", "建议标题", "提案标题", "题目", "内容", "建议内容", "提案内容", "提案名称", "案由标题", "建议名称", "事项", "主题", "建议事项"]),
    choice("type", "类别", "Type", ["类型", "建议类别", "提案类别", "种类", "性质"], { motion: ["提案", "政协提案"], suggestion: ["建议", "人大建议", "代表建议"], bill: ["议案"] }),
    choice("role", "主办协办", "Lead or support", ["主协办", "办理方式", "承办方式", "办理性质", "主办或协办", "主会办"], { lead: ["主办", "独办", "单独办理", "分办", "承办"], support: ["协办", "会办", "参阅"] }),
    field("received", "交办日期", "Handed over", "date", ["交办时间", "收到日期", "转办日期", "接收日期", "收件日期", "日期", "交办年月日", "收到时间"]),
    whenDue(field("deadline", "办理期限", "Due", "date", ["答复期限", "办理时限", "期限", "办结期限", "时限", "答复时限"])),
    whenDone(field("replied", "答复日期", "Replied", "date", ["答复时间", "回复日期", "办结日期", "办结时间", "书面答复日期", "面复日期", "回复时间"])),
    choice("result-class", "办理类别", "Class of result", ["办理结果", "答复类别", "结果类别", "办理结果类别", "答复分类", "办理情况分类"], { A: ["A", "A类", "已解决"], B: ["B", "B类", "正在解决", "列入计划"], C: ["C", "C类", "留作参考", "逐步解决"], D: ["D", "D类"] }),
    choice("satisfaction", "满意度", "Satisfaction", ["满意情况", "反馈意见", "代表意见", "是否满意", "满意程度", "反馈满意度"], { satisfied: ["满意", "很满意", "非常满意"], basically: ["基本满意", "比较满意"], dissatisfied: ["不满意"] }),
    common.department,
    field("person", "承办人", "Handled by", "person", ["经办人", "责任人", "责任领导"]),
    common.remark,
  ],
}); // prettier-ignore

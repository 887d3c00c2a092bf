import * as common from "./common-fields";
import { field } from "./field";
import { ledger } from "./definition";

/** 整改台账: problems, measures, deadlines and what became of them (CRITERIA.md §3.5). */
export const rectification = ledger({
  kind: "rectification",
  name: { zh: "整改台账", en: "Rectification" },
  titleWords: { 整改台账: 1, 整改: 1, 问题清单: 1, 销号: 0.9, 问题台账: 1, 整改清单: 1, 自查自纠: 0.9, 问题整改: 1, 自查问题: 0.9 },
  englishTitleWords: { rectification: 1, correctiveaction: 0.9 },
  rows: "entries",
  gathers: false,
  dates: ["found", "completed"],
  topic: "problem",
  must: ["problem"],
  fields: [
    field("source", "问题来源", "Source", "text", ["来源", "发现途径", "问题出处", "检查来源", "检查单位", "反馈来源", "发现方式"]),
    field("problem", "存在问题", "Problem", "text", ["问题描述", "问题", "发现的问题", "问题内容", "具体问题", "主要问题", "整改问题", "问题表现", "反馈问题", "问题清单", "自查问题", "整改事项", "存在的问题", "问题具体表现", "整改内容"]),
    field("category", "问题类别", "Kind", "text", ["类别", "问题类型", "分类", "类型"]),
    field("found", "发现时间", "Found", "date", ["发现日期", "检查日期", "检查时间", "提出时间", "日期", "时间", "自查日期", "反馈日期", "自查时间", "登记日期", "反馈时间"]),
    field("measure", "整改措施", "Measures", "text", ["措施", "具体措施", "整改要求", "整改办法", "整改方案", "整改目标及措施", "整改内容及措施"]),
    field("leader", "责任领导", "Responsible leader", "people", ["分管领导", "牵头领导", "领导", "包案领导", "整改责任领导"]),
    common.department,
    field("person", "责任人", "Person in charge", "people", ["整改责任人", "负责人", "具体责任人", "承办人", "整改人", "责任人员"]),
    field("deadline", "整改时限", "Due", "date", ["完成时限", "时限", "整改期限", "期限", "完成期限", "计划完成时间", "限期", "要求完成时间", "截止日期", "整改截止时间", "时限要求", "完成时限要求"]),
    field("progress", "整改情况", "Progress", "text", ["进展", "整改进展", "进展情况", "落实情况", "整改结果", "整改落实情况", "整改完成情况", "整改进展情况", "整改成效", "完成情况"]),
    field("completed", "完成日期", "Completed", "date", ["完成时间", "整改完成时间", "销号时间", "销号日期", "整改完成日期", "实际完成时间", "办结时间", "实际完成日期", "整改时间", "办结日期"]),
    field("state", "整改状态", "State", "choice", ["是否销号", "状态", "是否完成", "销号情况", "整改状况", "是否整改", "完成状态", "是否整改到位", "销号", "是否整改完成", "完成情况", "整改情况", "整改结果"], {
      vocabulary: {
        closed: ["已完成", "完成", "已销号", "销号", "已整改", "整改到位", "已验收", "是", "√", "已办结", "整改完成", "已解决", "办结", "已落实", "完成整改", "100%", "整改完毕"],
        open: ["进行中", "整改中", "未完成", "未销号", "正在整改", "否", "×", "未整改", "持续整改", "长期坚持", "推进中", "部分完成", "正在推进", "持续推进"],
        "not-started": ["未启动", "未开始", "待整改"],
        extended: ["延期", "申请延期", "批准延期"],
      },
    }),
    field("reviewer", "复核人", "Reviewed by", "person", ["验收人", "审核人", "复查人", "核查人", "销号人", "督办人"]),
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

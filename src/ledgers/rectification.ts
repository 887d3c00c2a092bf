import * as common from "./common-fields";
import { choice, field, whenDone, whenDue } from "./field";
import { ledger } from "./definition";
import type { TableWords } from "./table-words";

/** 整改台账: problems, measures, deadlines and what became of them (docs/criteria.md §3.5). */
export const rectification = ledger({
  kind: "rectification",
  name: { zh: "整改台账", en: "Rectification" },
  titleWords: { 整改台账: 1, 整改: 1, 问题清单: 1, 销号: 0.9, 问题台账: 1, 整改清单: 1, 自查自纠: 0.9, 问题整改: 1, 自查问题: 0.9, 隐患: 0.8, 隐患排查: 1, 隐患治理: 1, 问题库: 0.9, 问题汇总: 0.9, 问题整理: 0.9, 问题登记: 0.8, 问题: 0.5 },
  englishTitleWords: { rectification: 1, correctiveaction: 0.9 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "any",
  reportsNone: "problem",
  dates: ["found", "completed"],
  topic: "problem",
  tellsApart: ["problem"],
  must: ["problem"],
  isOne: isOfMending,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: null,
  confidential: false,
  fields: [
    field("source", "问题来源", "Source", "text", ["来源", "发现途径", "问题出处", "检查来源", "检查单位", "反馈来源", "发现方式", "提出人", "发现人", "排查单位"]),
    field("problem", "存在问题", "Problem", "text", ["问题描述", "问题", "发现的问题", "问题内容", "具体问题", "主要问题", "整改问题", "问题表现", "反馈问题", "问题清单", "自查问题", "整改事项", "存在的问题", "问题具体表现", "整改内容", "隐患描述", "隐患内容", "隐患问题描述", "隐患情况", "隐患事项", "安全隐患", "事故隐患", "存在隐患", "隐患", "事故名称", "不符合项", "不符合项描述", "审计发现", "审计发现问题", "缺陷描述", "缺陷标题"]),
    field("category", "问题类别", "Kind", "text", ["类别", "问题类型", "分类", "类型", "隐患类型", "隐患类别"]),
    field("level", "隐患级别", "Level", "text", ["隐患等级", "级别", "等级", "问题级别", "问题等级", "严重程度"]),
    field("cause", "原因分析", "Cause", "text", ["原因", "产生原因", "问题原因", "成因分析"]),
    field("found", "发现时间", "Found", "date", ["发现日期", "检查日期", "检查时间", "提出时间", "日期", "时间", "自查日期", "反馈日期", "自查时间", "登记日期", "反馈时间", "排查日期", "排查时间", "提出日期", "隐患发现时间", "发生时间", "发生日期", "查出时间", "查出日期", "查摆时间"]),
    field("measure", "整改措施", "Measures", "text", ["措施", "具体措施", "整改要求", "整改办法", "整改方案", "整改目标及措施", "整改内容及措施", "解决方案", "解决措施", "解决办法", "整改措施与要求", "治理措施", "修改要求", "改进措施", "处理措施", "整改建议", "纠正措施", "纠正预防措施", "怎么改", "如何整改", "怎么整改"]),
    field("leader", "责任领导", "Responsible leader", "people", ["分管领导", "牵头领导", "领导", "包案领导", "整改责任领导"]),
    common.department,
    field("person", "责任人", "Person in charge", "people", ["整改责任人", "负责人", "具体责任人", "承办人", "整改人", "责任人员", "整改责任单位/责任人", "指派给"]),
    whenDue(field("deadline", "整改时限", "Due", "date", ["完成时限", "时限", "整改期限", "期限", "完成期限", "计划完成时间", "计划完成日期", "计划解决时间", "计划解决日期", "计划整改时间", "计划整改日期", "计划关闭日期", "要求完成日期", "应完成日期", "应完成时间", "预计完成时间", "预计完成日期", "拟完成时间", "限期", "要求完成时间", "截止日期", "整改截止时间", "时限要求", "完成时限要求", "解决截至时间", "解决截止时间", "解决时限", "截至时间", "截止时间", "截至日期", "治理期限", "什么时候改完", "何时改完", "何时完成", "什么时候完成", "改完时间"])),
    field("progress", "整改情况", "Progress", "text", ["进展", "整改进展", "进展情况", "落实情况", "整改结果", "整改落实情况", "整改完成情况", "整改进展情况", "整改成效", "处理情况", "处理结果", "处置情况", "解决情况", "完成情况"]),
    whenDone(field("completed", "完成日期", "Completed", "date", ["完成时间", "整改完成时间", "销号时间", "销号日期", "整改完成日期", "实际完成时间", "办结时间", "实际完成日期", "实际整改日期", "实际整改时间", "实际解决日期", "实际解决时间", "实际关闭日期", "关闭日期", "关闭时间", "整改时间", "整改日期", "办结日期"])),
    choice("state", "整改状态", "State", ["是否销号", "状态", "是否完成", "销号情况", "整改状况", "是否整改", "完成状态", "是否整改到位", "销号", "是否整改完成", "完成情况", "整改情况", "整改结果", "隐患状态", "问题状态", "是否关闭", "关闭情况", "是否解决", "解决情况", "解决状态", "是否闭环", "闭环情况", "当前状态", "治理情况", "治理状态", "处理状态", "处理情况", "处理结果", "复查结果", "复查情况", "验证结果", "缺陷状态", "改了没有", "改没改", "改了吗", "是否改正", "是否已改", "是否改好", "改得怎么样"], {
      closed: ["已完成", "完成", "已销号", "销号", "已整改", "整改到位", "已验收", "是", "√", "已办结", "整改完成", "已解决", "办结", "已落实", "完成整改", "100%", "整改完毕", "关闭", "已关闭", "闭环", "已闭环", "已治理", "治理完成", "复查合格", "合格", "已处理", "处理完毕", "已修复", "已更换"],
      open: ["进行中", "整改中", "未完成", "未销号", "正在整改", "否", "×", "未整改", "持续整改", "长期坚持", "推进中", "部分完成", "正在推进", "持续推进", "未关闭", "开放", "打开", "待解决", "未解决", "解决中", "待处理", "处理中", "未闭环", "治理中", "未治理", "不合格", "复查不合格"],
      "not-started": ["未启动", "未开始", "待整改"],
      extended: ["延期", "申请延期", "批准延期"],
    }),
    field("reviewer", "复核人", "Reviewed by", "person", ["验收人", "审核人", "复查人", "核查人", "销号人", "督办人"]),
    common.evidence,
    common.remark,
  ],
}); // prettier-ignore

/** What is done about problems: a list of problems and their causes alone is none. */
function isOfMending({ byTitle, fields, paths }: TableWords): boolean {
  return (
    byTitle > 0 ||
    MENDED.some((id) => fields.has(id)) ||
    paths.some((path) => /整改|隐患|督办|销号/.test(path))
  );
}

const MENDED = ["measure", "deadline", "progress", "completed", "state", "level", "reviewer"];

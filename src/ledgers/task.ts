import * as common from "./common-fields";
import { choice, field, whenDone, whenDue } from "./field";
import { ledger } from "./definition";

/** 任务分解表, 实施步骤 and yearly tasks (docs/criteria.md §1.5 A and H, §4.1). */
export const task = ledger({
  kind: "task",
  name: { zh: "任务分解", en: "Tasks" },
  titleWords: { 任务分解: 1, 任务台账: 1, 工作任务: 0.9, 责任分解: 1, 实施步骤: 0.9, 年度任务: 1, 重点工作: 0.8, 目标任务: 0.9, 任务清单: 1, 工作分解: 0.9, 责任分工: 0.8, 任务: 0.6, 序时: 0.6, 工作计划: 0.8, 工作周报: 0.8, 周报: 0.6, 工作清单: 0.8, 待办: 0.7, 督办事项: 1, 督办: 0.8, 督查督办: 0.9, 议定事项: 0.9, 行动项: 0.9 },
  englishTitleWords: { taskbreakdown: 1, tasklist: 1 },
  rows: "entries",
  gathers: "never",
  keepsHours: false,
  ofPlans: "named",
  reportsNone: null,
  dates: ["completed"],
  topic: "name",
  tellsApart: ["name"],
  must: ["name"],
  isOne: null,
  colleagues: [],
  ofPeople: false,
  saysWhoSeesToIt: true,
  overTheYear: null,
  confidential: false,
  fields: [
    choice("stage", "阶段", "Stage", ["实施阶段", "工作阶段", "步骤", "创建阶段"], {
      mobilisation: ["动员", "再动员", "动员部署", "宣传发动", "部署动员", "动员阶段"],
      implementation: ["组织实施", "实施", "创建实施", "整改提高", "实施阶段", "全面实施"],
      "check-apply": ["检查申报", "总结申报", "自查申报", "检查验收", "申报", "总结验收", "检查"],
    }),
    field("name", "任务", "Task", "text", [
      "工作任务", "任务名称", "创建内容", "工作内容", "任务内容", "目标任务", "重点工作", "工作项目", "测评项目", "项目", "内容", "主要任务", "任务分解", "工作事项", "事项", "创建任务", "指标任务", "重点任务", "年度任务", "事项标题", "事项名称", "督办事项", "议定事项", "行动项", "待办事项", "里程碑", "概要",
    ]),
    field("target", "目标要求", "Target", "text", ["指标", "目标", "量化指标", "工作目标", "工作要求", "要求", "考核指标", "标准", "目标值", "测评标准", "任务目标", "创建标准", "完成标志"]),
    field("measure", "工作措施", "Measures", "text", ["措施", "具体措施", "落实措施", "主要措施", "推进措施", "保障措施", "解决方案"]),
    field("leader", "责任领导", "Responsible leader", "people", ["分管领导", "牵头领导", "领导", "包抓领导", "责任局领导", "负责领导", "主管领导"]),
    common.department,
    field("person", "责任人", "Person in charge", "people", ["负责人", "具体责任人", "承办人", "经办人", "责任人员", "直接责任人", "联系人", "指派给"]),
    field("from", "开始时间", "From", "date", ["开始日期", "启动时间", "起始时间", "计划开始"]),
    whenDue(field("deadline", "完成时限", "Due", "date", ["时限", "时限要求", "完成时间要求", "截止时间", "截止日期", "计划完成时间", "时间要求", "时间节点", "完成期限", "起止时间", "计划起止", "要求完成时间", "完成时间", "起止", "时间安排", "完成时限要求", "截至时间", "截至日期", "计划完成日期", "计划完成", "应完成时间", "应完成日期", "预计完成时间", "预计完成日期", "要求完成日期", "时间", "计划时间", "到期日"])),
    whenDone(field("completed", "完成日期", "Completed", "date", ["实际完成时间", "办结日期", "实际完成日期", "实际完成", "完成时间", "办结时间", "实际时间"])),
    field("progress", "完成进度", "Progress", "percent", ["完成率", "进度", "完成比例", "完成百分比", "进度百分比", "工作进度", "本周进度", "当前进度", "完成度"]),
    choice("state", "完成情况", "State", ["状态", "进展情况", "落实情况", "是否完成", "进展", "完成状态", "办理情况", "执行情况", "工作进展", "任务状态", "当前状态", "是否关闭", "是否办结", "是否已办结", "是/否已办结", "是否已完成"], {
      closed: ["已完成", "完成", "是", "√", "全部完成", "已落实", "100%", "办结", "已办结", "落实到位", "已销号", "圆满完成", "关闭", "已关闭", "已解决", "闭环"],
      open: ["进行中", "正在进行", "推进中", "未完成", "否", "×", "正在推进", "部分完成", "持续推进", "基本完成", "滞后", "未关闭", "开放", "打开", "待解决", "未解决", "处理中", "待处理", "延期"],
      "not-started": ["未启动", "未开始", "待启动"],
    }),
    field("evidence", "佐证材料", "Evidence", "text", ["佐证", "材料", "支撑材料", "资料", "附件", "档案资料"]),
    common.remark,
  ],
}); // prettier-ignore

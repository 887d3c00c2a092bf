import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { seeAttachment } from "./see-attachment";

/** What is demanded of everybody, of whatever skeleton: responsibility, checks, records, example. */
export function demands(facts: PlanFacts): readonly Paragraph[] {
  return [
    {
      id: "demands-responsibility",
      level: "item",
      template:
        "压实工作责任。各科室主要负责人对本科室的创建任务负责，任务逐条分解到责任领导、责任科室和责任人，" +
        `明确完成时限${seeAttachment("tasks")}，与业务工作一并安排、一并检查。`,
    },
    {
      id: "demands-checks",
      level: "item",
      template:
        "抓好督促检查。领导小组办公室每季度对照标准自查一次，发现的问题列入整改台账，限期办结、逐项销号。" +
        facts.when("study-in-assessment", "创建任务完成情况作为年度考核和评优评先的依据。"),
    },
    {
      id: "demands-records",
      level: "item",
      template:
        "规范台账资料。各科室随做随记，按月归集记录、签到表和照片，由领导小组办公室分类归档，做到真实完整、可以核对。",
    },
    {
      id: "demands-example",
      level: "item",
      template: "营造创建氛围。党员干部带头参加，及时宣传好做法和身边典型，让干部职工人人知晓、人人参与。",
    },
  ];
}

import type { Paragraph } from "../../kit/paragraphs/paragraph";
import type { PlanFacts } from "../../prose/plan-facts";
import { satisfaction } from "./satisfaction";
import { yearsWork } from "./years-work";

/** 四（六） the unit's own work and service; the trade is the unit's to say. */
export function duty(facts: PlanFacts): readonly Paragraph[] {
  return [
    { id: "duty", level: "heading-2", template: "履职尽责和服务群众" },
    {
      id: "duty-tasks",
      level: "item",
      template: `完成年度任务。围绕${yearsWork(facts)}，按季度对照时间进度督促检查，年底前全部完成。`,
    },
    {
      id: "duty-petitions",
      level: "item",
      template:
        "办好来信来访。" +
        facts.when("petitions-answered", "来信来访逐件登记、按期答复，答复率100%。") +
        facts.when("first-asked-responsibility", "落实首问负责制，首问人员当场答复或引见到承办科室。") +
        facts.when("proposals-replied", "人大代表建议和政协提案在规定期限内答复。"),
    },
    {
      id: "duty-satisfaction",
      level: "item",
      template:
        "接受群众评议。" +
        satisfaction(facts) +
        facts.when("satisfaction-improved", "每年开展满意度测评，群众满意率高于上期。") +
        facts.when("archives-standard", "当年形成的文书和业务档案次年一季度前整理归档。") +
        facts.when("pioneer-activity", "开展创先争优活动，选树身边典型。"),
    },
  ];
}

import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { figureParagraphs, sentence } from "./sentence";
import type { SummaryFigures } from "./summary-figures";

/** 一、the four 到位 of docs/criteria.md §4.2: thought, organisation, rules, means. */
export function leadership(figures: SummaryFigures): readonly Paragraph[] {
  const meetings = figures.times("four-in-place-thought");
  return [
    { id: "leadership", level: "heading-1", template: "加强组织领导，健全创建工作机制" },
    ...figureParagraphs("leadership-thought", "item", "思想到位。", [
      meetings === 0
        ? sentence("会议记录中没有研究创建工作的会议。")
        : sentence("召开研究创建工作的会议{创建会议次数}次，其中领导班子专题研究{研究创建工作次数}次。", {
            创建会议次数: meetings,
            研究创建工作次数: figures.times("creation-meetings-yearly"),
          }),
    ]),
    ...figureParagraphs("leadership-organization", "item", "组织到位。", [
      sentence("创建工作领导小组共{领导小组人数}人，其中明确职责分工的{有分工人数}人。", {
        领导小组人数: figures.whole("four-in-place-organization"),
        有分工人数: figures.part("four-in-place-organization"),
      }),
      sentence("干部职工参加创建活动的比例为{参与率}%。", {
        参与率: figures.actual("creation-participation-rate"),
      }),
    ]),
    ...figureParagraphs("leadership-rules", "item", "制度到位。", [
      sentence("登记在册的规章制度{制度数}项，必备类别{必备类别数}类中已有{已有类别数}类。", {
        制度数: figures.records("rule"),
        必备类别数: figures.whole("rules-complete"),
        已有类别数: figures.part("rules-complete"),
      }),
    ]),
    ...figureParagraphs("leadership-means", "item", "投入到位。", [
      sentence("用于改善环境、更新用品等创建工作的经费{创建投入金额}元。", {
        创建投入金额: figures.actual("four-in-place-input"),
      }),
    ]),
  ];
}

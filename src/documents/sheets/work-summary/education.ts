import { measuresStudyHours, measuresStudySessions } from "../../../standards";
import type { Paragraph } from "../../kit/paragraphs/paragraph";
import { figureParagraphs, sentence } from "./sentence";
import type { SummaryFigures } from "./summary-figures";

/** 二、study: sessions, hours, articles; and what people did together. */
export function education(figures: SummaryFigures): readonly Paragraph[] {
  const volunteering = figures.times("volunteer-activities");
  return [
    { id: "education", level: "heading-1", template: "突出思想教育和业务技能学习" },
    ...figureParagraphs("education-sessions", "item", "坚持集中学习。", [
      sentence("组织集中学习{集中学习次数}次，其中在周五固定学习日组织的{周五学习次数}次。", {
        集中学习次数: figures.times(measuresStudySessions),
        周五学习次数: figures.part("friday-fixed-study-day"),
      }),
      sentence("集中学习到课率{到课率}%。", { 到课率: figures.actual("study-attendance-rate") }),
      sentence("政治理论学习{政治理论学习次数}次，中心组学习{中心组学习次数}次。", {
        政治理论学习次数: figures.times("political-theory-study"),
        中心组学习次数: figures.times("center-group-study"),
      }),
    ]),
    ...figureParagraphs("education-hours", "item", "落实学习时间。", [
      sentence("全年在岗人员人均学习{人均学时}学时。", { 人均学时: figures.average(measuresStudyHours) }),
    ]),
    ...figureParagraphs("education-results", "item", "促进学用结合。", [
      sentence("撰写理论和调研文章{调研文章篇数}篇。", { 调研文章篇数: figures.records("article") }),
      sentence("业务学习{业务学习次数}次。", { 业务学习次数: figures.times("business-study") }),
    ]),
    ...figureParagraphs("education-together", "item", "开展志愿服务和文体活动。", [
      sentence("志愿服务{志愿服务次数}次、{志愿服务人次}人次。", {
        志愿服务次数: volunteering,
        志愿服务人次: volunteering === 0 ? 0 : figures.headcount("volunteer-activities"),
      }),
      sentence("群众性文体活动{文体活动次数}次。", {
        文体活动次数: figures.times("culture-sports-activities"),
      }),
    ]),
  ];
}

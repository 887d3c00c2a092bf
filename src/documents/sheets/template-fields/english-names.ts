import { withoutYears } from "../../../own-sheets";

/** What a field is called in the pane in English; on the sheets, which go into a Chinese file, it keeps its own name. */
const ENGLISH: Readonly<Record<string, string>> = {
  单位全称: "Full name of the unit",
  引言: "Introduction",
  指导思想: "Guiding principles",
  创建意义: "Why it is done",
  总目标: "Overall aim",
  上级文件名称: "Title of the superior's document",
  上级文件文号: "Number of the superior's document",
  领导小组组长: "Head of the leading group",
  领导小组副组长: "Deputy head of the leading group",
  领导小组增补副组长: "Deputy head added to the leading group",
  领导小组办公室所在科室: "Department that houses the group's office",
  领导小组办公室主任: "Head of the group's office",
  领导小组人数: "Members of the leading group",
  本年度理论学习重点篇目: "This year's main readings in theory",
  本单位主要业务领域: "The unit's main fields of work",
  本单位年度重点工作: "The unit's main tasks of the year",
  本行业主要法律名称: "Main laws of the unit's field",
  结对帮扶对象: "Who is aided in the partnership",
  联系村: "Partner village",
  落款日期: "Date below the signature",
  创建会议次数: "Meetings on the civility drive",
  研究创建工作次数: "Times the civility drive was discussed",
  参与率: "Share of people who take part",
  制度数: "Rules in force",
  创建投入金额: "Money spent on the civility drive",
  活动经费: "Money for activities",
  任务数: "Tasks",
  有分工人数: "People with a task",
  政治理论学习次数: "Sessions of political theory",
  中心组学习次数: "Sessions of the leaders' study group",
  业务学习次数: "Sessions of professional study",
  周五学习次数: "Sessions on Friday afternoons",
  集中学习次数: "Study sessions",
  培训次数: "Trainings",
  人均学时: "Hours of study a person",
  到课率: "Attendance at study, percent",
  调研文章篇数: "Research articles",
  必备类别数: "Kinds that are required",
  到期学习计划数: "Study plans that are due",
  完成学习计划数: "Study plans that are done",
  志愿服务次数: "Volunteer services",
  志愿服务人次: "Turnout of volunteers",
  文体活动次数: "Culture and sports activities",
  参加人数: "People who took part",
  应参加人数: "People who should take part",
  卫生检查次数: "Hygiene inspections",
  卫生平均分: "Average hygiene score",
  最高平均分: "Best average score",
  得分最高科室: "Department with the best score",
  道德教育次数: "Sessions of moral education",
  政务公开次数: "Disclosures of government affairs",
  廉政教育次数: "Sessions on clean government",
  警示教育次数: "Sessions on warning cases",
  首问负责制落实情况: "How first-contact responsibility is kept",
  来信来访件数: "Letters and visits",
  应答复件数: "Cases to be answered",
  已答复件数: "Cases that were answered",
  答复率: "Share of cases answered, percent",
  应整改数: "Problems to be put right",
  已整改问题数: "Problems that were put right",
  出勤率: "Attendance, percent",
};

/**
 * A field's name in English; null of a mark of the clerk's own (「××局」), which is theirs.
 *
 * @example englishName("落款日期（2024年）") // "Date below the signature (2024)"
 */
export function englishName(name: string): string | null {
  const dated = withoutYears(name);
  const english = ENGLISH[dated?.base ?? name];
  if (english === undefined) return null;
  return dated === null ? english : `${english} (${dated.years.replace("年", "").replace("—", "–")})`;
}

import { MEETING_TYPES } from "./meeting-types";

/** What the title of a register may say beside the manner in which each session was held: whose study it was, or of what. */
export const FORMS_OF_A_REGISTER: readonly string[] = ["center-group", "political", "theory", "business"];

/** How people studied, and the words for it (docs/criteria.md §3.2). Meetings of the Party branch keep their own ids. */
export const STUDY_FORMS: Readonly<Record<string, readonly string[]>> = {
  ...MEETING_TYPES,
  collective: [
    "集中学习", "集中", "集体学习", "集体", "集中培训", "学习会", "全体学习", "机关学习", "支部学习", "集中授课", "集中观看", "周五学习日",
    "学习日", "党员学习", "干部职工学习", "干部学习", "集中学",
  ],
  political: ["政治学习", "政治"],
  theory: ["理论学习", "政治理论学习", "理论"],
  business: ["业务学习", "业务知识学习", "业务", "业务培训"],
  "center-group": [
    "中心组学习", "中心组", "理论学习中心组", "党组中心组", "党组理论学习中心组", "党委中心组", "党委理论学习中心组", "中心组集中学习",
    "中心组理论学习", "党组中心组学习", "理论中心组学习", "理论中心组", "理论学习中心组学习", "党组理论中心组", "中心组研讨", "中心组扩大学习",
  ],
  seminar: ["专题研讨", "研讨", "研讨会", "学习研讨", "集中研讨", "专题讨论", "研讨交流", "集体研讨", "集体讨论", "集中讨论", "学习讨论", "大讨论", "座谈", "座谈会", "讨论"],
  exchange: ["交流讨论", "交流", "交流体会", "学习交流", "心得交流", "体会交流", "交流发言", "读书交流", "经验交流", "集体交流", "集中交流"],
  "self-study": ["自学", "个人自学", "自主学习", "分散自学", "网络自学", "线上自学", "分散学习", "个人学习", "在线自学", "集中自学"],
  online: ["网络学习", "线上学习", "在线学习", "网络", "线上", "网上学习", "学习强国", "干部网络学院", "视频学习"],
  report: ["辅导报告", "报告会", "专题辅导", "专题讲座", "讲座", "辅导", "宣讲", "专题报告", "宣讲会", "辅导讲座", "报告"],
  "warning-education": ["警示教育", "警示教育会", "观看警示片", "警示"],
  training: ["培训", "专题培训", "培训班", "脱产培训"],
  visit: ["参观学习", "现场教学", "参观", "红色教育", "外出学习", "实地学习"],
  review: ["学习检查", "成果汇报", "学习成果汇报", "学习情况检查", "学习测试", "知识测试", "考试", "测试", "学习成果"],
}; // prettier-ignore

/**
 * Forms that count as 集中学习 unless the unit says otherwise: docs/criteria.md §3.2 names 集中学习, 政治学习, 理论学习, 业务学习, 中心组, 研讨 and
 * 党课; 自学 never counts.
 */
export const COLLECTIVE_STUDY_FORMS: readonly string[] = [
  "collective",
  "political",
  "theory",
  "business",
  "center-group",
  "seminar",
  "party-lecture",
];

import type { SentenceName } from "../../prose/sentences/catalogue";

/** A paragraph of a section: what it is about, and the sentences that it may hold. */
export interface SectionPart {
  readonly id: string;
  /** 「思想到位。」 */
  readonly lead: string;
  readonly sentences: readonly SentenceName[];
}

/** A section of docs/criteria.md §4.2. */
export interface SummarySection {
  readonly id: string;
  readonly heading: string;
  readonly parts: readonly SectionPart[];
}

export const SECTIONS: readonly SummarySection[] = [
  {
    id: "leadership",
    heading: "加强组织领导，健全创建工作机制",
    parts: [
      { id: "leadership-thought", lead: "思想到位。", sentences: ["creation-meetings"] },
      {
        id: "leadership-organization",
        lead: "组织到位。",
        sentences: ["leading-group", "task-division"],
      },
      { id: "leadership-rules", lead: "制度到位。", sentences: ["creation-documents", "rules"] },
      { id: "leadership-means", lead: "投入到位。", sentences: ["creation-input", "activity-costs"] },
      { id: "leadership-everyone", lead: "全员参与。", sentences: ["participation"] },
    ],
  },
  {
    id: "education",
    heading: "突出思想教育和业务技能学习",
    parts: [
      {
        id: "education-sessions",
        lead: "坚持集中学习。",
        sentences: ["study-sessions", "politics", "centre-group", "study-attendance"],
      },
      { id: "education-topics", lead: "开展学习教育。", sentences: ["topics"] },
      { id: "education-hours", lead: "落实学习时间。", sentences: ["study-hours"] },
      {
        id: "education-results",
        lead: "促进学用结合。",
        sentences: ["business", "law-and-models", "training", "articles"],
      },
      {
        id: "education-together",
        lead: "开展志愿服务和文体活动。",
        sentences: ["volunteering", "culture", "charity", "prizes"],
      },
    ],
  },
  {
    id: "rectified",
    heading: "查摆问题，落实整改措施",
    parts: [
      { id: "rectified-problems", lead: "抓好问题整改。", sentences: ["problems-mended"] },
      {
        id: "rectified-hygiene",
        lead: "整治环境卫生。",
        sentences: ["hygiene-inspections", "hygiene-best", "hygiene-mended"],
      },
      { id: "rectified-conduct", lead: "改进工作作风。", sentences: ["study-plan", "morals"] },
      { id: "rectified-management", lead: "强化内部管理。", sentences: ["attendance"] },
      {
        id: "rectified-integrity",
        lead: "推进廉政和法治建设。",
        sentences: ["disclosure", "lectures", "integrity", "law-publicity"],
      },
      { id: "rectified-first-asked", lead: "落实首问负责。", sentences: ["first-asked"] },
      { id: "rectified-petitions", lead: "办好来信来访。", sentences: ["petitions"] },
    ],
  },
];

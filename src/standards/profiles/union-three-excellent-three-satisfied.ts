import type { ClauseId } from "../clauses";
import type { Standard } from "../standard";
import { studyPlanWith } from "../study-plan-rows";
import { words } from "../words";
import { RATINGS } from "./ratings";

/** 总工会三优三满意（四到位） (docs/criteria.md §2). */
export const union: Standard<ClauseId> = {
  id: "union-three-excellent-three-satisfied",
  name: words("总工会三优三满意（四到位）", "Trade union: three excellent, three satisfied"),
  basis: "文档五",
  about: words(
    "工会机关用：四个到位和六项整改",
    "For trade union offices: four in place and six rectifications",
  ),
  ratings: RATINGS,
  dimensions: [
    {
      id: "union-1",
      name: words("四个到位", "Four in place"),
      weight: 20,
      clauses: [
        { clause: "four-in-place-thought", weight: 4 },
        { clause: "four-in-place-organization", weight: 4 },
        { clause: "four-in-place-system", weight: 6 },
        { clause: "four-in-place-input", weight: 3 },
        { clause: "leading-group-established", weight: 3 },
      ],
    },
    {
      id: "union-2",
      name: words("思想教育和业务技能", "Ideology and skills"),
      weight: 23,
      clauses: [
        { clause: "friday-afternoon-weekly", weight: 9 },
        { clause: "study-methods-variety", weight: 4 },
        { clause: "political-theory-study", weight: 4 },
        { clause: "business-study", weight: 4 },
        { clause: "law-study", weight: 2 },
      ],
    },
    {
      id: "union-3",
      name: words("整改1 卫生", "Rectification 1: hygiene"),
      weight: 18,
      clauses: [
        { clause: "hygiene-inspection-regular", weight: 3 },
        { clause: "hygiene-cleaning-regular", weight: 1 },
        { clause: "hygiene-coverage", weight: 3 },
        { clause: "hygiene-item-standards", weight: 4 },
        { clause: "hygiene-average-score", weight: 4 },
        { clause: "hygiene-rectified", weight: 3 },
      ],
    },
    {
      id: "union-4",
      name: words("整改2 思想作风与业务水平", "Rectification 2: style and skills"),
      weight: 8,
      clauses: [
        {
          clause: "study-plan-four-guarantees",
          weight: 4,
          own: {
            title: words("学习计划排定时间、写明内容", "Study plan with times and content"),
            unmetTitle: words("学习计划缺时间或内容", "The study plan lacks times or content"),
            remedy: "排定学习时间表，逐项写明时间和学习内容。",
            told: { subject: "计划时间、内容落实的占", counts: "项", parts: ["时间", "内容"] },
            measure: studyPlanWith("date", "topic"),
          },
        },
        { clause: "study-plan-execution", weight: 4 },
      ],
    },
    {
      id: "union-5",
      name: words("整改3 内部管理", "Rectification 3: management"),
      weight: 14,
      clauses: [
        { clause: "rules-complete", weight: 3 },
        { clause: "attendance-records-complete", weight: 3 },
        { clause: "attendance-rate", weight: 4 },
        { clause: "late-early-limit", weight: 2, own: { basis: "文档五·三3" } },
        { clause: "attendance-reward-punish", weight: 2 },
      ],
    },
    {
      id: "union-6",
      name: words("整改4 廉洁高效", "Rectification 4: clean and efficient"),
      weight: 5,
      clauses: [
        { clause: "two-regulations-study", weight: 1 },
        {
          clause: "disclosure-yearly",
          weight: 2,
          own: { kind: "D", localDefault: true, basis: "文档五·三4" },
        },
        { clause: "eight-rules-zero", weight: 1, own: { basis: "文档五·三4" } },
        { clause: "procedures-simplified", weight: 1 },
      ],
    },
    {
      id: "union-7",
      name: words("整改5 首问负责", "Rectification 5: first-contact responsibility"),
      weight: 3,
      clauses: [{ clause: "first-asked-responsibility", weight: 3 }],
    },
    {
      id: "union-8",
      name: words("整改6 来访接待", "Rectification 6: visitors"),
      weight: 5,
      clauses: [
        { clause: "petition-records-complete", weight: 1 },
        { clause: "petitions-answered", weight: 2 },
        { clause: "petitions-on-time", weight: 2 },
      ],
    },
    {
      id: "union-9",
      name: words("总体", "Overall"),
      weight: 4,
      clauses: [
        { clause: "self-check-conducted", weight: 1 },
        { clause: "rectification-closed", weight: 1 },
        { clause: "three-satisfactions", weight: 1, own: { basis: "文档五·末段" } },
        { clause: "grassroots-research", weight: 1 },
      ],
    },
  ],
};

import type { ClauseId } from "../clauses";
import type { Standard } from "../standard";
import { waysOfStudy } from "../study-ways";
import { atLeast } from "../targets";
import { words } from "../words";
import { RATINGS } from "./ratings";

/** 市级文明机关 (docs/criteria.md §2). */
export const city: Standard<ClauseId> = {
  id: "city-civilized-organ",
  name: words("市级文明机关", "Civilized organ, city level"),
  basis: "文档一",
  about: words(
    "申报市级用：组织、学习、环境等七个方面",
    "To apply at city level: seven dimensions, from leadership to duties",
  ),
  ratings: RATINGS,
  dimensions: [
    {
      id: "city-1",
      name: words("一、组织领导有力，创建工作扎实", "Leadership and foundations"),
      weight: 14,
      clauses: [
        { clause: "leading-group-established", weight: 2 },
        { clause: "creation-office-set", weight: 1 },
        { clause: "creation-plan-issued", weight: 2 },
        { clause: "creation-doc-set", weight: 1 },
        { clause: "creation-meetings-yearly", weight: 3 },
        { clause: "task-division-responsibility", weight: 1 },
        { clause: "creation-participation-rate", weight: 3 },
        { clause: "leadership-exemplary", weight: 1 },
      ],
    },
    {
      id: "city-2",
      name: words("二、学习氛围浓厚，文化活动丰富", "Study and culture"),
      weight: 31,
      clauses: [
        { clause: "friday-fixed-study-day", weight: 2 },
        { clause: "study-hours-120", weight: 5 },
        { clause: "study-sessions-monthly", weight: 5 },
        { clause: "study-sessions-yearly", weight: 3 },
        { clause: "center-group-study", weight: 2 },
        { clause: "theory-article-per-member", weight: 3 },
        { clause: "study-plan-four-guarantees", weight: 3 },
        { clause: "study-in-assessment", weight: 1 },
        {
          clause: "study-methods-variety",
          weight: 1,
          own: {
            title: words("学习方式多样（学习、讨论、交流）", "Study in three ways"),
            unmetTitle: words("学习方式不足三种", "Fewer than three ways of study"),
            remedy: "全年安排集中学习、专题研讨、交流体会三种方式。",
            told: { subject: null, counts: null, parts: ["集中学习", "专题研讨", "交流体会"] },
            target: atLeast(3, "kind", "year"),
            measure: waysOfStudy("集中学习", "专题研讨", "交流体会"),
          },
        },
        { clause: "political-theory-study", weight: 1 },
        { clause: "business-study", weight: 1 },
        { clause: "external-training", weight: 1 },
        { clause: "culture-sports-activities", weight: 2 },
        { clause: "paper-contest", weight: 1 },
      ],
    },
    {
      id: "city-3",
      name: words("三、民主管理，遵纪守法", "Democracy and law"),
      weight: 14,
      clauses: [
        { clause: "disclosure-yearly", weight: 4 },
        { clause: "legal-publicity-day-1204", weight: 3 },
        { clause: "domain-law-publicity", weight: 1 },
        { clause: "law-education", weight: 2 },
        { clause: "secrecy-work", weight: 1 },
        { clause: "zero-violation", weight: 2 },
        { clause: "zero-vice", weight: 1 },
      ],
    },
    {
      id: "city-4",
      name: words("四、作风务实，道德风尚良好", "Style and ethics"),
      weight: 10,
      clauses: [
        { clause: "integrity-pledge", weight: 2 },
        { clause: "discipline-followup", weight: 2 },
        { clause: "party-lecture", weight: 2 },
        { clause: "integrity-education", weight: 2 },
        { clause: "warning-education", weight: 1 },
        { clause: "moral-education", weight: 1 },
      ],
    },
    {
      id: "city-5",
      name: words("五、文明意识浓厚，内外环境良好", "Civility and surroundings"),
      weight: 15,
      clauses: [
        { clause: "hygiene-person-in-charge", weight: 2 },
        { clause: "hygiene-cleaning-regular", weight: 2 },
        { clause: "hygiene-inspection-regular", weight: 3 },
        { clause: "hygiene-comparison-regular", weight: 2 },
        { clause: "hygiene-average-score", weight: 3 },
        { clause: "hygiene-no-fail", weight: 1 },
        { clause: "hygiene-promotion-column", weight: 1 },
        { clause: "etiquette-convention", weight: 1 },
      ],
    },
    {
      id: "city-6",
      name: words("六、热心社会公益", "Public good"),
      weight: 6,
      clauses: [
        { clause: "volunteer-activities", weight: 2 },
        { clause: "paired-poverty-aid", weight: 2 },
        { clause: "charity-donation", weight: 1 },
        { clause: "village-joint-construction", weight: 1 },
      ],
    },
    {
      id: "city-7",
      name: words("七、服务意识与履职", "Duties and service"),
      weight: 10,
      clauses: [
        { clause: "annual-task-completion", weight: 2 },
        { clause: "proposals-replied", weight: 1 },
        { clause: "petitions-answered", weight: 2 },
        { clause: "petitions-resolved", weight: 1 },
        { clause: "satisfaction-improved", weight: 1 },
        { clause: "major-decision-democratic", weight: 1 },
        { clause: "archives-standard", weight: 1 },
        { clause: "pioneer-activity", weight: 1 },
      ],
    },
    {
      // The source says nothing on attendance: shown without points (docs/criteria.md §2, differences).
      id: "city-attendance",
      name: words("附：工作秩序与考勤（只提示，不计分）", "Also shown: attendance (not scored)"),
      weight: 0,
      clauses: [
        { clause: "attendance-records-complete", weight: 0 },
        { clause: "attendance-rate", weight: 0 },
        { clause: "absenteeism-zero", weight: 0 },
        { clause: "late-early-limit", weight: 0 },
      ],
    },
  ],
};

import type { ClauseId } from "../clauses";
import type { Standard } from "../standard";
import { satisfactionOf } from "../satisfied-groups";
import { atLeast } from "../targets";
import { words } from "../words";
import { RATINGS } from "./ratings";

/** 区级文明机关 (docs/criteria.md §2). */
export const district: Standard<ClauseId> = {
  id: "district-civilized-organ",
  name: words("区级文明机关", "Civilized organ, district level"),
  basis: "文档三、四",
  about: words(
    "区直机关用：组织、作风、班子等六个方面",
    "For offices of a district: six dimensions, from organization to leaders",
  ),
  ratings: RATINGS,
  dimensions: [
    {
      id: "district-1",
      name: words("1 组织建设与党建", "Organization and Party building"),
      weight: 18,
      clauses: [
        { clause: "party-member-management", weight: 4 },
        { clause: "three-meetings-one-class", weight: 5 },
        { clause: "five-good-branch", weight: 1 },
        {
          clause: "community-joint-construction",
          weight: 4,
          own: { target: atLeast(1, "session", "quarter") },
        },
        { clause: "advanced-education-selfcheck", weight: 4 },
      ],
    },
    {
      id: "district-2",
      name: words("2 机关作风", "Style of work"),
      weight: 14,
      clauses: [
        { clause: "style-theme-activity", weight: 3 },
        { clause: "three-new-discussion", weight: 3 },
        {
          clause: "three-satisfactions",
          weight: 4,
          own: {
            title: words("基层、群众满意", "Satisfaction of the grassroots and the public"),
            unmetTitle: words(
              "基层、群众满意率未全部达到",
              "Satisfaction of the grassroots or the public is too low",
            ),
            remedy: "分基层、群众两类开展测评，分别统计。",
            told: { subject: null, counts: null, parts: ["基层", "群众"] },
            measure: satisfactionOf("基层", "群众"),
          },
        },
        { clause: "disclosure-service-commitment", weight: 4 },
      ],
    },
    {
      id: "district-3",
      name: words("3 履行职能", "Performance of duties"),
      weight: 14,
      clauses: [
        { clause: "annual-task-completion", weight: 9 },
        { clause: "supervise-inspections", weight: 5 },
      ],
    },
    {
      id: "district-4",
      name: words("4 学习型机关", "A learning office"),
      weight: 23,
      clauses: [
        { clause: "dept-and-personal-study-plans", weight: 6 },
        { clause: "study-results-review", weight: 4 },
        { clause: "study-four-kinds", weight: 4 },
        { clause: "political-theory-study", weight: 3 },
        { clause: "business-study", weight: 2 },
        { clause: "law-study", weight: 2 },
        { clause: "model-study", weight: 2 },
      ],
    },
    {
      id: "district-5",
      name: words("5 环境与文化", "Environment and culture"),
      weight: 20,
      clauses: [
        { clause: "hygiene-responsibility-areas", weight: 5 },
        { clause: "hygiene-inspection-regular", weight: 3, own: { basis: "文档三、四·二5(1)" } },
        { clause: "hygiene-average-score", weight: 3, own: { basis: "文档三、四·二5(1)" } },
        { clause: "duty-area-cleanup", weight: 3 },
        { clause: "rules-complete", weight: 3 },
        { clause: "five-city-joint", weight: 1 },
        { clause: "culture-sports-activities", weight: 2 },
      ],
    },
    {
      id: "district-6",
      name: words("6 领导班子", "Leadership"),
      weight: 11,
      clauses: [
        { clause: "center-group-study", weight: 3, own: { basis: "文档三、四·二6(1)" } },
        { clause: "center-group-continuity", weight: 3 },
        { clause: "integrity-education", weight: 4, own: { target: atLeast(1, "session", "quarter") } },
        { clause: "warning-education", weight: 1 },
      ],
    },
  ],
};

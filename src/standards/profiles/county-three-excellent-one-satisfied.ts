import type { ClauseId } from "../clauses";
import type { Standard } from "../standard";
import { creationPlanIssued } from "../creation-plan";
import { satisfactionOf } from "../satisfied-groups";
import { words } from "../words";
import { RATINGS } from "./ratings";

/**
 * 县级文明机关（三优一满意、五好） (docs/criteria.md §2). Of study it asks political theory each month and breadth; no hours, no number
 * of collective sessions.
 */
export const county: Standard<ClauseId> = {
  id: "county-three-excellent-one-satisfied",
  name: words(
    "县级文明机关（三优一满意、五好）",
    "Civilized organ, county level (three excellent, one satisfied)",
  ),
  basis: "文档二",
  about: words(
    "县直机关用：“五好”和实施步骤六个方面",
    "For offices of a county: five good things and the stages of the work",
  ),
  ratings: RATINGS,
  dimensions: [
    {
      id: "county-1",
      name: words("思想建设好", "Sound ideological work"),
      weight: 20,
      clauses: [
        {
          clause: "creation-meetings-yearly",
          weight: 3,
          own: { kind: "D", localDefault: true, basis: "文档二·二1" },
        },
        {
          clause: "creation-plan-issued",
          weight: 2,
          own: { localDefault: false, measure: creationPlanIssued("03-31") },
        },
        { clause: "creation-participation-rate", weight: 3 },
        { clause: "democratic-life-meeting", weight: 1 },
        { clause: "party-building-responsibility", weight: 1 },
        { clause: "three-meetings-one-class", weight: 3 },
        { clause: "political-theory-study", weight: 3 },
        { clause: "leading-group-established", weight: 2 },
        { clause: "scope-all-departments", weight: 1 },
        { clause: "civilized-department-activity", weight: 1 },
      ],
    },
    {
      id: "county-2",
      name: words("服务质量好", "Good service"),
      weight: 15,
      clauses: [
        { clause: "disclosure-three-kinds", weight: 5 },
        {
          clause: "three-satisfactions",
          weight: 4,
          own: {
            basis: "文档二·二",
            title: words("群众满意（人民满意公仆）", "Satisfaction of the public"),
            unmetTitle: words("群众满意率未达到", "The public is not satisfied enough"),
            remedy: "开展群众满意度测评，单独统计。",
            told: { subject: "群众满意率", counts: null, parts: ["群众"] },
            measure: satisfactionOf("群众"),
          },
        },
        {
          clause: "disclosure-yearly",
          weight: 3,
          own: { kind: "D", localDefault: true, basis: "文档二·二2" },
        },
        { clause: "service-practical-deeds", weight: 3 },
      ],
    },
    {
      id: "county-3",
      name: words("工作秩序好", "Good order"),
      weight: 25,
      clauses: [
        { clause: "rules-complete", weight: 5 },
        { clause: "attendance-records-complete", weight: 4, own: { basis: "文档二·二3" } },
        { clause: "attendance-rate", weight: 5 },
        { clause: "absenteeism-zero", weight: 3 },
        { clause: "late-early-limit", weight: 3 },
        { clause: "duties-clear", weight: 2 },
        { clause: "polite-service-mandarin", weight: 1 },
        { clause: "public-security", weight: 2 },
      ],
    },
    {
      id: "county-4",
      name: words("环境卫生好", "Good hygiene"),
      weight: 20,
      clauses: [
        { clause: "hygiene-responsibility-areas", weight: 4 },
        { clause: "hygiene-person-in-charge", weight: 2 },
        { clause: "hygiene-inspection-regular", weight: 4 },
        { clause: "hygiene-comparison-regular", weight: 3 },
        { clause: "hygiene-average-score", weight: 4, own: { basis: "文档二·二4" } },
        { clause: "green-parking-appearance", weight: 1 },
        { clause: "community-joint-construction", weight: 1 },
        { clause: "local-health-supervision", weight: 1 },
      ],
    },
    {
      id: "county-5",
      name: words("队伍素质好", "Good team"),
      weight: 15,
      clauses: [
        { clause: "party-conduct-responsibility", weight: 2 },
        { clause: "eight-rules-zero", weight: 2 },
        { clause: "study-breadth", weight: 3 },
        { clause: "moral-education", weight: 2 },
        { clause: "volunteer-activities", weight: 2 },
        { clause: "staff-health", weight: 1 },
        { clause: "mass-organization-activities", weight: 2 },
        { clause: "culture-sports-activities", weight: 1 },
      ],
    },
    {
      id: "county-6",
      name: words("实施步骤（阶段）", "Stages of the work"),
      weight: 5,
      clauses: [
        { clause: "stage-mobilization", weight: 2 },
        { clause: "stage-implementation", weight: 1 },
        { clause: "stage-check-apply", weight: 1 },
        { clause: "rectification-closed", weight: 1 },
      ],
    },
  ],
};

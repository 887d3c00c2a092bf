import { words } from "../words";
import { skeleton } from "./skeleton";

/** 全国文明单位测评体系, edition of 2014: 15 dimensions (docs/criteria.md §5.1). */
export const national2014 = skeleton(
  "national-civilized-unit-2014",
  words(
    "全国文明单位（2014年版15项，分值自填）",
    "National civilized unit, 2014: 15 dimensions, points to be filled in",
  ),
  "公开资料·全国2014版",
  words(
    "国家公布的2014年版测评体系，15个方面；分值按当地文件填",
    "The national assessment system of 2014, 15 dimensions; its points are yours to fill in",
  ),
  [
    {
      name: words("组织领导", "Leadership"),
      clauses: ["leading-group-established", "creation-plan-issued", "creation-meetings-yearly"],
    },
    { name: words("道德建设", "Morality"), clauses: ["moral-education"] },
    {
      name: words("法治建设", "Rule of law"),
      clauses: ["law-education", "legal-publicity-day-1204", "zero-violation"],
    },
    { name: words("诚信建设", "Integrity"), clauses: [] },
    {
      name: words("服务型机关", "An office that serves"),
      clauses: ["three-satisfactions", "petitions-answered", "proposals-replied"],
    },
    { name: words("文明有礼", "Courtesy"), clauses: ["polite-service-mandarin", "etiquette-convention"] },
    {
      name: words("学习型单位", "A learning unit"),
      clauses: [
        "study-sessions-monthly",
        "study-hours-120",
        "study-plan-four-guarantees",
        "center-group-study",
      ],
    },
    { name: words("学雷锋志愿服务", "Volunteering"), clauses: ["volunteer-activities"] },
    { name: words("文明交通", "Good manners in traffic"), clauses: [] },
    { name: words("文明上网", "Good manners online"), clauses: [] },
    { name: words("勤俭节约", "Thrift"), clauses: [] },
    { name: words("结对帮扶", "Paired aid"), clauses: ["paired-poverty-aid"] },
    { name: words("文化体育", "Culture and sports"), clauses: ["culture-sports-activities"] },
    {
      name: words("业务和规章制度", "Work and rules"),
      clauses: ["annual-task-completion", "rules-complete"],
    },
    {
      name: words("内外环境", "Environment"),
      clauses: [
        "hygiene-responsibility-areas",
        "hygiene-inspection-regular",
        "hygiene-average-score",
        "green-parking-appearance",
      ],
    },
  ],
);

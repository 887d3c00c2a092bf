import { words } from "../words";
import { skeleton } from "./skeleton";

/** 全国文明单位测评体系, edition of 2012: 13 dimensions, and what bars a unit from applying (docs/criteria.md §5.1). */
export const national2012 = skeleton(
  "national-civilized-unit-2012",
  words(
    "全国文明单位（2012年版13项，分值自填）",
    "National civilized unit, 2012: 13 dimensions, points to be filled in",
  ),
  "公开资料·全国2012版",
  words(
    "国家公布的2012年版测评体系，13个方面；分值按当地文件填",
    "The national assessment system of 2012, 13 dimensions; its points are yours to fill in",
  ),
  [
    { name: words("学雷锋活动", "Learning from Lei Feng"), clauses: [] },
    { name: words("志愿服务", "Volunteering"), clauses: ["volunteer-activities"] },
    { name: words("道德讲堂", "Lectures on morality"), clauses: ["moral-education"] },
    {
      name: words("学习型单位", "A learning unit"),
      clauses: [
        "study-sessions-monthly",
        "study-hours-120",
        "study-plan-four-guarantees",
        "center-group-study",
      ],
    },
    { name: words("文明有礼", "Courtesy"), clauses: ["polite-service-mandarin", "etiquette-convention"] },
    { name: words("勤俭节约", "Thrift"), clauses: [] },
    { name: words("道德经典诵读", "Reading the classics"), clauses: [] },
    { name: words("我们的节日", "Our festivals"), clauses: [] },
    { name: words("文明风尚传播", "Spreading good manners"), clauses: [] },
    { name: words("文化体育", "Culture and sports"), clauses: ["culture-sports-activities"] },
    {
      name: words("帮扶共建", "Aid and joint work"),
      clauses: ["paired-poverty-aid", "village-joint-construction", "community-joint-construction"],
    },
    {
      name: words("优质服务", "Good service"),
      clauses: ["three-satisfactions", "satisfaction-improved", "petitions-answered", "petitions-on-time"],
    },
    {
      name: words("优美环境", "A pleasant environment"),
      clauses: [
        "hygiene-responsibility-areas",
        "hygiene-inspection-regular",
        "hygiene-average-score",
        "green-parking-appearance",
      ],
    },
    { name: words("不得申报的情形", "What rules out an application"), clauses: ["zero-violation"] },
  ],
);

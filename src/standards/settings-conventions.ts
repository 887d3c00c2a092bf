import type { LedgerKind } from "../ledgers";
import type { Bilingual } from "../locales";
import { DEFAULT_SETTINGS, type MeasureSettings } from "../measures";
import { CONVENTION_PREFIX, type Convention } from "./convention";
import { words } from "./words";

const workdays = words("个工作日", " workdays");
const days = words("天", " days");
const months = words("个月", " months");
const hours = words("小时", " hours");
const points = words("分", " points");

type NumberSetting = {
  [Key in keyof MeasureSettings]: MeasureSettings[Key] extends number ? Key : never;
}[keyof MeasureSettings];

function numberOf(
  setting: NumberSetting,
  id: string,
  title: Bilingual,
  ledgers: readonly LedgerKind[],
  values: { readonly unit: Bilingual; readonly min: number; readonly max: number },
): Convention {
  return {
    id: CONVENTION_PREFIX + id,
    title,
    ledgers,
    values,
    read: ({ settings }) => settings[setting],
    put: (before, value) => ({ ...before, settings: { ...before.settings, [setting]: Number(value) } }),
  };
}

function choiceOf(
  id: string,
  title: Bilingual,
  ledgers: readonly LedgerKind[],
  choices: readonly (readonly [id: string, name: Bilingual, settings: Partial<MeasureSettings>])[],
  chosen: (settings: MeasureSettings) => string,
): Convention {
  return {
    id: CONVENTION_PREFIX + id,
    title,
    ledgers,
    values: { choices: choices.map(([choice, name]) => [choice, name] as const) },
    read: ({ settings }) => chosen(settings),
    put: (before, value) => {
      const change = choices.find(([choice]) => choice === value)?.[2] ?? {};
      return { ...before, settings: { ...before.settings, ...change } };
    },
  };
}

function gradeOf(grade: keyof MeasureSettings["gradePoints"], title: Bilingual): Convention {
  return {
    id: `${CONVENTION_PREFIX}grade-${grade}`,
    title,
    ledgers: ["hygiene"],
    values: { unit: points, min: 0, max: 100 },
    read: ({ settings }) => settings.gradePoints[grade],
    put: (before, value) => {
      const gradePoints = { ...before.settings.gradePoints, [grade]: Number(value) };
      return { ...before, settings: { ...before.settings, gradePoints } };
    },
  };
}

/** What docs/criteria.md §1.3, §1.4 and §3.4 settle by default and leave to the unit, for the measures (`MeasureSettings`). */
export const SETTINGS_CONVENTIONS: readonly Convention[] = [
  choiceOf(
    "same-day",
    words("同一天的几次活动", "Several occasions on one day"),
    ["study", "meeting", "disclosure", "activity"],
    [
      ["once", words("计1次", "count once"), { sameDay: "once" }],
      ["each", words("分别计", "count each"), { sameDay: "each" }],
    ],
    ({ sameDay }) => sameDay,
  ),
  numberOf(
    "studyMonthsShort",
    "study-months-short",
    words("每月集中学习允许几个月不足", "Months that may have too little collective study"),
    ["study"],
    { unit: months, min: 0, max: 11 },
  ),
  numberOf(
    "halfDayHours",
    "half-day-hours",
    words("学时写“半天”的，折合", "“Half a day” of study stands for"),
    ["study-hours", "training"],
    { unit: hours, min: 1, max: 8 },
  ),
  numberOf(
    "dayHours",
    "day-hours",
    words("学时写“1天”的，折合", "“One day” of study stands for"),
    ["study-hours", "training"],
    { unit: hours, min: 1, max: 12 },
  ),
  choiceOf(
    "statutory-leave",
    words("年休、婚产、补休等假", "Annual, marriage, maternity and like leave"),
    ["attendance"],
    [
      ["attended", words("不算缺勤", "is no absence"), { excusedLeave: DEFAULT_SETTINGS.excusedLeave }],
      ["missed", words("算缺勤", "is absence"), { excusedLeave: [] }],
    ],
    ({ excusedLeave }) => (excusedLeave.length === 0 ? "missed" : "attended"),
  ),
  numberOf(
    "longLeaveWorkdays",
    "long-leave",
    words("病假、产假、工伤假连续多久免于考核", "Sick, maternity or injury leave in a row that exempts"),
    ["attendance"],
    { unit: workdays, min: 1, max: 250 },
  ),
  numberOf(
    "shortServiceDays",
    "short-service",
    words("当期在岗不足多久不计入全员", "Service in the period too short to be counted"),
    ["roster"],
    { unit: days, min: 0, max: 366 },
  ),
  choiceOf(
    "study-leave",
    words("学习到课率的应到人数", "Those expected at a session of study"),
    ["study"],
    [
      ["expected", words("含请假和公差人员", "with people on leave or business"), { studyLeave: "expected" }],
      [
        "taken-off",
        words("扣除请假和公差人员", "without people on leave or business"),
        { studyLeave: "taken-off" },
      ],
    ],
    ({ studyLeave }) => studyLeave,
  ),
  choiceOf(
    "co-authors",
    words("合著的理论调研文章", "An article of several authors"),
    ["article"],
    [
      ["each", words("每位作者计1篇", "counts for each"), { coAuthors: "each" }],
      ["first", words("只计第一作者", "counts for the first"), { coAuthors: "first" }],
    ],
    ({ coAuthors }) => coAuthors,
  ),
  numberOf(
    "planDays",
    "plan-days",
    words(
      "创建规划应在期初多少天内印发",
      "Days from the beginning in which the plan of the civility drive is issued",
    ),
    ["document"],
    { unit: days, min: 1, max: 366 },
  ),
  numberOf(
    "studyPlanMonth",
    "study-plan-month",
    words("学习计划应在几月底前制定", "Month by whose end the study plan is drawn up"),
    ["study-plan"],
    { unit: words("月", ""), min: 1, max: 12 },
  ),
  numberOf(
    "lawDayDays",
    "law-day",
    words(
      "“12·4”国家宪法日法治宣传在当日前后多少天内开展",
      "Days before and after 4 December for publicity of the law",
    ),
    ["activity", "study"],
    { unit: days, min: 0, max: 27 },
  ),
  numberOf(
    "cleaningWeeks",
    "cleaning-weeks",
    words("清扫达到规定次数的周数占比不低于", "Share of weeks with enough cleaning"),
    ["activity"],
    { unit: words("%", "%"), min: 1, max: 100 },
  ),
  gradeOf("excellent", words("卫生等次“优”折合", "Grade “excellent” of hygiene stands for")),
  gradeOf("good", words("卫生等次“良”折合", "Grade “good” of hygiene stands for")),
  gradeOf("pass", words("卫生等次“合格”折合", "Grade “pass” of hygiene stands for")),
  gradeOf("fail", words("卫生等次“不合格”折合", "Grade “fail” of hygiene stands for")),
  numberOf(
    "hygieneFailBelow",
    "hygiene-fail",
    words("卫生检查低于多少分（百分制）为不合格", "Points of 100 below which an inspection is failed"),
    ["hygiene"],
    { unit: points, min: 0, max: 100 },
  ),
  numberOf(
    "hygieneItemPass",
    "item-pass",
    words("卫生检查单项得分率达到多少为合格", "Share of its full mark from which an item is in order"),
    ["hygiene"],
    { unit: words("%", "%"), min: 1, max: 100 },
  ),
  numberOf(
    "petitionDays",
    "petition-days",
    words("信访件未写期限的，答复和办结期限", "Time for a letter or visit without a deadline"),
    ["petition"],
    { unit: days, min: 1, max: 366 },
  ),
  numberOf(
    "proposalMonths",
    "proposal-months",
    words("提案、建议未写期限的，答复期限", "Time for a proposal without a deadline"),
    ["proposal"],
    { unit: months, min: 1, max: 24 },
  ),
  choiceOf(
    "basically-satisfied",
    words("满意度测评中的“基本满意”", "“Basically satisfied” in a survey"),
    ["satisfaction"],
    [
      ["left-out", words("不计为满意", "is not satisfied"), { basicallySatisfiedCounts: false }],
      ["counted", words("计为满意", "is satisfied"), { basicallySatisfiedCounts: true }],
    ],
    ({ basicallySatisfiedCounts }) => (basicallySatisfiedCounts ? "counted" : "left-out"),
  ),
];

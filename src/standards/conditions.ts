import { COUNCILS, MEETING_TYPES, STUDY_CATEGORIES } from "../ledgers";
import type { RecordFilter } from "../measures";

export const contains = (field: string | readonly string[], ...list: readonly string[]): RecordFilter => ({
  field,
  contains: list,
});
export const isOneOf = (field: string | readonly string[], ...list: readonly string[]): RecordFilter => ({
  field,
  in: list,
});
export const filled = (field: string | readonly string[]): RecordFilter => ({ field, filled: true });
export const sayingNoProblem = (field: string): RecordFilter => ({ field, noProblem: true });
export const namingLaw = (field: string): RecordFilter => ({ field, namesLaw: true });
export const answeredElsewhere = (...field: readonly string[]): RecordFilter => ({
  field,
  answeredElsewhere: true,
});
export const tellingOfSentAway = (...field: readonly string[]): RecordFilter => ({ field, sentAway: true });
export const not = (where: RecordFilter): RecordFilter => ({ not: where });
export const any = (...list: readonly RecordFilter[]): RecordFilter => ({ any: list });
export const all = (...list: readonly RecordFilter[]): RecordFilter => ({ all: list });

/** Sessions of the centre group: a word of theory in a session of all staff makes it none. */
export const centreGroup: RecordFilter = isOneOf(["form", "type"], "center-group");

/** A category that is not understood, or 其他, says as little as none: the form and the topic's words are asked instead. */
export const uncategorised: RecordFilter = not(
  isOneOf("category", ...Object.keys(STUDY_CATEGORIES).filter((category) => category !== "other")),
);

/** Sessions of a category: the column says so, or there is none and the form says so, or the topic's words point to it. */
export function studyOf(
  categories: readonly string[],
  forms: readonly string[],
  ...topics: readonly string[]
): { readonly where: RecordFilter; readonly assumed: RecordFilter } {
  const assumed = all(uncategorised, not(isOneOf("form", ...forms)), contains("topic", ...topics));
  const byForm = all(uncategorised, isOneOf("form", ...forms));
  return { where: any(isOneOf("category", ...categories), byForm, assumed), assumed };
}

/** Activities of a type, by the column or by the activity's name. */
export function activityOf(types: readonly string[], ...names: readonly string[]): RecordFilter {
  return any(isOneOf("type", ...types), contains(["name", "topic"], ...names));
}

/** 活动 are kept as volunteering and paired aid too (docs/criteria.md §1.1). */
export const otherActivities = ["volunteer", "pairing"] as const;

/** 「已废止」 in a remark; 「原办法同时废止」 is said of the rule before it. */
const repealedInRemark = all(
  contains("remark", "已废止", "已失效", "已作废", "已停用", "已停止执行", "年废止", "月废止", "日废止"),
  not(contains("remark", "原", "旧", "同时")),
);

export const inForce: RecordFilter = not(any(isOneOf("state", "repealed", "draft"), repealedInRemark));

/** Cleaning elsewhere than in the office, as volunteers do it: 社区清扫, 清理河道垃圾. */
export const cleaningElsewhere: RecordFilter = any(
  isOneOf("type", "volunteer"),
  contains(
    ["name", "topic", "type"],
    "志愿",
    "社区",
    "小区",
    "河道",
    "河岸",
    "河边",
    "街道",
    "沿街",
    "公园",
    "广场",
    "村",
    "海滩",
    "景区",
  ),
);

/** Rules in force with one of the words in their name, or in the category that the clerk put them into. */
export const ruleNamed = (...names: readonly string[]): RecordFilter =>
  all(contains(["name", "category"], ...names), inForce);

/** Done: the state says so, or there is a day of completion. */
export const done: RecordFilter = any(isOneOf("state", "closed"), filled("completed"));

export const creationWords = ["创建", "文明"] as const;

const MATTER = ["topic", "name", "decision"];
/** 文明家庭 is a family's title; a meeting that chooses one is none about the office's own creation work, unless that is named too. */
export const aboutCreation = any(
  contains(MATTER, "文明创建", "文明机关", "文明单位", "精神文明", "创建工作", "创建机关"),
  all(contains(MATTER, ...creationWords), not(contains(MATTER, "文明家庭"))),
);

const LEADERSHIP_TYPES = [
  "party-group-meeting",
  "party-committee",
  "bureau-meeting",
  "leadership-meeting",
  "leading-group",
] as const;

/** Meetings that lead the unit (docs/criteria.md §1.5, creation-meetings-yearly), by their type or their name. */
export const leadershipMeetings = any(
  isOneOf("type", ...LEADERSHIP_TYPES),
  contains("name", "党组会", "党委会", ...COUNCILS, "办公会", "班子会", "领导小组会"),
);

/** Neither type nor name says whose meeting it was. */
export const meetingOfNobodyKnown = not(
  any(
    leadershipMeetings,
    isOneOf("type", ...Object.keys(MEETING_TYPES)),
    contains("name", ...Object.values(MEETING_TYPES).flat()),
  ),
);

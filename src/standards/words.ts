import { COLLECTIVE_STUDY_FORMS } from "../ledgers";
import type { Bilingual } from "../locales";
import type { Operator, Target, TargetPeriod, Unit, Where } from "../measures";
import type { Clause, ClauseGroup, ClauseKind, WhenEmpty } from "./standard";

/** A clause as its group's file states it. */
export interface ClauseText {
  readonly id: string;
  readonly basis: string;
  readonly kind: ClauseKind;
  readonly title: Bilingual;
  readonly unmet: Bilingual;
  readonly evidence: Bilingual;
  readonly target: Target;
  readonly measure: Clause["measure"];
  readonly whenEmpty?: WhenEmpty;
  /** By default every figure of kind D or X is a local one. */
  readonly localDefault?: boolean;
}

/** Completes the clauses of a group. */
export function clausesOf(group: ClauseGroup, texts: readonly ClauseText[]): readonly Clause[] {
  return texts.map(({ unmet, ...text }) => ({
    ...text,
    group,
    unmetTitle: unmet,
    whenEmpty: text.whenEmpty ?? "insufficient-data",
    localDefault: text.localDefault ?? (text.kind === "D" || text.kind === "X"),
  }));
}

export const words = (zh: string, en: string): Bilingual => ({ zh, en });

const target = (operator: Operator, value: number, unit: Unit, per: TargetPeriod): Target => ({
  operator,
  value,
  unit,
  per,
});

export const atLeast = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("at-least", value, unit, per);
export const atMost = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("at-most", value, unit, per);
export const below = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("below", value, unit, per);
export const above = (value: number, unit: Unit, per: TargetPeriod): Target =>
  target("above", value, unit, per);
/** A share in percent over the whole period. */
export const percent = (value: number): Target => target("at-least", value, "percent", "period");
/** None at all. */
export const zero: Target = target("equals", 0, "case", "period");
/** So many of a list. */
export const allOf = (value: number, unit: Unit = "item"): Target =>
  target("at-least", value, unit, "period");
export const confirmed: Target = target("equals", 1, "item", "period");

export const contains = (field: string | readonly string[], ...list: readonly string[]): Where => ({
  field,
  contains: list,
});
export const isOneOf = (field: string | readonly string[], ...list: readonly string[]): Where => ({
  field,
  in: list,
});
export const filled = (field: string | readonly string[]): Where => ({ field, filled: true });
export const not = (where: Where): Where => ({ not: where });
export const any = (...list: readonly Where[]): Where => ({ any: list });
export const all = (...list: readonly Where[]): Where => ({ all: list });

/** 集中学习: the forms of CRITERIA.md §3.2; a session without a form is one of them, and is pointed out. */
export const collectiveStudy: Where = any(isOneOf("form", ...COLLECTIVE_STUDY_FORMS), not(filled("form")));
export const withoutForm: Where = not(filled("form"));
export const selfStudy: Where = any(isOneOf("form", "self-study"), contains("form", "自学"));

/** Sessions of a category: the column says so, or there is none and the topic's words point to it. */
export function studyOf(
  categories: readonly string[],
  forms: readonly string[],
  ...topics: readonly string[]
): { readonly where: Where; readonly assumed: Where } {
  const assumed = all(not(filled("category")), not(isOneOf("form", ...forms)), contains("topic", ...topics));
  return { where: any(isOneOf("category", ...categories), isOneOf("form", ...forms), assumed), assumed };
}

/** Activities of a type, by the column or by the activity's name. */
export function activityOf(types: readonly string[], ...names: readonly string[]): Where {
  return any(isOneOf("type", ...types), contains(["name", "topic"], ...names));
}

/** 活动 are kept as volunteering and paired aid too (CRITERIA.md §1.1). */
export const otherActivities = ["volunteer", "pairing"] as const;

export const inForce: Where = not(isOneOf("state", "repealed", "draft"));

/** Rules in force with one of the words in their name, or in the category that the clerk put them into. */
export const rule = (...names: readonly string[]): Where =>
  all(contains(["name", "category"], ...names), inForce);

/** Done: the state says so, or there is a day of completion. */
export const done: Where = any(isOneOf("state", "closed"), filled("completed"));

export const creationWords = ["创建", "文明"] as const;

/** Meetings that lead the unit (CRITERIA.md §1.5, creation-meetings-yearly), by their type or their name. */
export const leadershipMeetings = any(
  isOneOf(
    "type",
    "party-group-meeting",
    "party-committee",
    "bureau-meeting",
    "leadership-meeting",
    "leading-group",
  ),
  contains("name", "党组会", "党委会", "局务会", "办公会", "班子会", "领导小组会"),
);

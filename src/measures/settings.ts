import type { AttendanceCode } from "../ledgers";

/** Where offices differ (docs/criteria.md §1.3, §1.4, §3.4): the unit's choices, with the defaults of the specification. */
export interface MeasureSettings {
  /** Two sessions on one day count once, or each. */
  readonly sameDay: "once" | "each";
  /** Codes that are attendance although the person is away: statutory leave by default (§1.5, attendance-rate). */
  readonly excusedLeave: readonly AttendanceCode[];
  /** So many workdays in a row of sick, maternity or injury leave make a long leave, which is exempt. */
  readonly longLeaveWorkdays: number;
  /** 基本满意 counts as satisfied. */
  readonly basicallySatisfiedCounts: boolean;
  /** Points of a grade where a table has no score (§3.4). */
  readonly gradePoints: Readonly<Record<"excellent" | "good" | "pass" | "fail", number>>;
  /** Fewer points of 100 than this fail a hygiene inspection. What the average has to reach is its clause's target. */
  readonly hygieneFailBelow: number;
  /** An item of an inspection is in order from this share of its full mark on, in percent. */
  readonly hygieneItemPass: number;
  /** The share of weeks that have to be cleaned in, in percent (§1.5, hygiene-cleaning-regular). */
  readonly cleaningWeeks: number;
  /** An article counts for each of its authors, or for the first (§1.5, theory-article-per-member). */
  readonly coAuthors: "each" | "first";
  /** Whether people on leave or on business are among those expected at a session of study (§1.5, study-attendance-rate). */
  readonly studyLeave: "expected" | "taken-off";
  /** Days before and after the day of the law (4 December) that still serve. */
  readonly lawDayDays: number;
  /** Days from the period's beginning by which the creation plan has to be issued. */
  readonly planDays: number;
  /** The month by whose end the study plan has to be drawn up. */
  readonly studyPlanMonth: number;
  /** Fewer days of service in the period than this: not yet held to taking part. */
  readonly shortServiceDays: number;
  /** So many months may fall short of their number of sessions (§1.3). */
  readonly studyMonthsShort: number;
  /** Hours of study that a half day and a whole day stand for (§1.3). */
  readonly halfDayHours: number;
  readonly dayHours: number;
  /** Days to answer a petition that has no deadline of its own. */
  readonly petitionDays: number;
  /** Months to answer a proposal that has no deadline of its own. */
  readonly proposalMonths: number;
}

export const DEFAULT_SETTINGS: MeasureSettings = {
  sameDay: "once",
  excusedLeave: [
    "annual-leave",
    "marriage-leave",
    "maternity-leave",
    "paternity-leave",
    "bereavement-leave",
    "home-leave",
    "injury-leave",
    "compensatory-leave",
  ],
  longLeaveWorkdays: 20,
  basicallySatisfiedCounts: false,
  gradePoints: { excellent: 95, good: 85, pass: 70, fail: 50 },
  hygieneFailBelow: 60,
  hygieneItemPass: 90,
  cleaningWeeks: 90,
  coAuthors: "each",
  studyLeave: "expected",
  lawDayDays: 7,
  planDays: 90,
  studyPlanMonth: 3,
  shortServiceDays: 30,
  studyMonthsShort: 0,
  halfDayHours: 3,
  dayHours: 6,
  petitionDays: 60,
  proposalMonths: 3,
};

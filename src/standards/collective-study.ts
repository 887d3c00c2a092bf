import { COLLECTIVE_STUDY_FORMS } from "../ledgers";
import type { MeasureCall, RecordFilter } from "../measures";
import { all, any, contains, filled, isOneOf, not } from "./conditions";

/** 集中学习: the forms of docs/criteria.md §3.2; a session without a form is one of them, and is pointed out. */
export const collectiveStudy: RecordFilter = any(
  isOneOf("form", ...COLLECTIVE_STUDY_FORMS),
  not(filled("form")),
);
const withoutForm: RecordFilter = not(filled("form"));
/** 「集中学习、自学」 is 集中学习 too. */
export const selfStudy: RecordFilter = all(
  any(isOneOf("form", "self-study"), contains("form", "自学")),
  not(isOneOf("form", ...COLLECTIVE_STUDY_FORMS)),
);

/** 交流体会, 辅导报告, 参观学习: known forms that the criteria don't name among 集中学习. */
const otherForms: RecordFilter = all(filled("form"), not(any(collectiveStudy, selfStudy)));
/** People came together to study, in whichever form: a Friday with it is none without study. */
export const togetherStudy: RecordFilter = any(
  collectiveStudy,
  isOneOf("form", "exchange", "report", "warning-education", "training", "visit", "review"),
);

/** How often there was 集中学习: a day counts once, self-study is told apart. What the clauses of its number count. */
export const COLLECTIVE_STUDY = {
  measure: "count-by-period",
  ledger: "study",
  where: any(collectiveStudy, selfStudy),
  leaveOut: selfStudy,
  besides: otherForms,
  assumed: withoutForm,
  distinct: "day",
} as const satisfies MeasureCall;

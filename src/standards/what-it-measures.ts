import { COLLECTIVE_STUDY } from "./collective-study";
import type { Clause } from "./standard";

/** Tells whether a clause measures something that sheets show a figure of, whatever the clause's name and target. */
export type Sought = (clause: Clause) => boolean;

/** How often there was 集中学习. */
export const measuresStudySessions: Sought = ({ measure }) =>
  measure.measure === "count-by-period" && measure.where === COLLECTIVE_STUDY.where;

/** How often there was 集中学习 each month. */
export const measuresMonthlyStudy: Sought = (clause) =>
  measuresStudySessions(clause) && clause.target.per === "month";

/** 学时, person by person. */
export const measuresStudyHours: Sought = ({ measure }) => measure.measure === "sum-per-person";

/** 理论调研文章, person by person. */
export const measuresArticles: Sought = ({ measure }) =>
  measure.measure === "persons-covered" && measure.authors === true;

/** 卫生平均分. */
export const measuresHygieneAverage: Sought = ({ measure }) =>
  measure.measure === "score-average" && measure.each === undefined;

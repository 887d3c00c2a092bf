import { EVERY_QUARTER, inMonths, ledger, roster, STAFF, type Row } from "../../check/make";
import type { ClauseCases } from "./case";

const disclosure = (...rows: readonly Row[]) => ledger("disclosure", rows);
const integrity = (...rows: readonly Row[]) => ledger("integrity", rows);
const activity = (...rows: readonly Row[]) => ledger("activity", rows);
const violation = (nature: string) => ledger("violation", [{ date: "2024-05-06", nature, person: "某某" }]);
const lectures = (speaker: string) =>
  integrity(...inMonths(EVERY_QUARTER, { type: "party-lecture", speaker }));

/** Clauses of zero tolerance are met by a person's word alone: see the tests of verdicts. */
export const groupD: ClauseCases = {
  "disclosure-yearly": {
    met: [disclosure({ date: "2024-03-01", topic: "预算" }, { date: "2024-09-01", topic: "决算" })],
    unmet: [disclosure({ date: "2024-03-01", topic: "预算" }, { date: "2024-03-01", topic: "计划" })],
  },
  "disclosure-three-kinds": {
    met: [
      disclosure(
        ...["content", "procedure", "rules"].map((category) => ({
          date: "2024-03-01",
          topic: "公开",
          category,
        })),
      ),
    ],
    unmet: [disclosure({ date: "2024-03-01", topic: "公开", category: "content" })],
  },
  "disclosure-service-commitment": {
    met: [disclosure({ date: "2024-03-01", topic: "服务承诺" })],
    unmet: [disclosure({ date: "2024-03-01", topic: "预算" })],
  },
  "legal-publicity-day-1204": {
    met: [activity({ date: "2024-12-04", name: "宪法日宣传" })],
    unmet: [activity({ date: "2024-11-20", name: "宪法日宣传" })],
  },
  "domain-law-publicity": {
    met: [activity({ date: "2024-06-01", name: "审计法宣传" })],
    unmet: [activity({ date: "2023-06-01", name: "审计法宣传" }, { date: "2024-06-01", name: "健步走" })],
  },
  "law-education": {
    met: [activity({ date: "2024-06-01", name: "法制教育" }, { date: "2024-07-01", name: "法制教育" })],
    unmet: [activity({ date: "2024-06-01", name: "法制教育" })],
  },
  "integrity-pledge": {
    met: [roster(), integrity(...STAFF.map((person) => ({ signed: "2024-01-10", type: "pledge", person })))],
    unmet: [roster(), integrity({ signed: "2024-01-10", type: "pledge", person: "甲一" })],
  },
  "party-conduct-responsibility": {
    met: [
      roster(),
      integrity(
        { signed: "2024-01-10", type: "responsibility-letter", department: "甲科" },
        { signed: "2024-01-10", type: "responsibility-letter", person: "乙一" },
      ),
    ],
    unmet: [roster(), integrity({ signed: "2024-01-10", type: "responsibility-letter", department: "甲科" })],
  },
  "party-lecture": { met: [roster(), lectures("甲一")], unmet: [roster(), lectures("甲二")] },
  "integrity-education": {
    met: [integrity(...inMonths([3, 9], { type: "integrity-education" }))],
    unmet: [integrity(...inMonths([3], { type: "integrity-education" }))],
  },
  "warning-education": {
    met: [integrity({ date: "2024-03-05", type: "warning-education" })],
    unmet: [
      integrity(
        { date: "2023-03-05", type: "warning-education" },
        { date: "2024-03-05", type: "integrity-education" },
      ),
    ],
  },
  "discipline-followup": {
    met: [activity(...inMonths(EVERY_QUARTER, { name: "纪律执行检查", type: "discipline-check" }))],
    unmet: [activity(...inMonths([2], { name: "纪律执行检查", type: "discipline-check" }))],
  },
  "style-theme-activity": {
    met: [activity({ date: "2024-05-04", name: "作风建设主题活动" })],
    unmet: [
      activity({ date: "2023-05-04", name: "作风建设主题活动" }, { date: "2024-05-04", name: "健步走" }),
    ],
  },
  "moral-education": {
    met: [activity(...inMonths([3, 9], { name: "道德讲堂" }))],
    unmet: [activity(...inMonths([3], { name: "道德讲堂" }))],
  },
  "secrecy-work": {
    met: [],
    unmet: [activity({ date: "2024-05-04", name: "保密教育" }), violation("泄密")],
  },
  "zero-violation": { met: [], unmet: [violation("酒驾")] },
  "zero-vice": { met: [], unmet: [violation("赌博")] },
  "zero-family-planning": { met: [], unmet: [violation("超生")] },
  "eight-rules-zero": { met: [], unmet: [violation("公款吃喝")] },
};

import { EVERY_MONTH, EVERY_QUARTER, inMonths, ledger, roster, type Row } from "../../check/make";
import type { ClauseCases } from "./case";

const study = (...rows: readonly Row[]) => ledger("study", rows);
const session = (date: string, row: Row = {}): Row => ({ date, form: "collective", ...row });
const twiceAMonth = [
  ...inMonths(EVERY_MONTH, { form: "collective" }, "05"),
  ...inMonths(EVERY_MONTH, { form: "collective" }, "19"),
];
const hours = (...sums: readonly number[]) =>
  ledger(
    "study-hours",
    sums.map((sum, index) => ({
      person: ["甲一", "甲二", "乙一", "乙二"][index] ?? "",
      date: "2024-06-03",
      hours: sum,
    })),
  );
const category = (...categories: readonly string[]) =>
  study(...categories.map((one, index) => session(`2024-03-0${String(index + 1)}`, { category: one })));
const plan = (row: Row) =>
  ledger("study-plan", [{ topic: "理论专题", date: "2024-03", people: ["甲一"], budget: "无", ...row }]);
const fridays = (days: number) =>
  study(
    ...Array.from({ length: days }, (_, week) =>
      session(new Date(Date.parse("2024-01-05") + week * 604_800_000).toISOString().slice(0, 10)),
    ),
  );

export const groupB: ClauseCases = {
  "friday-fixed-study-day": {
    met: [study(session("2024-03-01"), session("2024-03-08"))],
    unmet: [study(session("2024-03-01"), session("2024-03-05"))],
  },
  "friday-afternoon-weekly": { met: [fridays(52)], unmet: [fridays(30)] },
  "study-hours-120": {
    met: [roster(), hours(120, 121, 130, 120)],
    unmet: [roster(), hours(120, 121, 130, 119.5)],
  },
  "study-sessions-monthly": { met: [study(...twiceAMonth)], unmet: [study(...twiceAMonth.slice(1))] },
  "study-sessions-yearly": {
    met: [study(...twiceAMonth.slice(0, 12))],
    unmet: [study(...twiceAMonth.slice(0, 11))],
  },
  "study-attendance-rate": {
    met: [study(session("2024-03-01", { expected: 20, present: 18 }))],
    unmet: [study(session("2024-03-01", { expected: 20, present: 17 }))],
  },
  "makeup-study": {
    met: [study(session("2024-03-01", { absent: "甲一（事假）", "makeup-date": "2024-03-08" }))],
    unmet: [study(session("2024-03-01", { absent: "甲一（事假）" }))],
  },
  "center-group-study": {
    met: [study(...inMonths(EVERY_QUARTER, { form: "center-group" }))],
    unmet: [study(...inMonths([2, 5, 8], { form: "center-group" }))],
  },
  "center-group-continuity": {
    met: [study(...inMonths([1, 4, 7, 10, 12], { form: "center-group" }))],
    unmet: [study(...inMonths([1, 4, 12], { form: "center-group" }))],
  },
  "theory-article-per-member": {
    met: [
      roster(),
      ledger("article", [{ author: ["甲一", "乙一"], topic: "调研", completed: "2024-06-01" }]),
    ],
    unmet: [roster(), ledger("article", [{ author: ["甲一"], topic: "调研", completed: "2024-06-01" }])],
  },
  "study-plan-four-guarantees": {
    met: [plan({})],
    unmet: [ledger("study-plan", [{ topic: "理论专题", date: "2024-03", people: ["甲一"] }])],
  },
  "study-plan-execution": {
    met: [plan({}), study(session("2024-03-05"))],
    unmet: [plan({}), study(session("2024-04-05"))],
  },
  "dept-and-personal-study-plans": {
    met: [
      roster(),
      ledger("study-plan", [
        { topic: "计划", department: "甲科", date: "2024-01-05" },
        { topic: "计划", department: "乙科", date: "2024-01-05" },
        ...["甲一", "甲二", "乙一", "乙二"].map((person) => ({ topic: "计划", person, date: "2024-01-05" })),
      ]),
    ],
    unmet: [
      roster(),
      ledger("study-plan", [{ topic: "计划", department: "甲科", person: "甲一", date: "2024-01-05" }]),
    ],
  },
  "study-results-review": {
    met: [study(...inMonths(EVERY_QUARTER, { form: "review" }))],
    unmet: [study(...inMonths([2, 5], { form: "review" }))],
  },
  "study-methods-variety": {
    met: [
      study(
        ...["self-study", "collective", "seminar", "exchange"].map((form, index) => ({
          date: `2024-03-0${String(index + 1)}`,
          form,
        })),
      ),
    ],
    unmet: [study(session("2024-03-01"))],
  },
  "political-theory-study": {
    met: [study(...inMonths(EVERY_MONTH, { form: "collective", category: "political" }))],
    unmet: [study(...inMonths([1, 2], { form: "collective", category: "political" }))],
  },
  "business-study": {
    met: [study(...inMonths(EVERY_QUARTER, { form: "collective", category: "business" }))],
    unmet: [study(...inMonths([2], { form: "collective", category: "business" }))],
  },
  "law-study": { met: [category("law", "law")], unmet: [category("law", "political")] },
  "model-study": { met: [category("model", "model")], unmet: [category("model", "political")] },
  "study-four-kinds": {
    met: [category("political", "business", "law", "model")],
    unmet: [category("political", "business", "law")],
  },
  "study-breadth": {
    met: [category("political", "law", "technology", "business")],
    unmet: [category("political", "law", "model", "business")],
  },
  "external-training": {
    met: [
      ledger("training", [{ date: "2024-04-08", name: "实务培训", person: ["甲一"], level: "province" }]),
    ],
    unmet: [
      ledger("training", [
        { date: "2023-04-08", name: "实务培训", person: ["甲一"], level: "province" },
        { date: "2024-04-08", name: "实务培训", person: ["甲一"], level: "unit" },
      ]),
    ],
  },
  "two-regulations-study": {
    met: [study(session("2024-03-01", { topic: "学习有关条例" }))],
    unmet: [
      study(
        session("2023-03-01", { topic: "学习有关条例" }),
        session("2024-03-01", { topic: "学习公文写作" }),
      ),
    ],
  },
  "three-new-discussion": {
    met: [study(session("2024-03-01", { topic: "新要求新形象讨论" }))],
    unmet: [
      study(
        session("2023-03-01", { topic: "新要求新形象讨论" }),
        session("2024-03-01", { topic: "公文写作" }),
      ),
    ],
  },
};

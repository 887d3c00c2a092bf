import { ledger, roster, STAFF } from "../../check/make";
import type { ClauseCases } from "./case";

const group = (rows: readonly (readonly [string, string, string])[]) =>
  ledger(
    "roster",
    rows.map(([role, name, department]) => ({ "group-role": role, name, department, assignment: "统筹" })),
  );
const whole = group([
  ["组长", "甲一", "甲科"],
  ["副组长", "乙一", "乙科"],
  ["办公室主任", "乙二", "乙科"],
]);
const task = (row: Record<string, string>) => ledger("task", [{ name: "创建任务", ...row }]);
const everyStage = (days: readonly string[]) =>
  ledger(
    "task",
    days.map((completed, index) => ({ name: `动员${String(index)}`, stage: "mobilisation", completed })),
  );
const meeting = (...days: readonly string[]) =>
  ledger(
    "meeting",
    days.map((date) => ({ date, type: "party-group-meeting", topic: "研究文明创建" })),
  );
const document = (...rows: readonly Record<string, string>[]) => ledger("document", rows);
const rules = (...names: readonly string[]) =>
  ledger(
    "rule",
    names.map((name) => ({ name, state: "in-force" })),
  );

export const groupA: ClauseCases = {
  "leading-group-established": {
    met: [roster(), whole],
    unmet: [
      roster(),
      group([
        ["组长", "甲一", "甲科"],
        ["成员", "甲二", "甲科"],
      ]),
    ],
  },
  "creation-office-set": { met: [whole], unmet: [group([["组长", "甲一", "甲科"]])] },
  "creation-plan-issued": {
    met: [document({ name: "文明机关创建规划", type: "plan", issued: "2024-02-20" })],
    unmet: [document({ name: "文明机关创建规划", type: "plan", issued: "2024-06-20" })],
  },
  "creation-doc-set": {
    met: [
      document(
        { name: "创建目标", type: "goal", issued: "2024-01-10" },
        { name: "创建计划", type: "plan", issued: "2024-01-10" },
        { name: "创建措施", type: "measure", issued: "2024-01-10" },
        { name: "创建总结", type: "summary", issued: "2024-12-10" },
      ),
    ],
    unmet: [document({ name: "创建计划", type: "plan", issued: "2024-01-10" })],
  },
  "creation-meetings-yearly": {
    met: [meeting("2024-03-01", "2024-09-01")],
    unmet: [meeting("2024-03-01", "2024-03-01")],
  },
  "task-division-responsibility": {
    met: [task({ leader: "甲一", department: "甲科", person: "甲二", deadline: "2024-06-30" })],
    unmet: [task({ leader: "甲一", department: "甲科", deadline: "2024-06-30" })],
  },
  "creation-participation-rate": {
    met: [roster(), ledger("activity", [{ date: "2024-05-04", name: "健步走", people: STAFF }])],
    unmet: [roster(), ledger("activity", [{ date: "2024-05-04", name: "健步走", people: ["甲一"] }])],
  },
  "scope-all-departments": {
    met: [roster(), ledger("volunteer", [{ date: "2024-03-05", department: "甲科、乙科" }])],
    unmet: [roster(), ledger("volunteer", [{ date: "2024-03-05", department: "甲科" }])],
  },
  "civilized-department-activity": {
    met: [ledger("activity", [{ date: "2024-05-04", name: "文明科室评比" }])],
    unmet: [
      ledger("activity", [
        { date: "2023-05-04", name: "文明科室评比" },
        { date: "2024-05-04", name: "健步走" },
      ]),
    ],
  },
  "stage-mobilization": {
    met: [everyStage(["2024-01-10", "2024-02-10", "2024-03-01", "2024-03-31"])],
    unmet: [everyStage(["2024-01-10", "2024-02-10", "2024-03-01", "2024-04-01"])],
  },
  "stage-implementation": {
    met: [task({ stage: "implementation", deadline: "2024-06-30", completed: "2024-06-01" })],
    unmet: [task({ stage: "implementation", deadline: "2024-06-30", state: "open" })],
  },
  "stage-check-apply": {
    met: [
      document(
        { name: "自查报告", type: "self-check", issued: "2024-12-05" },
        { name: "申报表", type: "application", issued: "2024-12-20" },
      ),
    ],
    unmet: [
      document(
        { name: "自查报告", type: "self-check", issued: "2024-12-05" },
        { name: "申报表", type: "application", issued: "2023-12-20" },
      ),
    ],
  },
  "four-in-place-thought": {
    met: [meeting("2024-03-01", "2024-06-01", "2024-09-01")],
    unmet: [meeting("2024-03-01", "2024-06-01")],
  },
  "four-in-place-organization": {
    met: [whole],
    unmet: [ledger("roster", [{ "group-role": "组长", name: "甲一" }])],
  },
  "four-in-place-system": {
    met: [rules("政治学习制度", "考勤制度", "采购管理制度", "财务报销制度", "车辆管理制度")],
    unmet: [rules("政治学习制度", "考勤制度")],
  },
  "four-in-place-input": {
    met: [ledger("activity", [{ date: "2024-05-04", name: "购置绿化", type: "expense", cost: 1200 }])],
    unmet: [ledger("activity", [{ date: "2024-05-04", name: "购置绿化", type: "expense", cost: 0 }])],
  },
};

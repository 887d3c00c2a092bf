import type { AttendanceCode } from "../../../src/ledgers";
import {
  daysOf,
  EVERY_MONTH,
  EVERY_QUARTER,
  grid,
  inMonths,
  ledger,
  roster,
  type Mark,
} from "../../check/make";
import type { ClauseCases } from "./case";

const year = daysOf("2024-01-01", "2024-12-31");
const present = (days: readonly string[]): Mark[] => days.map((day) => ({ day, code: "present" }));
const march = daysOf("2024-03-01", "2024-03-31");
const withCode = (code: AttendanceCode, ...on: readonly string[]) =>
  grid({ 甲一: march.map((day) => ({ day, code: on.includes(day) ? code : "present" })) });
const rules = (...names: readonly string[]) =>
  ledger(
    "rule",
    names.map((name) => ({ name })),
  );
const leaveRegister = ledger("attendance", [{ person: "甲一", date: "2024-03-05", until: "2024-03-05" }], {
  title: "请假登记表",
  layout: "exception-list",
});
const petition = (category: string) =>
  ledger("petition", [{ number: "1", received: "2024-05-06", topic: "反映事项", category }]);

export const groupE: ClauseCases = {
  "rules-complete": {
    met: [
      rules(
        "考勤制度",
        "请销假制度",
        "学习制度",
        "卫生制度",
        "值班制度",
        "财务制度",
        "车辆管理制度",
        "保密制度",
        "首问负责制",
        "工作人员守则",
      ),
    ],
    unmet: [rules("考勤制度")],
  },
  "attendance-records-complete": {
    met: [grid({ 甲一: present(year) })],
    // Half of a month is not filled in.
    unmet: [
      grid({
        甲一: year.map((day) => (day.startsWith("2024-03") ? { day } : { day, code: "present" as const })),
      }),
    ],
  },
  "attendance-rate": {
    met: [withCode("personal-leave", "2024-03-05")],
    unmet: [withCode("personal-leave", "2024-03-05", "2024-03-06")],
  },
  "absenteeism-zero": {
    met: [withCode("personal-leave", "2024-03-05")],
    unmet: [withCode("absent", "2024-03-05")],
  },
  "late-early-limit": {
    met: [withCode("late", "2024-03-05", "2024-03-06")],
    unmet: [withCode("late", "2024-03-05", "2024-03-06", "2024-03-07")],
  },
  "leave-procedure": {
    met: [withCode("personal-leave", "2024-03-05"), leaveRegister],
    unmet: [withCode("personal-leave", "2024-03-05", "2024-03-06"), leaveRegister],
  },
  "attendance-monthly-publish": {
    met: [ledger("disclosure", inMonths(EVERY_MONTH, { topic: "考勤公布" }))],
    unmet: [ledger("disclosure", inMonths([1, 2], { topic: "考勤公布" }))],
  },
  "attendance-reward-punish": { met: [rules("考勤奖惩办法")], unmet: [rules("考勤制度")] },
  "duties-clear": {
    met: [roster(), rules("甲科职责", "乙科职责")],
    unmet: [roster(), rules("甲科职责")],
  },
  "public-security": {
    met: [],
    unmet: [ledger("activity", inMonths([2], { name: "安全检查", type: "safety-inspection" }))],
  },
  "first-asked-responsibility": {
    met: [rules("首问负责制"), petition("咨询")],
    unmet: [rules("首问负责制"), petition("推诿")],
  },
};

export const securityChecks = ledger(
  "activity",
  inMonths(EVERY_QUARTER, { name: "安全检查", type: "safety-inspection" }),
);

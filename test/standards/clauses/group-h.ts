import { EVERY_QUARTER, inMonths, ledger, type Row } from "../../check/make";
import type { ClauseCases } from "./case";

const petition = (row: Row) =>
  ledger("petition", [{ number: "1", received: "2024-05-06", topic: "噪声", person: "甲一", ...row }]);
const survey = (date: string, satisfied: number, row: Row = {}) => ({
  date,
  returned: 100,
  satisfied,
  ...row,
});
const everyone = (satisfied: number) =>
  ledger("satisfaction", [
    survey("2024-06-01", 95, { object: "public" }),
    survey("2024-06-01", 95, { object: "grassroots" }),
    survey("2024-06-01", satisfied, { object: "leaders" }),
  ]);
const activity = (months: readonly number[], name: string, type: string) =>
  ledger("activity", inMonths(months, { name, type }));
const problem = (row: Row) =>
  ledger("rectification", [{ source: "上级检查", problem: "台账不全", deadline: "2024-06-30", ...row }]);

export const groupH: ClauseCases = {
  "annual-task-completion": {
    met: [ledger("task", [{ name: "年度审计", progress: 100 }])],
    unmet: [ledger("task", [{ name: "年度审计", progress: 80 }])],
  },
  "supervise-inspections": {
    met: [activity(EVERY_QUARTER, "督查", "supervision")],
    unmet: [activity([2], "督查", "supervision")],
  },
  "proposals-replied": {
    met: [
      ledger("proposal", [{ number: "1", topic: "建议", received: "2024-03-01", replied: "2024-05-31" }]),
    ],
    unmet: [
      ledger("proposal", [{ number: "1", topic: "建议", received: "2024-03-01", replied: "2024-06-02" }]),
    ],
  },
  "petitions-answered": { met: [petition({ replied: "2024-09-01" })], unmet: [petition({ replied: "" })] },
  "petitions-resolved": {
    met: [petition({ completed: "2024-05-20" })],
    unmet: [petition({ replied: "2024-05-20", completed: "" })],
  },
  "petitions-on-time": {
    met: [petition({ replied: "2024-07-05" })],
    unmet: [petition({ replied: "2024-07-06" })],
  },
  "petition-records-complete": {
    met: [petition({})],
    unmet: [ledger("petition", [{ number: "1", received: "2024-05-06", topic: "噪声" }])],
  },
  "satisfaction-improved": {
    met: [ledger("satisfaction", [survey("2023-06-01", 91), survey("2024-06-01", 95)])],
    unmet: [ledger("satisfaction", [survey("2023-06-01", 95), survey("2024-06-01", 95)])],
  },
  "three-satisfactions": { met: [everyone(90)], unmet: [everyone(89)] },
  "service-practical-deeds": {
    met: [activity(EVERY_QUARTER, "为民办实事", "practical-deed")],
    unmet: [activity([2], "为民办实事", "practical-deed")],
  },
  "self-check-conducted": {
    met: [ledger("rectification", [{ source: "自查", problem: "台账不全", found: "2024-05-06" }])],
    unmet: [
      ledger("rectification", [
        { source: "自查", problem: "台账不全", found: "2023-05-06" },
        { source: "上级检查", problem: "台账不全", found: "2024-05-06" },
      ]),
    ],
  },
  "rectification-closed": {
    met: [problem({ completed: "2024-06-20" })],
    unmet: [problem({ state: "open" })],
  },
  "grassroots-research": {
    met: [activity(EVERY_QUARTER, "基层调研", "research")],
    unmet: [activity([2], "基层调研", "research")],
  },
};

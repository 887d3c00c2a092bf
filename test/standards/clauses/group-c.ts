import { EVERY_QUARTER, inMonths, ledger } from "../../check/make";
import type { ClauseCases } from "./case";

const rules = (...names: readonly string[]) =>
  ledger(
    "rule",
    names.map((name) => ({ name })),
  );

export const groupC: ClauseCases = {
  "three-meetings-one-class": {
    met: [
      ledger("meeting", [
        ...inMonths(EVERY_QUARTER, { type: "branch-assembly" }),
        ...inMonths(EVERY_QUARTER, { type: "party-lecture" }, "09"),
      ]),
    ],
    unmet: [ledger("meeting", inMonths(EVERY_QUARTER, { type: "branch-assembly" }))],
  },
  "party-member-management": {
    met: [rules("党员教育管理制度", "民主评议党员制度", "党建责任制")],
    unmet: [rules("党员教育管理制度")],
  },
  "advanced-education-selfcheck": {
    met: [
      ledger("rectification", [
        { source: "自查", problem: "台账不全", deadline: "2024-06-30", state: "closed" },
      ]),
    ],
    unmet: [
      ledger("rectification", [
        { source: "自查", problem: "台账不全", deadline: "2024-06-30", state: "open" },
      ]),
    ],
  },
  "pioneer-activity": {
    met: [ledger("activity", [{ date: "2024-05-04", name: "创先争优评选" }])],
    unmet: [
      ledger("activity", [
        { date: "2023-05-04", name: "创先争优" },
        { date: "2024-05-04", name: "健步走" },
      ]),
    ],
  },
  "party-building-responsibility": {
    met: [ledger("document", [{ name: "党建工作责任制", issued: "2024-01-05" }])],
    unmet: [ledger("document", [{ name: "值班安排", issued: "2024-01-05" }])],
  },
  "democratic-life-meeting": {
    met: [ledger("meeting", [{ date: "2024-01-20", type: "democratic-life" }])],
    unmet: [
      ledger("meeting", [
        { date: "2023-01-20", type: "democratic-life" },
        { date: "2024-01-20", type: "bureau-meeting" },
      ]),
    ],
  },
  "major-decision-democratic": {
    met: [ledger("meeting", [{ date: "2024-01-20", type: "party-group-meeting", category: "三重一大" }])],
    unmet: [ledger("meeting", [{ date: "2024-01-20", type: "office-meeting", category: "三重一大" }])],
  },
};

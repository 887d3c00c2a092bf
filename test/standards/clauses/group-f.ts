import { daysOf, EVERY_MONTH, EVERY_QUARTER, inMonths, ledger, roster, type Row } from "../../check/make";
import type { ClauseCases } from "./case";

const hygiene = (...rows: readonly Row[]) => ledger("hygiene", rows);
const bothEveryMonth = EVERY_MONTH.flatMap((month) =>
  ["甲科", "乙科"].flatMap((department) => inMonths([month], { department, score: 95 })),
);
const areas = (...rows: readonly Row[]) => ledger("hygiene-area", rows);
const weeks = daysOf("2024-01-01", "2024-12-31").filter((_, index) => index % 7 === 4);
const cleaning = (days: readonly string[]) =>
  ledger(
    "activity",
    days.map((date) => ({ date, name: "大扫除", type: "cleaning" })),
  );
const problem = (row: Row) =>
  hygiene({ date: "2024-03-05", department: "甲科", problem: "地面有垃圾", deadline: "2024-03-10", ...row });

export const groupF: ClauseCases = {
  "hygiene-person-in-charge": {
    met: [areas({ area: "一楼走廊", person: ["甲一"] })],
    unmet: [areas({ area: "一楼走廊", person: ["甲一"] }, { area: "二楼走廊", department: "乙科" })],
  },
  "hygiene-responsibility-areas": {
    met: [roster(), areas({ area: "一楼", department: "甲科" }, { area: "二楼", department: "乙科" })],
    unmet: [roster(), areas({ area: "一楼", department: "甲科" })],
  },
  "hygiene-cleaning-regular": { met: [cleaning(weeks)], unmet: [cleaning(weeks.slice(0, 40))] },
  "hygiene-inspection-regular": {
    met: [hygiene(...inMonths(EVERY_MONTH, { department: "甲科", score: 95 }))],
    unmet: [hygiene(...inMonths([1, 2], { department: "甲科", score: 95 }))],
  },
  "hygiene-coverage": {
    met: [roster(), hygiene(...bothEveryMonth)],
    unmet: [roster(), hygiene(...bothEveryMonth.slice(1))],
  },
  "hygiene-comparison-regular": {
    met: [hygiene(...inMonths(EVERY_QUARTER, { department: "甲科", rank: 1 }))],
    unmet: [
      hygiene(
        ...inMonths([2], { department: "甲科", score: 95, rank: 1 }),
        ...inMonths([5, 8, 11], { department: "甲科", score: 95 }),
      ),
    ],
  },
  "hygiene-average-score": {
    met: [hygiene({ date: "2024-03-05", score: 9.5 }, { date: "2024-04-05", score: 92 })],
    unmet: [hygiene({ date: "2024-03-05", score: 8.5 }, { date: "2024-04-05", score: 92 })],
  },
  "hygiene-no-fail": {
    met: [hygiene({ date: "2024-03-05", score: 55, department: "甲科", state: "closed" })],
    unmet: [hygiene({ date: "2024-03-05", score: 55, department: "甲科" })],
  },
  "hygiene-item-standards": {
    met: [hygiene({ date: "2024-03-05", item: "地面", passed: "yes" })],
    unmet: [
      hygiene(
        { date: "2024-03-05", item: "地面", passed: "yes" },
        { date: "2024-03-05", item: "墙面", passed: "no" },
      ),
    ],
  },
  "hygiene-rectified": { met: [problem({ state: "closed" })], unmet: [problem({ state: "open" })] },
  "hygiene-promotion-column": {
    met: [ledger("publicity", inMonths(EVERY_QUARTER, { column: "卫生与健康", topic: "科普" }))],
    unmet: [ledger("publicity", inMonths([2], { column: "卫生与健康", topic: "科普" }))],
  },
  "duty-area-cleanup": {
    met: [ledger("activity", inMonths(EVERY_MONTH, { name: "清扫包干区" }))],
    unmet: [ledger("activity", inMonths([2], { name: "清扫包干区" }))],
  },
  "local-health-supervision": {
    met: [hygiene({ date: "2024-05-06", inspector: "区疾控中心", score: 95, grade: "good" })],
    unmet: [hygiene({ date: "2024-05-06", inspector: "区疾控中心", grade: "fail" })],
  },
};

import { EVERY_QUARTER, inMonths, ledger, type Row } from "../../check/make";
import type { ClauseCases } from "./case";

const activity = (months: readonly number[], row: Row) => ledger("activity", inMonths(months, row));
/** Something else in the year under review, and this in the one before. */
const lastYear = (name: string) =>
  ledger("activity", [
    { date: "2023-06-05", name },
    { date: "2024-05-05", name: "工间操比赛" },
  ]);

export const groupG: ClauseCases = {
  "culture-sports-activities": {
    met: [activity([3, 9], { name: "健步走", type: "sports" })],
    unmet: [activity([3], { name: "健步走", type: "sports" })],
  },
  "paper-contest": { met: [activity([6], { name: "优秀论文评选" })], unmet: [lastYear("优秀论文评选")] },
  "mass-organization-activities": {
    met: [
      ledger("activity", [
        ...inMonths([3, 9], { name: "活动", organiser: "机关党支部" }),
        ...inMonths([4, 10], { name: "活动", organiser: "机关工会" }),
      ]),
    ],
    unmet: [activity([3, 9], { name: "活动", organiser: "机关党支部" })],
  },
  "staff-health": { met: [activity([6], { name: "职工体检" })], unmet: [lastYear("职工体检")] },
  "volunteer-activities": {
    met: [ledger("volunteer", inMonths(EVERY_QUARTER, { name: "清洁家园" }))],
    unmet: [ledger("volunteer", inMonths([2], { name: "清洁家园" }))],
  },
  "paired-poverty-aid": {
    met: [ledger("pairing", inMonths([3, 9], { object: "困难户" }))],
    unmet: [ledger("pairing", inMonths([3], { object: "困难户" }))],
  },
  "charity-donation": {
    met: [activity([6], { name: "慈善一日捐", type: "donation" })],
    unmet: [lastYear("慈善一日捐")],
  },
  "village-joint-construction": {
    met: [ledger("pairing", inMonths([3, 9], { object: "石桥村" }))],
    unmet: [ledger("pairing", inMonths([3], { object: "石桥村" }))],
  },
  "community-joint-construction": {
    met: [activity([3, 9], { name: "共建", object: "河畔社区" })],
    unmet: [activity([3], { name: "共建", object: "河畔社区" })],
  },
  "five-city-joint": { met: [activity([6], { name: "创卫义务劳动" })], unmet: [lastYear("创卫义务劳动")] },
};

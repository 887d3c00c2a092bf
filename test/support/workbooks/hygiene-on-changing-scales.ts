import type { CellValue } from "../../../src/grid";
import { paper, YEAR_2024, type Scenario } from "./paper";

const DEPARTMENTS = ["办公室", "人事科", "财务科", "法规科", "综合科", "规划科", "监督科", "信息中心"];
const DATES = [
  "1月12日",
  "2月23日",
  "3月15日",
  "4月12日",
  "5月17日",
  "6月14日",
  "7月12日",
  "8月16日",
  "9月13日",
  "10月18日",
  "11月第2周",
  "12月13日",
];
const GOOD_IN_SEPTEMBER = new Set(["人事科", "监督科"]);
/** In October only the first three were visited. */
const VISITED_IN_OCTOBER = 3;

/** Months 1 to 6 of 100, from 7 of 10, in 9 only grades. */
function scoreOf(month: number, place: number): number | string {
  if (month === 9) return GOOD_IN_SEPTEMBER.has(DEPARTMENTS[place] ?? "") ? "良" : "优";
  const points = 90 + ((month + place) % 8);
  return month <= 6 ? points : points / 10;
}

function pointsOf(score: number | string, month: number): number {
  if (typeof score === "string") return score === "优" ? 95 : 85;
  return month <= 6 ? score : score * 10;
}

/** Scenario 5: points of 100, of 10 and grades on one sheet; November without a day; October three of eight departments. */
export function hygieneOnChangingScales(): Scenario<{
  readonly inspections: { readonly numerator: number; readonly denominator: number };
  readonly mean: number;
  readonly converted: readonly string[];
  readonly october: { readonly covered: number; readonly of: number; readonly missing: readonly string[] };
}> {
  const rows: CellValue[][] = [
    ["2024年卫生检查登记表"],
    ["检查日期", "科室", "得分", "存在问题", "检查人", "备注"],
  ];
  const points: number[] = [];
  DATES.forEach((date, index) => {
    const month = index + 1;
    const visited = month === 10 ? DEPARTMENTS.slice(0, VISITED_IN_OCTOBER) : DEPARTMENTS;
    visited.forEach((department, place) => {
      const score = scoreOf(month, place);
      points.push(pointsOf(score, month));
      rows.push([date, department, score, "", "卫生检查组", ""]);
    });
  });
  rows.push(["说明：1—6月按百分制，7月起改为10分制；9月只评等次。"]);
  return {
    sheets: [paper("卫生检查", rows, { merges: ["A1:F1"] })],
    period: YEAR_2024,
    expected: {
      inspections: { numerator: 12, denominator: 12 },
      mean: points.reduce((sum, one) => sum + one, 0) / points.length,
      converted: ["9月"],
      october: { covered: 3, of: 8, missing: DEPARTMENTS.slice(VISITED_IN_OCTOBER) },
    },
  };
}

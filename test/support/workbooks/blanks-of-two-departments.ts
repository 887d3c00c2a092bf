import { daysFrom, isWorkday } from "./calendar-2024";
import { paper, type Scenario } from "./paper";

/** From 1 April to the holiday of 1 May: 22 working days, 28 April worked for it. */
const DAYS = daysFrom("2024-04-01", "2024-05-01");
/** 综合科 writes down only what deviates; 年假半天 as words in the cell. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  "2024-04-09": "年休",
  "2024-04-10": "年休",
  "2024-04-18": "事假0.5",
};
/** Working days that 业务科 forgot to fill in. */
const FORGOTTEN = new Set(["2024-04-15", "2024-04-16", "2024-04-25"]);

function dotted(day: string): string {
  return `${Number(day.slice(5, 7))}.${Number(day.slice(8))}`;
}

/** Scenario 3: in one table, a blank means present in one department and forgotten in the other. */
export function blanksOfTwoDepartments(): Scenario<{
  readonly workdays: number;
  readonly departments: readonly string[];
  /** 综合科, once blank is answered with present: 22 due, half a day absent, annual leave no absence. */
  readonly office: { readonly due: number; readonly absent: number; readonly rate: number };
  /** Cells of 业务科 on working days without a mark. */
  readonly unfilled: readonly string[];
}> {
  const rows = [
    ["××局考勤表（2024年4月1日—5月1日）"],
    ["单位：××局"],
    ["序号", "姓名", "科室", ...DAYS.map(dotted), "备注"],
    [1, "窦青松", "综合科", ...DAYS.map((day) => EXCEPTIONS[day] ?? "")],
    [2, "裴雪莉", "业务科", ...DAYS.map((day) => (isWorkday(day) && !FORGOTTEN.has(day) ? "√" : ""))],
    [3, "阮东升", "业务科", ...DAYS.map((day) => (isWorkday(day) ? "√" : ""))],
    ["制表人：", "", "", "", "", "", "审核人："],
  ];
  return {
    sheets: [paper("4月", rows, { merges: ["A1:AI1"] })],
    period: { from: "2024-04-01", to: "2024-05-01", asOf: "2024-05-01" },
    expected: {
      workdays: 22,
      departments: ["综合科", "业务科"],
      office: { due: 22, absent: 0.5, rate: 97.7 },
      unfilled: ["R5", "S5", "AB5"],
    },
  };
}

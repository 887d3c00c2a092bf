import type { Sheet } from "../../../src/grid";
import { daysFrom, isHoliday, weekday } from "../../support/workbooks/calendar-2024";
import type { Formulas } from "./calculate";
import { isNumbered, rangesOf } from "./ranges";

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The marks of the sample's legend. */
export const MARKS: Readonly<Record<string, string>> = {
  present: "√",
  "business-trip": "△",
  "personal-leave": "○",
  "sick-leave": "●",
  "annual-leave": "☆",
  "maternity-leave": "◇",
  late: "◎",
  absent: "×",
  "not-employed": "※",
};

/** Days of a mark: a whole cell is one, either side of a slash half a day. */
function daysOf(range: string, mark: string): string {
  return `(COUNTIF(${range},"${mark}")+0.5*COUNTIF(${range},"${mark}/*")+0.5*COUNTIF(${range},"*/${mark}"))`;
}

/** Working days of a month of 2024, from the calendar's own rule: Excel's Monday to Friday, holidays out, made-up days in. */
function workdays(month: number): string {
  const padded = String(month).padStart(2, "0");
  const days = daysFrom(`2024-${padded}-01`, `2024-${padded}-${new Date(2024, month, 0).getDate()}`);
  const free = days.filter((day) => isHoliday(day) && weekday(day) !== 0 && weekday(day) !== 6).length;
  const madeUp = ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"];
  const added = madeUp.filter((day) => day.startsWith(padded)).length;
  return `(NETWORKDAYS(DATE(2024,${month},1),EOMONTH(DATE(2024,${month},1),0))-${free}+${added})`;
}

function gridOf(sheets: readonly Sheet[], month: number) {
  const sheet = sheets.find(({ name }) => name === `${month}月考勤`);
  if (!sheet) throw new Error(`No grid of month ${month}`);
  const last = String(new Date(2024, month, 0).getDate());
  const table = rangesOf(sheet, "姓名", isNumbered);
  return {
    people: table.column("姓名"),
    cells: table.block("1", last),
    rows: Array.from({ length: table.rows }, (_, person) => table.row("1", last, person)),
  };
}

/** The sum of a value that there is for each month. */
const overTheYear = (name: string): string => MONTHS.map((month) => `{${name}-${month}}`).join("+");

/** Marks of every month, days due and attended over the year, cells filled, and the most that one person was late in a month. */
export function attendanceFormulas(sheets: readonly Sheet[]): Formulas {
  const formulas: Record<string, string> = {};
  for (const month of MONTHS) {
    const { people, cells, rows } = gridOf(sheets, month);
    for (const [code, mark] of Object.entries(MARKS)) formulas[`${code}-${month}`] = daysOf(cells, mark);
    formulas[`people-${month}`] = `COUNTA(${people})`;
    formulas[`expected-${month}`] = `{people-${month}}*${workdays(month)}`;
    formulas[`filled-${month}`] = `COUNTIF(${cells},"?*")`;
    // Out of service and on maternity leave nothing is due; 事假, 病假 and 旷工 are the days that were missed.
    formulas[`due-${month}`] = `{filled-${month}}-{not-employed-${month}}-{maternity-leave-${month}}`;
    formulas[`missed-${month}`] = `{personal-leave-${month}}+{sick-leave-${month}}+{absent-${month}}`;
    formulas[`late-most-${month}`] = `MAX(${rows.map((row) => `COUNTIF(${row},"*◎*")`).join(",")})`;
  }
  return {
    ...formulas,
    due: overTheYear("due"),
    attended: `{due}-(${overTheYear("missed")})`,
    rate: "ROUND(100*{attended}/{due},1)",
    absent: overTheYear("absent"),
    "late-most": `MAX(${MONTHS.map((month) => `{late-most-${month}}`).join(",")})`,
    complete: `(COUNT(${MONTHS.map((month) => `{filled-${month}}`).join(",")})=12)+(${overTheYear("filled")}>=0.99*(${overTheYear("expected")}))`,
  };
}

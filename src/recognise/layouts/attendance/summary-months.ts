import {
  compactText,
  isBlank,
  monthSpan,
  type Area,
  type CellValue,
  type DateSpan,
  type SheetCells,
} from "../../../grid";
import { columnsWith, findTable, type AttendanceTable } from "../../columns/attendance-columns";
import { MONTH_COLUMN } from "../../columns/column-meaning";
import { rowsBetween } from "../../find/header-score";
import { findPeriod } from "../../find/period";
import { readRowDay } from "../../find/row-dates";
import type { PeriodClue } from "../../find/period";

/** The month of a cell under 考勤年月: 201903, 「2019-03」, 「2019年3月」, a date in it, 3 under a title that names the year. */
function readMonth(value: CellValue, clue: PeriodClue, dateSystem: 1900 | 1904): DateSpan | null {
  if (isBlank(value)) return null;
  const text = compactText(value);
  const joined = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (joined) return monthSpan(Number(joined[1]), Number(joined[2]));
  const short = /^(\d{1,2})月?份?$/.exec(text)?.[1];
  if (short)
    return clue.year !== null && Number(short) >= 1 && Number(short) <= 12
      ? monthSpan(clue.year, Number(short))
      : null;
  const day = typeof value === "number" ? readRowDay(value, clue, dateSystem) : null;
  if (day) return monthSpan(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const period = findPeriod(text, clue.year);
  if (period === null) return null;
  return period.precision === "day"
    ? monthSpan(Number(period.from.slice(0, 4)), Number(period.from.slice(5, 7)))
    : period;
}

/** The months of a table's rows, by row; empty where no column says them. */
export function monthsOfRows(
  cells: SheetCells,
  column: number | null,
  rows: readonly { readonly row: number }[],
  clue: PeriodClue,
): ReadonlyMap<number, DateSpan> {
  const months = new Map<number, DateSpan>();
  if (column === null) return months;
  for (const { row } of rows) {
    const month = readMonth(cells.value(row, column), clue, cells.sheet.dateSystem);
    if (month) months.set(row, month);
  }
  return months;
}

/** A table with a row a month, whose one person stands above it: a year's card. At least two months stand under their column's name. */
export function findMonthsOfOne(cells: SheetCells, area: Area): AttendanceTable | null {
  const table = findTable(cells, area, (text) => MONTH_COLUMN.test(text));
  const [month] = table ? columnsWith(table, "month") : [];
  if (!table || !month) return null;
  const rows = rowsBetween(table.headerTo + 1, area.row + area.rows - 1).map((row) => ({ row }));
  const clue = { year: 2024, month: null, from: null, to: null };
  return monthsOfRows(cells, month.column, rows, clue).size >= 2 ? table : null;
}

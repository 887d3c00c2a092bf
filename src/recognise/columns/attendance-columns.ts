import { compactText, dayNumber, isBlank, type Area, type SheetCells } from "../../grid";
import type { ColumnMatch } from "../../ledgers";
import { isColumnName } from "../find/header-words";
import { areaKey, once } from "../find/once";
import { rowsBetween } from "../find/header-score";
import { cellsInRow, explainsColumns } from "../find/row-cells";
import { findPeriod } from "../find/period";
import { namesPerson } from "../find/person-header";
import { fieldNamed, meaningOf, STRETCH, type ColumnMeaning, type ColumnRole } from "./column-meaning";
import { looksLikeName } from "./looks-like-name";
import type { Memory } from "../recognition";

export interface TableColumn extends ColumnMeaning {
  readonly column: number;
  readonly path: readonly string[];
}

export interface AttendanceTable {
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly columns: readonly TableColumn[];
  /** The clerk said which column holds names: whatever stands there is one. */
  readonly anyName?: boolean;
}

/**
 * The header of a table with a row a person, day or punch: the first row that names the person's column; null without one.
 *
 * @param names tells the key column's name, for a table whose one person stands above it
 */
export function findTable(
  cells: SheetCells,
  area: Area,
  names: (text: string) => boolean = namesPerson,
): AttendanceTable | null {
  if (names !== namesPerson) return lookForTable(cells, area, names);
  return once(cells, `people ${areaKey(area)}`, () => lookForTable(cells, area, names));
}

function lookForTable(
  cells: SheetCells,
  area: Area,
  names: (text: string) => boolean,
): AttendanceTable | null {
  const bottom = area.row + area.rows;
  for (let row = area.row; row < Math.min(bottom, area.row + 40); row++) {
    const name = keyCell(cells, area, row, names);
    if (name === null) continue;
    const merged = cells.merge(row, name);
    let headerTo = merged ? merged.row + merged.rows - 1 : row;
    while (!merged && headerTo < row + 3 && isSubHeader(cells, area, headerTo + 1, name)) headerTo += 1;
    const columns = readColumns(cells, area, row, headerTo);
    const explained =
      headerTo + 1 < bottom &&
      explainsColumns(cellsInRow(cells, area, headerTo + 1), columns.length) &&
      /[\u4E00-\u9FFF]/.test(compactText(cells.raw(row, name)));
    const to = explained ? headerTo + 1 : headerTo;
    return { headerFrom: row, headerTo: to, columns: withMonths(cells, area, to, columns) };
  }
  return null;
}

function keyCell(
  cells: SheetCells,
  area: Area,
  row: number,
  names: (text: string) => boolean,
): number | null {
  let filled = 0;
  let name: number | null = null;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    filled += 1;
    if (name !== null) continue;
    const text = compactText(value);
    if (names(text) && !/[:：]$/.test(text) && !isBesideItsValue(cells, row, column)) name = column;
  }
  return filled >= 3 ? name : null;
}

/** 「姓名 | 张三 | 月份 | 3月」 is a label with its value, not a header. */
function isBesideItsValue(cells: SheetCells, row: number, column: number): boolean {
  const beside = cells.raw(row, column + (cells.merge(row, column)?.columns ?? 1));
  const text = compactText(beside);
  if (!looksLikeName(text) || isColumnName(beside)) return false;
  // 班 and 年 are surnames, 班次 and 年假 columns.
  const { field, role } = meaningOf([text]);
  return field === null && role === null;
}

/** A row of names below groups: nothing under 姓名, words elsewhere. */
function isSubHeader(cells: SheetCells, area: Area, row: number, name: number): boolean {
  if (row >= area.row + area.rows || !isBlank(cells.raw(row, name))) return false;
  let words = 0;
  for (let column = area.column; column < area.column + area.columns; column++) {
    const value = cells.raw(row, column);
    if (isBlank(value)) continue;
    if (typeof value !== "string" || /^\d/.test(value)) return false;
    words += 1;
  }
  return words >= 2;
}

/** The columns of a header whose rows are known, each with what its name says. */
export function readColumns(cells: SheetCells, area: Area, from: number, to: number): TableColumn[] {
  const columns: TableColumn[] = [];
  const lent: (string | null)[] = [];
  for (let column = area.column; column < area.column + area.columns; column++) {
    const path: string[] = [];
    for (let row = from; row <= to; row++) {
      let text = compactText(cells.value(row, column));
      const level = row - from;
      // Without merged cells a group's name stands over its first column only.
      if (text !== "") lent[level] = text;
      else if (row < to && !cells.merge(row, column) && !isBlank(cells.raw(to, column)))
        text = lent[level] ?? "";
      if (text !== "" && text !== path[path.length - 1]) path.push(text);
    }
    if (path.length > 0) columns.push({ column, path, ...meaningOf(path) });
  }
  return withoutLonePairs(columns);
}

/** Programs head the month that a row counts with 日期 or 考勤时段: 「2019-07-01~2019-07-31」 in every row is no day. */
function withMonths(
  cells: SheetCells,
  area: Area,
  headerTo: number,
  columns: readonly TableColumn[],
): readonly TableColumn[] {
  return columns.map((column) => {
    if (!MAY_BE_MONTH.test(column.path.at(-1) ?? "")) return column;
    const texts = rowsBetween(
      headerTo + 1,
      Math.min(headerTo + MOST_LOOKED_AT, area.row + area.rows - 1),
    ).flatMap((row) => compactText(cells.value(row, column.column)) || []);
    const months = texts.length > 0 && texts.every(isMonths);
    return months ? { ...column, field: null, role: "month" as const } : column;
  });
}

const MAY_BE_MONTH = /^(?:日期|时间|考勤时段|考勤日期|统计时间|统计日期|时段|起止日期)$/;
const MOST_LOOKED_AT = 5;

/** Four weeks or more. */
function isMonths(text: string): boolean {
  const span = /\d{4}.+[~～〜至到—–-].*\d/.test(text) ? findPeriod(text, null) : null;
  if (span?.precision !== "range" && span?.precision !== "month") return false;
  return dayNumber(span.to) - dayNumber(span.from) >= 27;
}

/** What comes in pairs, alone: 上班 without its 下班 are the days that somebody came, 签到状态 without 签退状态 the state of the day. */
function withoutLonePairs(columns: readonly TableColumn[]): TableColumn[] {
  const alone = (role: ColumnRole): boolean => columns.filter((column) => column.role === role).length === 1;
  const states = columns.some(({ field }) => field === "status");
  const counts = columns.filter(({ field }) => field !== null && /-days$/.test(field)).length >= 2;
  const dated = columns.some(
    ({ field, path }) => field === "date" || field === "until" || STRETCH.test(path.at(-1) ?? ""),
  );
  return columns.map((column) => {
    if (column.role === "punch-time" && alone("punch-time") && column.path.at(-1) === "上班")
      return { ...column, role: null, field: fieldNamed("上班") };
    if (column.role === "punch-result" && alone("punch-result") && !states)
      return { ...column, role: null, field: "status" };
    // 迟到早退 beside days due and attended is how often, no state.
    if (
      column.field === "status" &&
      counts &&
      /^迟到[/、和或]?早退(?:次数?)?(?:[(（]次数?[)）])?$/.test(column.path.at(-1) ?? "")
    )
      return { ...column, field: "late-times" };
    // 请假天数 beside no date is a month's count, not the length of one leave.
    if (!dated && column.field === "duration" && /请假/.test(column.path.join("")))
      return { ...column, field: "leave-days" };
    return column;
  });
}

/** The column of a field: the first of its name. */
export function columnOf(table: AttendanceTable, field: string): TableColumn | null {
  return table.columns.find((column) => column.field === field) ?? null;
}

export function columnsWith(table: AttendanceTable, role: ColumnRole): readonly TableColumn[] {
  return table.columns.filter((column) => column.role === role);
}

/** The table with the clerk's corrections laid over what was matched. */
export function withMemory(table: AttendanceTable, fingerprint: string, memory: Memory): AttendanceTable {
  const corrected = memory.columns[fingerprint];
  if (!corrected) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      const field = corrected[column.path.join("›")];
      return field === undefined ? column : { ...column, field: field === "" ? null : field, role: null };
    }),
  };
}

export function toMatches(table: AttendanceTable): ColumnMatch[] {
  return table.columns.map(({ column, path, field }) => ({
    column,
    path,
    field,
    reason: field ? "synonym" : "none",
  }));
}

import {
  addDays,
  cellsOf,
  columnLetters,
  compactText,
  filledArea,
  isBlank,
  makeDay,
  parseArea,
  readNumber,
  weekdayOf,
  type Area,
  type Day,
  type Sheet,
  type SheetCells,
} from "../../grid";
import { LEDGERS, type LedgerKind } from "../../ledgers";
import { isDepartment, isFigureLabel, readPersonName } from "../columns/person-name";
import { readWeekday } from "../find/day-cells";
import { headerAt } from "../find/header";
import { isColumnName } from "../find/header-words";
import { seriesColumns } from "../find/series";
import { readTitle } from "../find/title";
import type { Taught } from "./taught";

/** What a table whose layout nobody knows is likeliest to be; the clerk confirms it or says otherwise. */
export type TaughtSuggestion = Required<Pick<Taught, "kind" | "layout" | "columns">> &
  Pick<Taught, "headerRows" | "across">;

/** Names stand in one of so many columns at the left. */
const NAME_COLUMNS = 6;
const FEWEST_NAMES = 3;
const FEWEST_TIMES = 3;
/** A mark is no longer, and stands in so many columns at least. */
const LONGEST_MARK = 4;
const MARK_COLUMNS = 3;
const MOST_HEADER_ROWS = 3;

/**
 * Says how a matrix may be read whose header names neither its people nor its days: names stand one below the other, and columns beside
 * them hold the same few marks, or figures. The first day is "" where neither title nor workbook tells it. Null where nothing is seen.
 *
 * @param asked the kind and the range that the clerk said, null where nothing was; without a kind only attendance is suggested
 * @param year that the workbook speaks of
 */
export function suggestTaught(
  sheet: Sheet,
  asked: { readonly kind: LedgerKind | null; readonly range: string | null },
  year: number | null,
): TaughtSuggestion | null {
  const cells = cellsOf(sheet);
  const area = (asked.range === null ? null : parseArea(asked.range)) ?? filledArea(sheet);
  const names = area && nameColumn(cells, area, asked.kind);
  if (!area || !names) return null;
  const columns = columnsOfContents(cells, area, names);
  const [left] = columns;
  const right = columns.at(-1);
  const kind = asked.kind ?? (names.field === "person" && columns.length > 4 ? "attendance" : null);
  if (left === undefined || right === undefined || columns.length < FEWEST_TIMES || kind === null)
    return null;
  const header = headerRows(cells, area, names.rows[0] ?? area.row, columns);
  const times =
    kind === "attendance"
      ? dayColumns(cells, area, header, columns, year)
      : periodColumns(cells, area, header, columns, year);
  return {
    kind,
    layout: "matrix",
    columns: { [columnLetters(names.column)]: names.field },
    ...(header.length > 0 && { headerRows: header.map((row) => row + 1) }),
    ...(times && { across: times }),
  };
}

interface Names {
  readonly column: number;
  readonly field: "person" | "department";
  readonly rows: readonly number[];
}

/** The column with most names of people, else of departments, that the kind of ledger has. */
function nameColumn(cells: SheetCells, area: Area, kind: LedgerKind | null): Names | null {
  const fields = kind === null ? [] : LEDGERS[kind].fields;
  const has = (id: string): boolean => kind === null || fields.some((field) => field.id === id);
  const found: Names[] = [];
  for (let column = area.column; column < area.column + Math.min(area.columns, NAME_COLUMNS); column++) {
    const rows = Array.from({ length: area.rows }, (_, at) => area.row + at);
    const people = rows.filter((row) => readPersonName(cells.raw(row, column)) !== null);
    const departments = rows.filter((row) => isDepartment(compactText(cells.raw(row, column))));
    if (has("person")) found.push({ column, field: "person", rows: withoutHead(cells, column, people) });
    if (has("department"))
      found.push({ column, field: "department", rows: withoutHead(cells, column, departments) });
  }
  const [best] = found
    .filter(({ rows }) => rows.length >= FEWEST_NAMES)
    .sort((a, b) => b.rows.length - a.rows.length);
  return best ?? null;
}

/** Rows of names that follow one another; the header's own word may look like one of them. */
function withoutHead(cells: SheetCells, column: number, rows: readonly number[]): readonly number[] {
  const [first, second] = rows;
  if (first === undefined || second === undefined) return rows;
  const word = cells.raw(first, column);
  const isHead =
    second - first > 1 ||
    isColumnName(word) ||
    /^(?:同志|成员|员工|人名|名单|[处科股]室)$/.test(compactText(word));
  return isHead ? rows.slice(1) : rows;
}

/** The longest run of columns beside the names that hold marks used in several columns, or figures, without sums. */
function columnsOfContents(cells: SheetCells, area: Area, { column: names, rows }: Names): readonly number[] {
  const beside = Array.from({ length: area.column + area.columns - names - 1 }, (_, at) => names + 1 + at);
  const textOf = (row: number, column: number): string => compactText(cells.raw(row, column));
  const usedIn = new Map<string, number>();
  for (const column of beside)
    for (const text of new Set(rows.map((row) => textOf(row, column)).filter((one) => one !== "")))
      usedIn.set(text, (usedIn.get(text) ?? 0) + 1);
  const isMark = (text: string): boolean =>
    text.length <= LONGEST_MARK && (usedIn.get(text) ?? 0) >= MARK_COLUMNS;
  const holds = (column: number): boolean => {
    const filled = rows.map((row) => textOf(row, column)).filter((one) => one !== "");
    const fitting = filled.filter((one) => isMark(one) || readNumber(one) !== null);
    return filled.length > 0 && fitting.length >= filled.length * 0.6 && !isSum(cells, area, rows[0], column);
  };
  const runs: number[][] = [[]];
  for (const column of beside)
    if (holds(column)) runs.at(-1)?.push(column);
    else if ((runs.at(-1)?.length ?? 0) > 0) runs.push([]);
  return runs.sort((a, b) => b.length - a.length)[0] ?? [];
}

/** Whether a word above a column says that it counts others. */
function isSum(cells: SheetCells, area: Area, first: number | undefined, column: number): boolean {
  const end = first ?? area.row;
  return Array.from({ length: end - area.row }, (_, at) =>
    compactText(cells.raw(area.row + at, column)),
  ).some((text) => text !== "" && isFigureLabel(text));
}

/** The rows right above the first name in which most of the columns have a word. */
function headerRows(
  cells: SheetCells,
  area: Area,
  first: number,
  columns: readonly number[],
): readonly number[] {
  const rows: number[] = [];
  for (let row = first - 1; row >= Math.max(area.row, first - MOST_HEADER_ROWS); row--) {
    const filled = columns.filter((column) => !isBlank(cells.raw(row, column))).length;
    if (filled < columns.length / 2) break;
    rows.unshift(row);
  }
  return rows;
}

/** Columns of days with the first of each run: as the header's figures or weekdays count them off, else one after the other. */
function dayColumns(
  cells: SheetCells,
  area: Area,
  header: readonly number[],
  columns: readonly number[],
  workbookYear: number | null,
): Readonly<Record<string, string>> {
  const { clue } = readTitle(cells, area, header[0] ?? area.row, workbookYear);
  const { month } = clue;
  const year = clue.year ?? workbookYear;
  const whole = { [lettersOf(columns)]: "" };
  if (year === null || month === null) return whole;
  const counted = header
    .map((row) => daysInRow(cells, row, columns, year, month))
    .find((days) => days !== null);
  const start = makeDay(year, month, 1);
  const days = counted ?? (start === null ? null : columns.map((_, at) => addDays(start, at)));
  if (!days || days.at(-1)?.slice(0, 7) !== start?.slice(0, 7)) return whole;
  const runs: { columns: number[]; days: Day[] }[] = [];
  for (const [at, column] of columns.entries()) {
    const day = days[at] ?? "";
    const run = runs.at(-1);
    const before = run?.days.at(-1);
    if (run && before !== undefined && addDays(before, 1) === day) {
      run.columns.push(column);
      run.days.push(day);
    } else runs.push({ columns: [column], days: [day] });
  }
  return Object.fromEntries(runs.map((run) => [lettersOf(run.columns), run.days[0] ?? ""]));
}

/** The days of a row of the header: figures that grow (D1, 5#), or weekdays that follow one another; null where it holds neither. */
function daysInRow(
  cells: SheetCells,
  row: number,
  columns: readonly number[],
  year: number,
  month: number,
): readonly Day[] | null {
  const texts = columns.map((column) => compactText(cells.value(row, column)));
  const figures = texts.map((text) => Number(/^\D{0,3}(\d{1,2})\D{0,3}$/.exec(text)?.[1] ?? Number.NaN));
  if (
    figures.every(
      (figure, at) => figure >= 1 && figure <= 31 && (at === 0 || figure > (figures[at - 1] ?? 0)),
    )
  )
    return allDays(figures.map((figure) => makeDay(year, month, figure)));
  const weekdays = columns.map((column) => readWeekday(cells.value(row, column)));
  if (weekdays.some((weekday) => weekday === null)) return null;
  const days: (Day | null)[] = [];
  let next = makeDay(year, month, 1);
  for (const weekday of weekdays) {
    while (next !== null && weekdayOf(next) !== weekday) next = addDays(next, 1);
    days.push(next);
    next = next === null ? null : addDays(next, 1);
  }
  return allDays(days);
}

function allDays(days: readonly (Day | null)[]): readonly Day[] | null {
  const known = days.filter((day) => day !== null);
  return known.length === days.length ? known : null;
}

/** Columns of quarters or months by their number; null where their names tell them anyway. */
function periodColumns(
  cells: SheetCells,
  area: Area,
  header: readonly number[],
  columns: readonly number[],
  workbookYear: number | null,
): Readonly<Record<string, string>> | null {
  const [from] = header;
  const to = header.at(-1);
  if (from !== undefined && to !== undefined) {
    const named = headerAt(cells, area, from, to).columns.filter(({ column }) => columns.includes(column));
    if (seriesColumns(named, { year: workbookYear ?? 2024 }).length >= 2) return null;
  }
  const { clue } = readTitle(cells, area, from ?? area.row, workbookYear);
  const year = clue.year ?? workbookYear;
  const firsts: Readonly<Record<number, string>> = { 4: "-Q1", 12: "-01" };
  const first = firsts[columns.length];
  return { [lettersOf(columns)]: year === null || first === undefined ? "" : `${String(year)}${first}` };
}

function lettersOf(columns: readonly number[]): string {
  const [from = 0] = columns;
  return `${columnLetters(from)}:${columnLetters(columns.at(-1) ?? from)}`;
}

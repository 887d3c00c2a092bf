import { compactText, isBlank, type Area, type CellValue, type SheetCells } from "../../grid";
import { LEDGERS, type FieldDefinition } from "../../ledgers";
import { contentsFit } from "../columns/column-contents";
import { findDayRow } from "../find/day-row";
import { findHeader, headerAt, type Header } from "../find/header";
import { isColumnName } from "../find/header-words";
import { readDayCell, readWeekday } from "../find/day-cells";
import { columnsAcross, type TaughtTable } from "./taught";

/** A header stands among the first rows of what was taught. */
const DEEPEST = 12;

/**
 * The header of a table that was taught: the rows that were named, else the one that is found as usual where it stands over the columns
 * that were taught, else the rows above the first whose cells hold what the columns were said to hold. A table may have none: then it
 * ends above its first row.
 */
export function taughtHeader(cells: SheetCells, area: Area, taught: TaughtTable): Header {
  if (taught.header) return headerAt(cells, area, taught.header.from, taught.header.to);
  const days = dayRowOf(cells, area, taught);
  if (days !== null) return headerAt(cells, area, days.from, days.to);
  const found = findHeader(cells, area);
  const first = firstDataRow(cells, area, taught);
  if (found && (first === null || found.to < first)) return found;
  const end = first ?? area.row + 1;
  const filled = Array.from({ length: end - area.row }, (_, index) => area.row + index).filter(
    (row) => countFilled(cells, area, row) > 1,
  );
  const last = filled.at(-1);
  return last === undefined
    ? { ...headerAt(cells, area, area.row, area.row), from: end, to: end - 1 }
    : headerAt(cells, area, last, last);
}

/** Of columns of days: the row that counts them off. */
function dayRowOf(cells: SheetCells, area: Area, taught: TaughtTable): { from: number; to: number } | null {
  const [first] = taught.across;
  const last = taught.across.at(-1);
  if (!first || !last) return null;
  const found = findDayRow(cells, area.row, area.row + Math.min(area.rows, DEEPEST), first.from, last.to + 1);
  if (!found || isNamedAbove(cells, area, found.row, columnsAcross(taught))) return null;
  const rows = [found.row, found.weekdayRow ?? found.row];
  return { from: Math.min(...rows), to: Math.max(...rows) };
}

/** The first row that holds what the columns were said to hold; null where nothing that was taught tells data from words. */
function firstDataRow(cells: SheetCells, area: Area, taught: TaughtTable): number | null {
  const typed = typedColumns(taught);
  const marks = new Set(Object.keys(taught.marks).map((mark) => compactText(mark)));
  const across = columnsAcross(taught);
  if (typed.length === 0 && across.length === 0) return null;
  for (let row = area.row; row < Math.min(area.row + area.rows, area.row + DEEPEST); row++) {
    const filled = typed.filter(({ column }) => !isBlank(cells.raw(row, column)));
    const fitting = filled.filter(({ column, field }) => {
      const value = cells.raw(row, column);
      return !isColumnName(value) && (contentsFit([value], field) ?? 0) > 0;
    });
    if (filled.length > 0 && fitting.length >= filled.length / 2) return row;
    const values = across.map((column) => cells.raw(row, column)).filter((value) => !isBlank(value));
    const contents = values.filter((value) => isContent(value, marks));
    const isFilled = values.length > 0 && contents.length > values.length / 2;
    if (isFilled && (!countsOn(values) || isNamedAbove(cells, area, row, across))) return row;
  }
  return null;
}

/** A mark or a figure, and no time's name. */
function isContent(value: CellValue, marks: ReadonlySet<string>): boolean {
  const text = compactText(value);
  if (marks.size > 0) return marks.has(text);
  if (readWeekday(value) !== null) return false;
  return typeof value === "number" || /^[^\d\u4E00-\u9FFFa-zA-Z]{1,2}$/.test(text);
}

/** 1, 2, 3 …: a header's days, weeks or months, and no figures. */
function countsOn(values: readonly CellValue[]): boolean {
  return (
    values.length > 1 && values.every((value, at) => at === 0 || Number(value) === Number(values[at - 1]) + 1)
  );
}

/** Whether every column has a word of its own above a row, no day's: 5, 6 below 「甲周 | 乙周」 are figures. */
function isNamedAbove(cells: SheetCells, area: Area, row: number, columns: readonly number[]): boolean {
  return (
    row > area.row &&
    columns.every((column) => {
      const above = cells.raw(row - 1, column);
      return (
        !isBlank(above) && readDayCell(above, cells.sheet.dateSystem) === null && readWeekday(above) === null
      );
    })
  );
}

/** Columns whose type tells their cells from a header's words. */
function typedColumns({ kind, columns }: TaughtTable): { column: number; field: FieldDefinition }[] {
  const fields = kind === null ? [] : LEDGERS[kind].fields;
  return [...columns].flatMap(([column, id]) => {
    const field = fields.find((one) => one.id === id);
    const telling =
      field &&
      (field.type === "date" ||
        field.type === "number" ||
        field.type === "hours" ||
        field.type === "percent" ||
        field.type === "choice" ||
        field.type === "person");
    return telling ? [{ column, field }] : [];
  });
}

function countFilled(cells: SheetCells, area: Area, row: number): number {
  let filled = 0;
  for (let column = area.column; column < area.column + area.columns; column++)
    if (!isBlank(cells.raw(row, column))) filled += 1;
  return filled;
}

import type { Area } from "../../../grid";

export type { Area };

export const MAX_ROWS = 1048576;
export const MAX_COLUMNS = 16384;

export const wholeSheet: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Gives the letters of a column: `0` is `A`, `27` is `AB`. */
function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

function cornerOf(text: string): { row?: number; column?: number } | null {
  const cell = CELL.exec(text);
  if (cell) return { column: columnNumber(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnNumber(column[1] ?? "") };
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1 } : null;
}

/** Reads `B2:C3`, `B2`, `B:C` or `2:3`, with or without `$`; null for anything else, or beyond the sheet. */
export function areaOf(text: string): Area | null {
  const [first = "", second, ...rest] = text.trim().split(":");
  if (rest.length > 0) return null;
  const a = cornerOf(first);
  const b = second === undefined ? a : cornerOf(second);
  if (!a || !b) return null;
  const isCell = a.row !== undefined && a.column !== undefined;
  if (second === undefined && !isCell) return null;
  if ((a.row === undefined) !== (b.row === undefined)) return null;
  if ((a.column === undefined) !== (b.column === undefined)) return null;
  const row = Math.min(a.row ?? 0, b.row ?? 0);
  const column = Math.min(a.column ?? 0, b.column ?? 0);
  const rows = a.row === undefined ? MAX_ROWS : Math.abs(a.row - (b.row ?? 0)) + 1;
  const columns = a.column === undefined ? MAX_COLUMNS : Math.abs(a.column - (b.column ?? 0)) + 1;
  const area = { row, column, rows, columns };
  return fits(area) ? area : null;
}

export function fits(area: Area): boolean {
  const { row, column, rows, columns } = area;
  return (
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** An .xls file has so many rows and columns. */
export const OLD_ROWS = 65536;
export const OLD_COLUMNS = 256;

/** Whether an area lies within a sheet of an .xls file; whole rows and columns end where the sheet does. */
export function fitsOldFile({ row, column, rows, columns }: Area): boolean {
  const bottom = rows === MAX_ROWS ? row + 1 : row + rows;
  const right = columns === MAX_COLUMNS ? column + 1 : column + columns;
  return bottom <= OLD_ROWS && right <= OLD_COLUMNS;
}

/**
 * Writes `A1:B2`, `A1` for one cell, `A:B` for whole columns and `1:2` for whole rows; with `dollars` it writes
 * `$A$1`.
 */
export function addressOf(area: Area, dollars = false): string {
  const dollar = dollars ? "$" : "";
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => dollar + String(index + 1);
  const right = area.column + area.columns - 1;
  const bottom = area.row + area.rows - 1;
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `${row(0)}:${row(bottom)}`;
  if (area.rows === MAX_ROWS) return `${column(area.column)}:${column(right)}`;
  if (area.columns === MAX_COLUMNS) return `${row(area.row)}:${row(bottom)}`;
  const first = column(area.column) + row(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${column(right)}${row(bottom)}`;
}

export function intersectionOf(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Gives the parts of `area` outside `hole`, at most four. */
export function without(area: Area, hole: Area): Area[] {
  const common = intersectionOf(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const parts = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { row: common.row, rows: common.rows, column: area.column, columns: common.column - area.column },
    { row: common.row, rows: common.rows, column: right, columns: area.column + area.columns - right },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

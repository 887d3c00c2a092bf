import { columnLetters, type CellValue, type Sheet } from "../../../src/grid";

/** Part of a sheet's table as references for formulas. */
export interface TableRanges {
  /** The column under a header, data rows only: `'1月考勤'!$B$5:$B$28`. */
  column(header: string): string;
  /** The block from one column's header to another's, data rows only. */
  block(from: string, to: string): string;
  /** One row of that block. */
  row(from: string, to: string, index: number): string;
  /** One cell of a column. */
  cell(header: string, index: number): string;
  /** How many data rows there are. */
  readonly rows: number;
}

/** Finds a table by a header text; its data are the rows from `first` below the header as long as `belongs` holds. */
export function rangesOf(
  sheet: Sheet,
  header: string,
  belongs: (row: readonly CellValue[]) => boolean,
): TableRanges {
  const head = sheet.values.findIndex((row) => row.includes(header));
  const from = sheet.values.findIndex((row, at) => at > head && belongs(row));
  let to = from;
  while (belongs(sheet.values[to + 1] ?? [])) to += 1;
  const letters = (text: string): string => {
    const column = (sheet.values[head] ?? []).findIndex((value) => String(value) === text);
    if (column < 0) throw new Error(`No column ${text} on ${sheet.name}`);
    return columnLetters(sheet.column + column);
  };
  const name = `'${sheet.name}'!`;
  const line = (index: number): number => sheet.row + from + index + 1;
  const last = to - from;
  const span = (a: string, b: string, first: number, end: number): string =>
    `${name}$${letters(a)}$${line(first)}:$${letters(b)}$${line(end)}`;
  return {
    column: (text) => span(text, text, 0, last),
    block: (a, b) => span(a, b, 0, last),
    row: (a, b, index) => span(a, b, index, index),
    cell: (text, index) => `${name}$${letters(text)}$${line(index)}`,
    rows: last + 1,
  };
}

export const isNumbered = (row: readonly CellValue[]): boolean => typeof row[0] === "number";

import { toHundredths } from "../../../grid";
import type { PlainColumn, PlainRow } from "./plain-tables";

/** The numbers in a column; null where a row has none there: a cell that is left blank is no nought. */
export function numbersIn(rows: readonly PlainRow[], column: PlainColumn): readonly number[] | null {
  const values = rows.map((row) => row.value(column));
  return values.every((value) => typeof value === "number") ? values : null;
}

/** Their sum: 0 without rows. */
export function sumIn(rows: readonly PlainRow[], column: PlainColumn): number | null {
  const numbers = numbersIn(rows, column);
  return numbers && toHundredths(added(numbers));
}

/** Their mean: null without rows. */
export function meanIn(rows: readonly PlainRow[], column: PlainColumn): number | null {
  const numbers = numbersIn(rows, column) ?? [];
  return numbers.length === 0 ? null : toHundredths(added(numbers) / numbers.length);
}

function added(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What stands in a column, in one cell. */
export function textsIn(rows: readonly PlainRow[], column: PlainColumn): string | null {
  return inOneCell(rows.flatMap((row) => row.written(column) ?? []));
}

/** More texts than so many are no answer in one cell. */
const MOST_TOLD = 4;

/** Texts in one cell, each once; null for none and for too many. */
export function inOneCell(texts: readonly (string | number)[]): string | null {
  const said = [...new Set(texts)];
  return said.length === 0 || said.length > MOST_TOLD ? null : said.join("、");
}

import { compactText } from "../../../grid";
import { plainTables } from "../facts/plain-tables";
import type { Stretch } from "../facts/stretches";
import type { FormContext } from "../form-context";
import type { FormColumn, FormTable } from "../tables/form-table";
import { seriesNames } from "../tables/series-of";

/** Of a form's rows so many have to be in a list. */
export const KNOWN = 0.6;
/** Fewer rows are no series. */
const FEWEST = 2;

/** What a row of a form is of; neither for a row of sums. */
export interface RowKey {
  readonly row: number;
  readonly text: string;
  readonly stretch: Stretch | null;
  readonly name: string | null;
  /** Whether it tells the mean of the rows and not their sum. */
  readonly isMean?: boolean;
}

/** What a form's rows are of, by its first column that says so of most; null for none. */
export function rowKeys(
  table: FormTable,
  context: FormContext,
): {
  readonly column: FormColumn;
  readonly rows: readonly RowKey[];
  readonly totals: readonly RowKey[];
} | null {
  const { cells, columns, given, totals } = table;
  if (given.length < FEWEST) return null;
  const { keyOf } = seriesNames(table, context);
  const heads = headsOfGrids(context);
  const keyAt = (row: number, { column }: FormColumn): RowKey | null => {
    const text = compactText(cells.value(row, column));
    const key = text === "" ? null : keyOf(text);
    if (key === null) return heads.has(text) ? { row, text, stretch: null, name: text } : null;
    return key.kind === "stretch"
      ? { row, text, stretch: { from: key.from, to: key.to }, name: null }
      : { row, text, stretch: null, name: text };
  };
  for (const column of columns.slice(0, 2)) {
    const rows = given.flatMap((row) => keyAt(row, column) ?? []);
    if (rows.length < FEWEST || rows.length < given.length * KNOWN) continue;
    const called = (row: number): string => compactText(cells.value(row, column.column));
    const keyed = new Set(rows.map(({ row }) => row));
    const sums = [...totals, ...given].filter((row) => !keyed.has(row) && SUMS.test(called(row)));
    const [first, last] = [rows[0]?.stretch ?? null, rows.at(-1)?.stretch ?? null];
    const stretch = first && last ? { from: first.from, to: last.to } : null;
    const whole = sums.map((row): RowKey => {
      const text = called(row);
      return { row, text, stretch, name: null, isMean: text.endsWith("均") };
    });
    return { column, rows, totals: whole };
  }
  return null;
}

const SUMS = /^.{0,6}(?:[合总共小累]计|平均)$/u;

/** What the columns of numbers are called on the unit's lists. */
function headsOfGrids(context: FormContext): ReadonlySet<string> {
  const numbers = plainTables(context).flatMap(({ columns }) =>
    columns.filter(({ holds }) => holds === "numbers"),
  );
  return new Set(numbers.map(({ words }) => compactText(words)));
}

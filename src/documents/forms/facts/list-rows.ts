import { compactText, mergeAreas, type CellArea } from "../../../grid";
import type { PlainColumn, PlainRow, PlainTable } from "./plain-tables";
import type { Stretch } from "./stretches";

/**
 * The rows of a list that are of some days; null where not each of them says its day and days matter.
 *
 * @param isTimed whether a time is asked; of a list with a column of days it always is
 */
export function rowsDuring(
  { rows, columns }: PlainTable,
  { from, to }: Stretch,
  isTimed: boolean,
): readonly PlainRow[] | null {
  const needsDays = isTimed || columns.some(({ holds }) => holds === "days");
  if (needsDays && !rows.every(({ day }) => day !== null)) return null;
  return rows.filter(({ day }) => day === null || (day >= from && day <= to));
}

/** Whom or what a row names in a column, compact: one, or several side by side. */
export function namesIn(row: PlainRow, column: PlainColumn): readonly string[] {
  return compactText(row.value(column)).split(/[、，,；;/]/u);
}

/** The cells that a figure rests on: its rows, and of none all among which they were looked for. */
export function sourceOf(rows: readonly PlainRow[], among: readonly PlainRow[]): readonly CellArea[] {
  return mergeAreas((rows.length > 0 ? rows : among).map(({ area }) => area));
}

import type { LinePlan } from "../../documents";
import type { MovedRows } from "../names/journal";
import { step, type Step } from "../render/request-batches";

/** What of a line plan moves rows, for the journal; null where none are moved. */
export function movedRows({ inserts, deletes, before, slots }: LinePlan): MovedRows | null {
  if (inserts.length + deletes.length === 0) return null;
  return { inserts, deletes, before, between: slots.length };
}

/** Gives the step that puts rows in, from the last up. They go with the emptying: rows are not where they were afterwards. */
export function insertRows(sheet: () => Excel.Worksheet, { inserts }: Pick<LinePlan, "inserts">): Step {
  return step(2 * inserts.length, () => {
    for (const { at, count } of inserts) wholeRows(sheet(), at, count).insert("Down");
  });
}

/** Takes out the rows that are left over, from the last up. */
export function deleteRows(sheet: Excel.Worksheet, { deletes }: Pick<LinePlan, "deletes">): void {
  for (const { at, count } of deletes) wholeRows(sheet, at, count).delete("Up");
}

/**
 * Takes back what was done of a line plan. How much that was tells the last row of our name, which Excel moves along: it
 * covers all rows that there were, and later all that are written.
 *
 * @param bottom the row below the last one that our name covers now
 * @param isWritten whether all rows were put in and the name covers what is written, so that rows may have been taken out
 */
export function reverseLines(
  sheet: Excel.Worksheet,
  { inserts, deletes, before, between }: MovedRows,
  bottom: number,
  isWritten: boolean,
): void {
  const gone = isWritten ? done(deletes, between - bottom) : [];
  for (const { at, count } of [...gone].reverse()) wholeRows(sheet, at, count).insert("Down");
  const all = inserts.reduce((sum, { count }) => sum + count, 0);
  const added = done(inserts, isWritten ? all : Math.min(all, bottom - before));
  // The first of them were put in last, and moved the others down.
  let shift = added.reduce((sum, { count }) => sum + count, 0);
  for (const { at, count } of added) {
    shift -= count;
    wholeRows(sheet, at + shift, count).delete("Up");
  }
}

/** The first stretches, which together have so many rows. */
function done(stretches: LinePlan["inserts"], rows: number): LinePlan["inserts"] {
  let left = rows;
  return stretches.filter(({ count }) => {
    left -= count;
    return left >= 0;
  });
}

function wholeRows(sheet: Excel.Worksheet, at: number, count: number): Excel.Range {
  return sheet.getRange(`${String(at + 1)}:${String(at + count)}`);
}

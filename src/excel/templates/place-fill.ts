import type { RefilledCell } from "../../documents";
import type { CellValue } from "../../grid";
import {
  rowsName,
  type InsertedRows,
  type JournalCell,
  type JournalHeight,
  type JournalPlace,
} from "../names/journal";
import { rangeOf, valueOf } from "../read/read-cells";
import { nameRows } from "../write/rollback-forms";
import type { PlacedFill } from "./filled-sheet";
import { filledRowHeights } from "./filled-row-heights";
import { inspectTemplate, numberFormatAt, placeKey, type InspectedTemplate } from "./inspect-template";
import { plannedValue, queueContent, type QueuedCell } from "./queue-fill";
import { addedAbove, addedBy } from "./repeats";

/** A sheet that is filled where it stands, as it is just before. */
export interface LookedPlace {
  /** Only cells in which still stands what was read. */
  readonly fill: PlacedFill;
  readonly typedSince: readonly RefilledCell[];
  /** Whether rows came or went since the sheet was read. */
  readonly hasMoved: boolean;
  readonly look: InspectedTemplate;
  /** What is written, and what stood there. */
  readonly place: JournalPlace;
}

/** Queues the loading of what has to be known of sheets before they are filled. */
export function lookAtPlaces(
  context: Excel.RequestContext,
  places: readonly PlacedFill[],
  { run, dateSystem }: { readonly run: string; readonly dateSystem: 1900 | 1904 },
): readonly { readonly standing: () => LookedPlace }[] {
  return places.map((fill, index) => {
    const look = inspectTemplate(context, fill);
    const sheet = context.workbook.worksheets.getItem(fill.template);
    const last = rangeOf(sheet, { row: fill.bottom - 1, column: 0, rows: 1, columns: fill.columns }).load(
      "values",
    );
    const below = sheet
      .getRange(`${String(fill.bottom + 1)}:${String(fill.bottom + FAR_BELOW)}`)
      .getUsedRangeOrNullObject(true)
      .load("values");
    return {
      standing: () => {
        const typedSince = fill.cells.filter(({ isAdded, from, column, now }) => {
          const there = look.filled.get(placeKey(from, column));
          return isAdded !== true && there && valueOf(there) !== now;
        });
        const kept = { ...fill, cells: fill.cells.filter((cell) => !typedSince.includes(cell)) };
        return {
          fill: kept,
          typedSince,
          hasMoved: isEmpty(last) || !(below.isNullObject || isEmpty(below)),
          look,
          place: placeOf(kept, look, rowsName(run, index), dateSystem),
        };
      },
    };
  });
}

/** So many rows below what was read are looked at. */
const FAR_BELOW = 1000;

const isEmpty = ({ values }: Excel.Range): boolean =>
  (values as unknown as CellValue[][]).every((line) => line.every((value) => value === ""));

function placeOf(
  fill: PlacedFill,
  look: InspectedTemplate,
  name: string,
  dateSystem: 1900 | 1904,
): JournalPlace {
  const last = fill.repeats.filter(({ times }) => times > 1).at(-1);
  return {
    sheet: fill.template,
    // It covers the row below the last one that others come below, so that it grows with each.
    rows: last ? { name, before: last.row + last.rows + 1 } : null,
    inserted: insertedRows(fill),
    cells: fill.cells.flatMap((cell): JournalCell[] => {
      const planned = plannedValue(cell, look, { dateSystem, keepsFormats: true });
      if (!planned) return [];
      const { row, from, column } = cell;
      const isText = numberFormatAt(look, from, column) === "@";
      const before = (look.cells.formulas[from]?.[column] ?? "") as CellValue;
      return [{ row, from, column, before, isText, ours: planned.value }];
    }),
    heights: changedHeights(fill, look),
  };
}

function changedHeights(fill: PlacedFill, look: InspectedTemplate): readonly JournalHeight[] {
  const heights = filledRowHeights(fill, look);
  const ends = fill.cells
    .filter(({ isAdded }) => isAdded !== true)
    .map(({ row, from, span: { rows } }) => [row + rows - 1, from + rows - 1] as const);
  return [...new Map(ends)].flatMap(([row, from]) => {
    const before = look.rows.get(from)?.format.rowHeight;
    return before === undefined || (heights.get(row) ?? before) === before ? [] : [{ row, from, before }];
  });
}

function insertedRows({ repeats }: PlacedFill): readonly InsertedRows[] {
  return repeats
    .filter(({ times }) => times > 1)
    .map((one) => ({ row: one.row + one.rows + addedAbove(repeats, one.row), count: addedBy(one) }));
}

/**
 * Queues what fills a sheet where it stands. Rows that it grows by come below the one that they are like, so that what the clerk wrote
 * there stays where it is.
 */
export function queuePlace(
  context: Excel.RequestContext,
  { fill, look, place }: LookedPlace,
  dateSystem: 1900 | 1904,
): readonly QueuedCell[] {
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(fill.template);
  nameRows(workbook, place, 0);
  const { columnIndex, columnCount } = look.used;
  const columns = Math.max(fill.columns, columnIndex + columnCount);
  for (const one of [...fill.repeats].reverse()) {
    if (one.times === 1) continue;
    const { row, rows: each } = one;
    const [first, count] = [row + each, addedBy(one)];
    sheet.getRange(`${String(first + 1)}:${String(first + count)}`).insert("Down");
    const added = rangeOf(sheet, { row: first, column: 0, rows: count, columns });
    added.copyFrom(rangeOf(sheet, { row, column: 0, rows: each, columns }));
    added.clear("Contents");
  }
  return queueContent(sheet, fill, look, { dateSystem, keepsFormats: true });
}

import type { RefilledCell } from "../../documents";
import { cellAt, rangeOf, valueOf } from "../read/read-cells";
import type { PlacedFill } from "./filled-sheet";
import { filledRowHeights } from "./filled-row-heights";
import { inspectTemplate, type InspectedTemplate } from "./inspect-template";
import { queueContent, type QueuedCell } from "./queue-fill";

/** Rows that are put in below one of a sheet. */
export interface InsertedRows {
  /** The first of them, once they and all above are in. */
  readonly row: number;
  readonly count: number;
}

/** A row that gets higher, now and before it was filled. */
interface ChangedHeight {
  readonly row: number;
  /** Its number before rows were put in. */
  readonly from: number;
  readonly before: number;
}

/** A sheet that is filled where it stands, as it is just before. */
export interface LookedPlace {
  /** Only cells in which still stands what was read. */
  readonly fill: PlacedFill;
  readonly typedSince: readonly RefilledCell[];
  readonly look: InspectedTemplate;
  /** Top down. */
  readonly inserted: readonly InsertedRows[];
  readonly heights: readonly ChangedHeight[];
  /** How far down the sheet has contents or formats. */
  readonly bottom: number;
}

/** Queues the loading of what has to be known of sheets before they are filled. */
export function lookAtPlaces(
  context: Excel.RequestContext,
  places: readonly PlacedFill[],
): readonly { readonly standing: () => LookedPlace }[] {
  return places.map((fill) => {
    const look = inspectTemplate(context, fill);
    look.used.load("rowIndex,rowCount");
    const sheet = context.workbook.worksheets.getItem(fill.template);
    const now = fill.cells.map((cell) => ({
      cell,
      range: cell.isAdded === true ? null : cellAt(sheet, cell.from, cell.column).load("values"),
    }));
    return {
      standing: () => {
        const typedSince = now.filter(({ cell, range }) => range && valueOf(range) !== cell.now);
        const left = typedSince.map(({ cell }) => cell);
        const cells = fill.cells.filter((cell) => !left.includes(cell));
        const heights = changedHeights({ ...fill, cells }, look);
        const bottom = look.used.rowIndex + look.used.rowCount;
        const inserted = insertedRows(fill);
        return { fill: { ...fill, cells }, typedSince: left, look, inserted, heights, bottom };
      },
    };
  });
}

function changedHeights(fill: PlacedFill, look: InspectedTemplate): readonly ChangedHeight[] {
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
  let above = 0;
  return repeats
    .filter(({ times }) => times > 1)
    .map(({ row, rows, times }) => {
      const count = rows * (times - 1);
      const first = row + rows + above;
      above += count;
      return { row: first, count };
    });
}

/**
 * Queues what fills a sheet where it stands. Rows that it grows by come below the one that they are like, so that what the clerk wrote
 * there stays where it is.
 */
export function queuePlace(
  context: Excel.RequestContext,
  { fill, look }: LookedPlace,
  dateSystem: 1900 | 1904,
): readonly QueuedCell[] {
  const sheet = context.workbook.worksheets.getItem(fill.template);
  const { columnIndex, columnCount } = look.used;
  const columns = Math.max(fill.columns, columnIndex + columnCount);
  for (const { row, rows, times } of [...fill.repeats].reverse()) {
    if (times === 1) continue;
    const [first, count] = [row + rows, rows * (times - 1)];
    sheet.getRange(`${String(first + 1)}:${String(first + count)}`).insert("Down");
    const added = rangeOf(sheet, { row: first, column: 0, rows: count, columns });
    added.copyFrom(rangeOf(sheet, { row, column: 0, rows, columns }));
    added.clear("Contents");
  }
  return queueContent(sheet, fill, look, { dateSystem, keepsFormats: true });
}

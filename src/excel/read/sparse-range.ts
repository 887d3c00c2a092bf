import { boundingArea, type Area } from "../../grid";
import { cellCount } from "./cell-blocks";

/**
 * A used range with more cells than this is not read as it is: a single value in row 1,048,576 stretches a ledger of
 * thirty columns to 31 million cells.
 */
export const SPARSE_FROM = 1_000_000;

/** At most so many cells of one sheet are held in memory. */
const MOST_CELLS = 2_000_000;

const ROW_BANDS = [0, 3_000, 30_000, 300_000];
const COLUMN_BANDS = [0, 256];

/**
 * Cuts a sparse used range into bands, nearest to its top-left corner first; each is then asked for its own used
 * range.
 */
export function bandsOf(area: Area): readonly Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  return COLUMN_BANDS.flatMap((fromColumn, columnIndex) =>
    ROW_BANDS.map((fromRow, rowIndex): Area => {
      const row = area.row + fromRow;
      const column = area.column + fromColumn;
      return {
        row,
        column,
        rows: Math.min(area.row + (ROW_BANDS[rowIndex + 1] ?? Infinity), bottom) - row,
        columns: Math.min(area.column + (COLUMN_BANDS[columnIndex + 1] ?? Infinity), right) - column,
      };
    }),
  ).filter((band) => band.rows > 0 && band.columns > 0);
}

/**
 * Chooses what is read of a sparse sheet: bands are taken as long as one rectangle around them stays within what
 * memory holds. The rest is left out, and the clerk is told.
 */
export function gatherBands(used: readonly Area[]): {
  readonly area: Area | null;
  readonly leftOut: readonly Area[];
} {
  let area: Area | null = null;
  const leftOut: Area[] = [];
  for (const part of used) {
    const wider: Area | null = boundingArea(area ? [area, part] : [part]);
    if (wider && cellCount(wider) <= MOST_CELLS) area = wider;
    else leftOut.push(part);
  }
  return { area, leftOut };
}

import { boundingArea, type Area } from "../../grid";
import { cellCount } from "./cell-blocks";

/**
 * A used range of more cells than this is not taken as it is: a single value in row 1,048,576 stretches a ledger of
 * thirty columns to 31 million cells.
 */
export const SPARSE_FROM = 1_000_000;

/** The most cells of one sheet that we hold in memory. */
const MOST_CELLS = 2_000_000;

const ROW_BANDS = [0, 3_000, 30_000, 300_000];
const COLUMN_BANDS = [0, 256];

/** Parts of a sparse used range, nearest to its top-left corner first, to be asked for their own used ranges. */
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
 * What is read of a sparse sheet: the used parts of its bands as long as one rectangle over them stays within what
 * memory holds. What lies farther off is left out, and the clerk is told.
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

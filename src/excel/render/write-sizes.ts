import { columnPoints, type ClerksSize, type SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { step, type Step } from "./request-batches";
import { TALLEST_ROW } from "./units";

type SheetOf = () => Excel.Worksheet;

/** A row takes about so many bytes in a request, a column too. */
const BYTES_PER_LINE = 60;
const ROWS_PER_STEP = 10_000;

/** Sizes that the clerk gave, row by row and column by column; null is ours. */
interface ClerksSizes {
  /** `isThere`: it is the row that has the size already. */
  readonly rows: readonly { readonly size: ClerksSize; readonly isThere: boolean }[];
  readonly columns: readonly { readonly size: ClerksSize }[];
}

/** Sets row heights, column widths and hidden columns; all rows together, and all columns. */
export function writeSizes(
  sheet: SheetOf,
  { rows, columns }: SheetPlan,
  clerks?: ClerksSizes,
): readonly Step[] {
  const heights = rows.map(({ height }, at): Excel.SettableRowProperties => {
    const { size = null, isThere = false } = clerks?.rows[at] ?? {};
    if (size !== null && isThere) return {};
    if (size === "hidden") return { rowHidden: true };
    const points = size ?? height;
    return points === undefined ? {} : { format: { rowHeight: Math.min(points, TALLEST_ROW) } };
  });
  const widths = columns.map(({ width, hidden }, at): Excel.SettableColumnProperties => {
    const { size = null } = clerks?.columns[at] ?? {};
    if (size === "hidden") return { columnHidden: true };
    const format = { columnWidth: size ?? columnPoints(width) };
    return hidden ? { format, columnHidden: true } : { format };
  });
  const starts = Array.from(
    { length: Math.ceil(rows.length / ROWS_PER_STEP) },
    (_, at) => at * ROWS_PER_STEP,
  );
  return [
    ...starts.map((row) => {
      const part = heights.slice(row, row + ROWS_PER_STEP);
      return step(
        2,
        () => {
          rangeOf(sheet(), { row, column: 0, rows: part.length, columns: 1 }).setRowProperties(part);
        },
        part.length * BYTES_PER_LINE,
      );
    }),
    step(
      2,
      () => {
        rangeOf(sheet(), { row: 0, column: 0, rows: 1, columns: columns.length }).setColumnProperties(widths);
      },
      columns.length * BYTES_PER_LINE,
    ),
  ];
}

import type { SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { step, type Step } from "./request-batches";
import { columnPoints, TALLEST_ROW } from "./units";

type SheetOf = () => Excel.Worksheet;

/** A row takes about so many bytes in a request, a column too. */
const BYTES_PER_LINE = 60;
const ROWS_PER_STEP = 10_000;

/** Sets row heights, column widths and hidden columns; all rows together, and all columns. */
export function writeSizes(sheet: SheetOf, { rows, columns }: SheetPlan): readonly Step[] {
  const heights = rows.map(({ height }): Excel.SettableRowProperties => {
    return height === undefined ? {} : { format: { rowHeight: Math.min(height, TALLEST_ROW) } };
  });
  const widths = columns.map(({ width, hidden }): Excel.SettableColumnProperties => {
    return { format: { columnWidth: columnPoints(width) }, ...(hidden ? { columnHidden: true } : {}) };
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

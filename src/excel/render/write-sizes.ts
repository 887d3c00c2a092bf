import type { SheetPlan } from "../../documents";
import { rangeOf } from "../read/read-cells";
import { rectanglesOf } from "./rectangles";
import { step, type Step } from "./request-batches";
import { columnPoints, TALLEST_ROW } from "./units";

type SheetOf = () => Excel.Worksheet;

/** Sets row heights, column widths and hidden columns; adjacent ones that are alike are set together. */
export function writeSizes(sheet: SheetOf, { rows, columns }: SheetPlan): readonly Step[] {
  const heights = rectanglesOf(rows.length, 1, (row) => rows[row]?.height);
  const widths = rectanglesOf(1, columns.length, (_, column) => columns[column]?.width);
  const hidden = rectanglesOf(1, columns.length, (_, column) => columns[column]?.hidden || undefined);
  return [
    ...heights.map(({ area, value }) =>
      step(6, () => {
        rangeOf(sheet(), area).format.rowHeight = Math.min(value, TALLEST_ROW);
      }),
    ),
    ...widths.map(({ area, value }) =>
      step(6, () => {
        rangeOf(sheet(), area).format.columnWidth = columnPoints(value);
      }),
    ),
    ...hidden.map(({ area }) =>
      step(5, () => {
        rangeOf(sheet(), area).columnHidden = true;
      }),
    ),
  ];
}

import type { Area } from "../../grid";
import { rangeOf } from "../read/read-cells";
import { rectanglesOf } from "../render/rectangles";
import { step, type Step } from "../render/request-batches";

/** The heights of an area's rows and the widths of its columns, in points; null for a hidden one. */
export interface LineSizes {
  readonly rows: readonly (number | null)[];
  readonly columns: readonly (number | null)[];
}

/** A row's size takes about so many bytes in an answer. */
const BYTES_PER_LINE = 70;
const LINES_PER_STEP = 20_000;

/**
 * Gives the steps that load the sizes of an area's rows and columns, in pieces that an answer can hold; `sizes` tells
 * them afterwards.
 */
export function loadSizes(
  sheet: () => Excel.Worksheet,
  area: Area,
): { readonly steps: readonly Step[]; readonly sizes: () => LineSizes } {
  const rows: OfficeExtension.ClientResult<Excel.RowProperties[]>[] = [];
  const columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>[] = [];
  const steps: Step[] = [];
  for (let from = 0; from < area.rows; from += LINES_PER_STEP) {
    const piece = {
      ...area,
      row: area.row + from,
      rows: Math.min(LINES_PER_STEP, area.rows - from),
      columns: 1,
    };
    steps.push(
      step(
        3,
        () => {
          const wanted = { rowHidden: true, format: { rowHeight: true } };
          rows.push(rangeOf(sheet(), piece).getRowProperties(wanted));
        },
        0,
        piece.rows * BYTES_PER_LINE,
      ),
    );
  }
  steps.push(
    step(
      3,
      () => {
        const wanted = { columnHidden: true, format: { columnWidth: true } };
        columns.push(rangeOf(sheet(), { ...area, rows: 1 }).getColumnProperties(wanted));
      },
      0,
      area.columns * BYTES_PER_LINE,
    ),
  );
  return {
    steps,
    sizes: () => ({
      rows: rows.flatMap(({ value }) =>
        value.map(({ rowHidden, format }) => (rowHidden ? null : (format?.rowHeight ?? null))),
      ),
      columns: columns.flatMap(({ value }) =>
        value.map(({ columnHidden, format }) => (columnHidden ? null : (format?.columnWidth ?? null))),
      ),
    }),
  };
}

/** Gives the steps that set sizes; adjacent rows and columns that are alike are set together. */
export function setSizes(
  sheet: () => Excel.Worksheet,
  { row, column }: Area,
  sizes: LineSizes,
): readonly Step[] {
  const { rows, columns } = sizes;
  return [
    ...rectanglesOf(rows.length, 1, (at) => rows[at] ?? -1).map(({ area, value }) =>
      step(5, () => {
        const range = rangeOf(sheet(), { ...area, row: row + area.row, column });
        if (value < 0) range.rowHidden = true;
        else range.format.rowHeight = value;
      }),
    ),
    ...rectanglesOf(1, columns.length, (_, at) => columns[at] ?? -1).map(({ area, value }) =>
      step(5, () => {
        const range = rangeOf(sheet(), { ...area, row, column: column + area.column });
        if (value < 0) range.columnHidden = true;
        else range.format.columnWidth = value;
      }),
    ),
  ];
}

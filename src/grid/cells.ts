import { byObject } from "./by-object";
import { isBlank } from "./text";
import type { Area, CellValue, Sheet } from "./sheet";

/** A sheet's cells in the sheet's own rows and columns (from 0), merged areas looked up at no cost. */
export interface SheetCells {
  readonly sheet: Sheet;
  /** The cell as Excel gave it; "" outside the used range and for all but the first cell of a merged area. */
  raw(row: number, column: number): CellValue;
  /** As `raw`, but every cell of a merged area has the value of its top-left cell. */
  value(row: number, column: number): CellValue;
  /** The merged area that a cell belongs to, or null. */
  merge(row: number, column: number): Area | null;
  /** The area of a cell: its merged area, or itself. */
  area(row: number, column: number): Area;
}

const COLUMNS = 16384;

/** Looks at a sheet by its own rows and columns. Built once per sheet, in time linear in its merged cells. */
export const cellsOf: (sheet: Sheet) => SheetCells = byObject(lookUp);

function lookUp(sheet: Sheet): SheetCells {
  const merged = new Map<number, Area>();
  const bottom = sheet.row + sheet.values.length;
  const right = sheet.column + (sheet.values[0]?.length ?? 0);
  for (const area of sheet.merges) {
    // A whole column may be merged: only what lies in the used range is kept.
    for (let row = Math.max(area.row, sheet.row); row < Math.min(area.row + area.rows, bottom); row++) {
      const lastColumn = Math.min(area.column + area.columns, right);
      for (let column = Math.max(area.column, sheet.column); column < lastColumn; column++) {
        merged.set(row * COLUMNS + column, area);
      }
    }
  }
  const raw = (row: number, column: number): CellValue =>
    sheet.values[row - sheet.row]?.[column - sheet.column] ?? "";
  const merge = (row: number, column: number): Area | null =>
    merged.size === 0 ? null : (merged.get(row * COLUMNS + column) ?? null);
  return {
    sheet,
    raw,
    merge,
    value: (row, column) => {
      const area = merge(row, column);
      return area ? raw(area.row, area.column) : raw(row, column);
    },
    area: (row, column) => merge(row, column) ?? { row, column, rows: 1, columns: 1 },
  };
}

/**
 * The part of the used range that holds anything: a used range can reach to XFD or to row 2000 because someone once
 * formatted a cell there. Null for a sheet without a single filled cell.
 */
export function filledArea(sheet: Sheet): Area | null {
  let top = -1;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  sheet.values.forEach((row, index) => {
    row.forEach((value, column) => {
      if (value === "" || isBlank(value)) return;
      if (top < 0) top = index;
      bottom = index;
      if (column < left) left = column;
      if (column > right) right = column;
    });
  });
  if (top < 0) return null;
  return {
    row: sheet.row + top,
    column: sheet.column + left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

import type { CellArea, Sheet } from "../../../grid";

/** One thing that writing changes on a sheet that is there already. */
export type SheetChange =
  /** A row that is not there yet. */
  | { readonly kind: "row-new"; readonly after: string }
  /** A row that will be there no more. */
  | { readonly kind: "row-gone"; readonly cell: CellArea; readonly before: string }
  /** A problem of the register that is marked as gone. */
  | { readonly kind: "row-solved"; readonly cell: CellArea; readonly after: string }
  | { readonly kind: "cell"; readonly cell: CellArea; readonly before: string; readonly after: string };

/** What writing does to a sheet that is there already. */
export interface SheetComparison {
  readonly changes: readonly SheetChange[];
  /** Cells of the clerk's that stay. */
  readonly kept: readonly CellArea[];
}

/** A cell of a sheet, by its place among those that were read. */
export function cellAt(sheet: Sheet, row: number, column: number): CellArea {
  return { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column, rows: 1, columns: 1 };
}

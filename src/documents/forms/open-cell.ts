import { isBlank, type SheetCells } from "../../grid";

/** Whether a cell of a form is to be filled: it is empty, and the first of those that it is merged with. */
export function isOpenCell(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.merge(row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return false;
  return isBlank(cells.raw(row, column));
}

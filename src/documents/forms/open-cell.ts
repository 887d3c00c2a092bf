import { isBlank, type Sheet, type SheetCells } from "../../grid";

/** Whether a cell of a form is to be filled: it is empty, and the first of those that it is merged with. */
export function isOpenCell(cells: SheetCells, row: number, column: number): boolean {
  const merge = cells.merge(row, column);
  if (merge && (merge.row !== row || merge.column !== column)) return false;
  return isBlank(cells.raw(row, column));
}

/** The first column right of a form: a title that is merged over it says how wide it is, whatever stands in its last column. */
export function rightEdge({ column, values, merges }: Sheet): number {
  return Math.max(column + (values[0]?.length ?? 0), ...merges.map((merge) => merge.column + merge.columns));
}

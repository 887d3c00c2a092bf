import type { CellArea, SheetCells } from "../../../grid";
import type { Finding } from "../../../ledgers";
import { findingOf } from "../../problems";

/** That a cell's formula failed: it is neither a mark nor a blank, and is left out. */
export function failedFormula(cells: SheetCells, cell: CellArea): Finding {
  const value = String(cells.raw(cell.row, cell.column));
  return findingOf({ id: "attendance.error-value" }, cell, value, "attendance");
}

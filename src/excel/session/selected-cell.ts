import type { CellArea } from "../../grid";

/** Gives the cell that the clerk has selected; of several the active one. One round trip. */
export function selectedCell(): Promise<CellArea> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.load("name");
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    await context.sync();
    return { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex, rows: 1, columns: 1 };
  });
}

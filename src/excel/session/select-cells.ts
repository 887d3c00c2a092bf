import type { CellArea } from "../../grid";
import { ExcelProblem } from "../errors/excel-problem";
import { rangeOf } from "../read/read-cells";

/**
 * Brings a sheet to the front and selects cells on it. It takes one round trip to see whether the sheet is visible
 * and one to select. A hidden sheet is not shown: only the clerk unhides sheets.
 *
 * @throws ExcelProblem for a sheet that is hidden or gone.
 */
export async function selectCells(area: CellArea): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(area.sheet);
    sheet.load("visibility");
    await context.sync();
    const params = { sheet: area.sheet };
    if (sheet.isNullObject) throw new ExcelProblem({ key: "excel.sheet-gone", params });
    if (sheet.visibility === "Hidden") throw new ExcelProblem({ key: "excel.sheet-hidden", params });
    if (sheet.visibility === "VeryHidden") throw new ExcelProblem({ key: "excel.sheet-very-hidden", params });
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}

import { readFileSync } from "node:fs";
import { Workbook, dateToExcel, type Cell, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { Area, CellValue, Sheet } from "../../src/grid";

installChartSupport();

/** Reads an .xlsx file the way Excel's `Range.values` would give it: serials for dates, "" for blanks. */
export async function readWorkbook(file: string): Promise<Sheet[]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(file));
  const date1904 = workbook.properties.date1904 === true;
  return workbook.worksheets.map((worksheet) => readSheet(worksheet, date1904));
}

function readSheet(worksheet: Worksheet, date1904: boolean): Sheet {
  const used = worksheet.dimensions.model;
  const empty = !(used.bottom >= used.top && used.right >= used.left);
  const values: CellValue[][] = [];
  for (let row = used.top; !empty && row <= used.bottom; row++) {
    const line: CellValue[] = [];
    for (let column = used.left; column <= used.right; column++) {
      line.push(readCell(worksheet.getCell(row, column), date1904));
    }
    values.push(line);
  }
  return {
    name: worksheet.name,
    visibility: worksheet.state,
    protected: worksheet.sheetProtection !== undefined && worksheet.sheetProtection !== null,
    row: empty ? 0 : used.top - 1,
    column: empty ? 0 : used.left - 1,
    values,
    merges: (worksheet.model.mergeCells ?? []).map(toArea),
    dateSystem: date1904 ? 1904 : 1900,
  };
}

function readCell(cell: Cell, date1904: boolean): CellValue {
  return cell.isMerged && cell.master.address !== cell.address ? "" : plain(cell.value, date1904);
}

function plain(value: unknown, date1904: boolean): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return Math.round(dateToExcel(value, date1904) * 86400) / 86400;
  if (typeof value !== "object") return "";
  if ("error" in value) return String(value.error);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
  }
  if ("result" in value) return plain(value.result, date1904);
  if ("text" in value) return plain(value.text, date1904);
  return "";
}

function toArea(range: string): Area {
  const [from, to] = range.split(":").map((address) => {
    const match = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
    if (!match?.[1] || !match[2]) throw new Error(`Not an address: ${address}`);
    const column = [...match[1]].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(match[2]) - 1, column };
  });
  if (!from || !to) throw new Error(`Not a range: ${range}`);
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

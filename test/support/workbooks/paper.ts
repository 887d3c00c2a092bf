import { Workbook } from "@cj-tech-master/excelts";
import { parseArea, type CellValue, type Sheet, type SheetVisibility } from "../../../src/grid";

/** One of the scenarios of docs/criteria.md §6 as a workbook, with what must come out of it. */
export interface Scenario<Expected> {
  readonly sheets: readonly Sheet[];
  readonly period: { readonly from: string; readonly to: string; readonly asOf: string };
  readonly expected: Expected;
}

export const YEAR_2024 = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" } as const;

interface Particulars {
  /** Merged areas in A1 notation. */
  readonly merges?: readonly string[];
  readonly visibility?: SheetVisibility;
  readonly protected?: boolean;
}

/** A sheet from A1 down; short rows are filled up with blanks. */
export function paper(
  name: string,
  rows: readonly (readonly CellValue[])[],
  particulars: Particulars = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visibility: particulars.visibility ?? "visible",
    protected: particulars.protected ?? false,
    row: 0,
    column: 0,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    merges: (particulars.merges ?? []).map((text) => {
      const area = parseArea(text);
      if (!area) throw new RangeError(`Not an area: ${text}`);
      return area;
    }),
    dateSystem: 1900,
  };
}

/** The sheets as the bytes of an .xlsx file. */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const sheet of sheets) {
    const target = workbook.addWorksheet(sheet.name, { state: sheet.visibility });
    sheet.values.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value !== "") target.getCell(sheet.row + at + 1, sheet.column + column + 1).value = value;
      });
    });
    for (const { row, column, rows, columns } of sheet.merges) {
      target.mergeCells(row + 1, column + 1, row + rows, column + columns);
    }
    if (sheet.protected) await target.protect("", {});
  }
  return workbook.xlsx.writeBuffer();
}

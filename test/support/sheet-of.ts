import { parseArea, type Area, type CellValue, type Sheet } from "../../src/grid";

interface SheetOptions {
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly row?: number;
  readonly column?: number;
  readonly dateSystem?: 1900 | 1904;
}

/** A sheet from rows of cells; short rows are filled up, merges are given in A1. */
export function sheetOf(rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: options.name ?? "Sheet1",
    visibility: "visible",
    protected: false,
    row: options.row ?? 0,
    column: options.column ?? 0,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    merges: (options.merges ?? []).map(toArea),
    dateSystem: options.dateSystem ?? 1900,
  };
}

function toArea(text: string): Area {
  const area = parseArea(text);
  if (!area) throw new Error(`Not an area: ${text}`);
  return area;
}

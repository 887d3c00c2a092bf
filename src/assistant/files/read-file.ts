import type { Sheet as FileSheet, Workbook } from "hucre";
import { findOwnSheets } from "../../excel";
import type { CellValue, Sheet } from "../../grid";
import type { Message } from "../../locales";
import { cellFromFile } from "./cell-from-file";
import { pointingCells, type FormulaCell } from "./pointing-cells";
import type { SheetOfFile, WorkbookFile } from "./workbook-file";

/** Why a file can't be read. */
type FileProblem = "not-a-workbook" | "old-format" | "encrypted" | "corrupt";

export type ReadFile =
  { readonly ok: true; readonly file: WorkbookFile } | { readonly ok: false; readonly problem: Message };

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte);

/**
 * Reads an .xlsx that is not open in Excel. Only this file and those beside it know the library, which is loaded now.
 *
 * @param bytes the whole file
 */
export async function readFile(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const isCompound = startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  const failed = (problem: FileProblem): ReadFile => {
    return { ok: false, problem: { key: `bring-in.${problem}`, params: { file: name } } };
  };
  if (!isCompound && !startsWith(bytes, 0x50, 0x4b)) return failed("not-a-workbook");
  try {
    const [{ readXlsx }, { memoryOfFile }] = await Promise.all([
      import("hucre/xlsx"),
      import("./memory-of-file"),
    ]);
    const workbook = await readXlsx(bytes);
    if (workbook.sheets.length === 0) return failed("corrupt");
    return { ok: true, file: fileOf(workbook, name, memoryOfFile(bytes)) };
  } catch (error) {
    const isEncrypted = error instanceof Error && error.name === "EncryptedFileError";
    return failed(isEncrypted ? "encrypted" : isCompound ? "old-format" : "corrupt");
  }
}

function fileOf(workbook: Workbook, name: string, memory: string | null): WorkbookFile {
  const dateSystem = workbook.dateSystem === "1904" ? 1904 : 1900;
  const names = (workbook.namedRanges ?? []).filter(({ scope }) => scope === undefined);
  const tables = new Map(
    workbook.sheets.flatMap((sheet) =>
      (sheet.tables ?? []).map((table) => [table.name.toLowerCase(), sheet.name] as const),
    ),
  );
  const sheets = workbook.sheets.map((source): SheetOfFile => {
    const sheet = sheetOf(source, dateSystem);
    return {
      sheet,
      charts: source.charts?.length ?? 0,
      pointing: pointingCells(formulasOf(source, sheet), source.name, {
        names: names.map((one) => one.name),
        tables,
      }),
    };
  });
  const own = findOwnSheets(
    names.map((one) => ({ name: one.name, formula: `=${one.range}`, scope: "Workbook" })),
    workbook.sheets.map((sheet) => sheet.name),
  );
  return {
    name,
    sheets,
    own: own.map(({ kind, sheet, edition, area }) => ({ kind, sheet, edition, area })),
    memory,
  };
}

function sheetOf(source: FileSheet, dateSystem: 1900 | 1904): Sheet {
  return {
    name: source.name,
    visibility: source.veryHidden ? "veryHidden" : source.hidden ? "hidden" : "visible",
    protected: source.protection !== undefined,
    row: 0,
    column: 0,
    values: filledValues(source.rows.map((row) => row.map((value) => cellFromFile(value, dateSystem)))),
    merges: (source.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    dateSystem,
  };
}

/** Cuts empty rows and columns off the end and makes all rows as long as the longest. */
function filledValues(rows: readonly (readonly CellValue[])[]): Sheet["values"] {
  const columns = rows.reduce((most, row) => Math.max(most, filledLength(row)), 0);
  let last = rows.length;
  while (last > 0 && filledLength(rows[last - 1] ?? []) === 0) last--;
  return rows.slice(0, last).map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? ""));
}

function filledLength(row: readonly CellValue[]): number {
  let length = row.length;
  while (length > 0 && row[length - 1] === "") length--;
  return length;
}

function formulasOf(source: FileSheet, sheet: Sheet): readonly FormulaCell[] {
  const shared = new Map<number, string>();
  return [...(source.cells ?? [])].flatMap(([key, { formula, formulaSharedIndex }]): FormulaCell[] => {
    if (formula && formulaSharedIndex !== undefined) shared.set(formulaSharedIndex, formula);
    // A formula that is filled down is spelled out once, and points to the same sheets everywhere.
    const text = formula || (formulaSharedIndex === undefined ? "" : shared.get(formulaSharedIndex));
    if (!text) return [];
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [{ row, column, formula: text, value: sheet.values[row]?.[column] ?? "" }];
  });
}

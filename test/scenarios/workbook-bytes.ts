import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellValue, Sheet } from "../../src/grid";
import type { SheetModel } from "../../src/workbench/host/model";
import { openOffice } from "../../src/workbench/host/node";
import { readWorkbook } from "../support/read-workbook";

/** Reads the sheets of a workbook file with the library alone, without any code of ours. */
export async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const folder = mkdtempSync(join(tmpdir(), "scenario-"));
  try {
    const file = join(folder, "a.xlsx");
    writeFileSync(file, bytes);
    return await readWorkbook(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function sheetNamed(sheets: readonly Sheet[], name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name} among ${sheets.map((sheet) => sheet.name).join("、")}`);
  return found;
}

/** Gives the rows of a table from the row with `header` on, each as header text to value. */
export function rowsUnder(sheet: Sheet, header: string): readonly Readonly<Record<string, CellValue>>[] {
  const at = sheet.values.findIndex((row) => row.includes(header));
  // Our notes of what we wrote differ with every word.
  const names = (sheet.values[at] ?? []).map((name) => (String(name).startsWith("~") ? "" : String(name)));
  return sheet.values
    .slice(at + 1)
    .map((row) =>
      Object.fromEntries(
        names.flatMap((name, column) => (name === "" ? [] : [[name, row[column] ?? ""] as const])),
      ),
    );
}

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Types into cells (row and column from 0) as the clerk would in Excel, and saves. Where is found on the open sheet, if need be. */
export async function typeInto(
  bytes: Uint8Array,
  sheet: string,
  typed: readonly Typed[] | ((sheet: SheetModel) => readonly Typed[]),
): Promise<Uint8Array> {
  const opened = await openOffice(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.problem);
  const { Excel, host } = opened.office;
  const model = host.book.sheet(sheet);
  if (!model)
    throw new Error(`No sheet ${sheet} among ${host.book.sheets.map(({ name }) => name).join("、")}`);
  const cells = typeof typed === "function" ? typed(model) : typed;
  await Excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    for (const { row, column, value } of cells) {
      target.getRangeByIndexes(row, column, 1, 1).values = [[value]];
    }
    await context.sync();
  });
  return host.save();
}

import { Workbook } from "@cj-tech-master/excelts";
import { installGlobals, openOffice, type OfficeInNode } from "../../src/workbench/host/node";
import type { HostOptions } from "../../src/workbench/host";

export type Cells = readonly (readonly (string | number | boolean | null)[])[];

let undo: (() => void) | null = null;

/** Makes a workbook file with these sheets. */
export async function workbookFile(
  sheets: Readonly<Record<string, Cells>>,
  arrange: (book: Workbook) => void | Promise<void> = () => undefined,
): Promise<Uint8Array> {
  const book = new Workbook();
  book.views = [
    { activeTab: 0, firstSheet: 0, x: 0, y: 0, width: 20000, height: 12000, visibility: "visible" },
  ];
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { views: [{ state: "normal" }] });
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.getCell(at + 1, column + 1).value = value;
      });
    });
  }
  await arrange(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** Opens a workbook in the stand-in and makes `Excel` and `Office` global, as in a pane. */
export async function openExcel(file: Uint8Array, options: HostOptions = {}): Promise<OfficeInNode> {
  const opened = await openOffice(file, "台账.xlsx", options);
  if (!opened.ok) throw new Error(String(opened.problem));
  return useExcel(opened.office);
}

/** Makes an open workbook's `Excel` and `Office` the global ones. */
export function useExcel(office: OfficeInNode): OfficeInNode {
  undo?.();
  undo = installGlobals(office);
  return office;
}

/** Fills a sheet of the open workbook with one value; for a large sheet this is quicker than a file. */
export function fill({ host }: OfficeInNode, name: string, rows: number, columns: number): void {
  const sheet = host.book.sheet(name);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) sheet?.change(row, column, { value: row });
  }
}

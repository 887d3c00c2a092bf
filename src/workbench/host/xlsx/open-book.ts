import { BookModel } from "../model";
import { readNames } from "./names";
import { openFile, type FileProblem, type Opened } from "./open-file";
import { readSettings } from "./settings-part";
import { readSheet } from "./sheet-reader";
import { sheetPathsOf } from "./carried/sheet-paths";
import { Parts } from "./parts";
import { FileWriter } from "./writer";

export type { FileProblem } from "./open-file";

/** An opened workbook file: what the stand-in works on, and how it is saved as a file again. */
export interface OpenedBook {
  readonly book: BookModel;
  /** Gives the file as it would be saved now. Sheets that nobody changed stay as they were read. */
  readonly save: () => Promise<Uint8Array>;
  /** Calculates the formulas again after values have changed. */
  readonly calculate: () => void;
}

/**
 * Opens the bytes of an .xlsx file. Only this file and the folder `xlsx` know the library.
 *
 * @returns the workbook, or why the file can't be opened
 */
export async function openBook(given: Uint8Array, fileName: string): Promise<Opened<OpenedBook>> {
  const opened = await openFile(given);
  if (!opened.ok) return opened;
  const { file, bytes } = opened.value;
  const book = new BookModel(fileName);
  const date1904 = file.properties.date1904 ?? false;
  book.dateSystem = date1904 ? 1904 : 1900;
  book.structureProtected = file.protection?.lockStructure ?? false;
  book.sheets = file.worksheets.map((sheet) => readSheet(sheet, book.newSheetId(), date1904));
  book.names = readNames(file, book);
  const original = new Parts(bytes);
  for (const [key, value] of await readSettings(original)) book.settings.set(key, value);
  const active = book.sheets[file.views[0]?.activeTab ?? 0];
  const shown =
    active?.visibility === "Visible" ? active : book.sheets.find((sheet) => sheet.visibility === "Visible");
  if (!shown) return { ok: false, problem: "corrupt" satisfies FileProblem };
  book.selection = { sheet: shown.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  const paths = await sheetPathsOf(original);
  const writer = new FileWriter(file, book, original, paths);
  return { ok: true, value: { book, save: () => writer.save(), calculate: () => writer.calculate() } };
}

import type { CellValue, Sheet } from "../../grid";
import type { OwnSheet } from "../../own-sheets";

/** A workbook file that is not open in Excel, as far as it can be read without. */
export interface WorkbookFile {
  readonly name: string;
  readonly sheets: readonly SheetOfFile[];
  readonly own: readonly OwnSheet[];
  /** What the add-in remembers in it, as JSON text; null if it was never used there. */
  readonly memory: string | null;
}

export interface SheetOfFile {
  readonly sheet: Sheet;
  readonly pointing: readonly PointingCell[];
  readonly charts: number;
}

/** A cell whose formula points out of its sheet. */
export interface PointingCell {
  /** Row and column on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  /** What it showed when the file was saved. */
  readonly value: CellValue;
  /** The sheets that it points to; "" stands for another file, or a name or table of the workbook. */
  readonly to: readonly string[];
}

/** What a cell holds, as Excel's `Range.values` gives it: "" when empty, a serial number for a date, "#N/A" for an error. */
export type CellValue = string | number | boolean;

/** A rectangle of cells on one sheet. Rows and columns count from 0; `rows` and `columns` are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle together with the name of the sheet that it lies on. One cell has `rows` and `columns` 1. */
export interface CellArea extends Area {
  readonly sheet: string;
}

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** One worksheet as read: the used range with the sheet's own co-ordinates. Never changed after reading. */
export interface Sheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  /** Row of `values[0]` on the sheet, from 0. */
  readonly row: number;
  /** Column of `values[0][0]` on the sheet, from 0. */
  readonly column: number;
  /** The used range; an empty sheet has no rows. Every row has the same length. */
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas and number formats of the same cells; only of a sheet of ours that is to be written again. */
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly formats?: readonly (readonly string[])[];
  /** Merged areas in sheet co-ordinates. Empty where this Excel can't list them (below ExcelApi 1.13). */
  readonly merges: readonly Area[];
  readonly dateSystem: 1900 | 1904;
}

import { plainStyle, type Font, type Style } from "./style";

export interface CellError {
  readonly error: string;
}

/** What a cell holds or a formula gives; null is an empty cell. Dates are serial numbers. */
export type CellContent = string | number | boolean | null | CellError;

/** `address` leads out of the workbook, `documentReference` (`Sheet1!A1`) within it. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

export interface RichRun {
  readonly text: string;
  readonly font?: Font;
}

/** One cell. It is never changed in place, so that saving can tell which cells are still as they were read. */
export interface Cell {
  readonly value: CellContent;
  /** The formula without the leading `=`. */
  readonly formula: string | null;
  readonly style: Style;
  readonly link: Hyperlink | null;
  /** The runs of a text with several fonts; `value` is their text. */
  readonly rich?: readonly RichRun[];
}

export const emptyCell: Cell = { value: null, formula: null, style: plainStyle, link: null };

export const isError = (value: CellContent): value is CellError =>
  typeof value === "object" && value !== null;

/** Gives a value as `Range.values` does: "" for an empty cell, the error's text for an error. */
export function valueOf(cell: Cell): string | number | boolean {
  return cell.value === null ? "" : isError(cell.value) ? cell.value.error : cell.value;
}

export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== null;

import type { CellValue, Day, Sheet } from "../../grid";
import type { DocumentInput } from "../prose/document-input";

/** Rows in which the clerk wrote something since they were filled, with what we wrote there, by column. */
export type HeldRows = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** What a form is filled from. */
export interface FormContext {
  /** With what is known and proposed, see `withKnown`. */
  readonly input: DocumentInput;
  /** The workbook's sheets: who signed them, and where the unit's name stands. */
  readonly sheets: readonly Sheet[];
  /** What the form is about: sheet name, title and what stands below it. */
  readonly about: string;
  /** Its sheet's name and the line at its top. */
  readonly title: string;
  /** All that is printed on it, compact. */
  readonly words: string;
  /** Rows that keep the record that they were filled with. */
  readonly held?: HeldRows;
  /** The part of the checked period that `input.figures` are of; absent for the whole. */
  readonly within?: { readonly from: Day; readonly to: Day };
}

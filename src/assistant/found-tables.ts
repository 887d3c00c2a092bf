import type { RowRole } from "../ledgers";
import type { Bilingual } from "../locales";
import type { RecognisedTable } from "../recognise";

/** One recognised table as the pane lists it. */
export interface FoundTable extends RecognisedTable {
  readonly kindName: Bilingual;
  /** The other workbook that its sheet was brought in from, and when, as an ISO moment; null for a sheet of this one. */
  readonly broughtFrom: { readonly file: string; readonly at: string } | null;
}

/** One row of a table's preview: texts of its cells, from the table's first column on. */
export interface PreviewRow {
  /** The row on the sheet, from 0. */
  readonly row: number;
  readonly role: RowRole;
  readonly reason: string;
  readonly cells: readonly string[];
}

/** The rows that show how a table was read: the head, the first data rows, every row that is not data, the foot. */
export interface TablePreview {
  readonly rows: readonly PreviewRow[];
  /** How many rows of the table are not among `rows`. */
  readonly hidden: number;
}

import { readDate, type CellValue, type Sheet } from "../../grid";
import { LEDGERS, type Ledger } from "../../ledgers";
import type { PreviewRow, TablePreview } from "../assistant";

const DATA_ROWS_SHOWN = 5;

/** Gives the rows of a table that show how it was read: all that are not data, and the first that are. */
export function previewTable(ledger: Ledger, sheet: Sheet): TablePreview {
  let data = 0;
  const shown = ledger.rows.filter(
    ({ role }) => role !== "empty" && (role !== "data" || data++ < DATA_ROWS_SHOWN),
  );
  const dates = dateColumns(ledger);
  return {
    rows: shown.map(({ row, role, reason }): PreviewRow => ({
      row,
      role,
      reason,
      cells: cellsOf(ledger, sheet, row, role === "data" ? dates : NONE),
    })),
    hidden: ledger.rows.length - shown.length,
  };
}

const NONE: ReadonlySet<number> = new Set();

function dateColumns({ kind, columns }: Ledger): ReadonlySet<number> {
  const dates = LEDGERS[kind].fields.filter(({ type }) => type === "date").map(({ id }) => id);
  return new Set(columns.flatMap(({ column, field }) => (field && dates.includes(field) ? [column] : [])));
}

function cellsOf({ area }: Ledger, sheet: Sheet, row: number, dates: ReadonlySet<number>): string[] {
  const from = area.column - sheet.column;
  const values = sheet.values[row - sheet.row] ?? [];
  return values
    .slice(from, from + area.columns)
    .map((value, at) => (dates.has(area.column + at) ? dayText(value, sheet) : String(value)));
}

/** Writes a day for people, since Excel keeps days as numbers. */
function dayText(value: CellValue, { dateSystem }: Sheet): string {
  const read = typeof value === "number" ? readDate(value, { dateSystem }) : null;
  return read?.kind === "date" && read.span.precision === "day" ? read.span.from : String(value);
}

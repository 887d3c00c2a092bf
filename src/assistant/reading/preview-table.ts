import { readDate, type CellValue, type Sheet } from "../../grid";
import { LEDGERS, type Ledger, type RowRole } from "../../ledgers";
import { withoutPersonalNumbers } from "../../locales";
import { quotable } from "../../recognise";
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
      cells: cellsOf(ledger, sheet, row, role, dates),
    })),
    hidden: ledger.rows.length - shown.length,
  };
}

function dateColumns({ kind, columns }: Ledger): ReadonlySet<number> {
  const dates = LEDGERS[kind].fields.filter(({ type }) => type === "date").map(({ id }) => id);
  return new Set(columns.flatMap(({ column, field }) => (field && dates.includes(field) ? [column] : [])));
}

function cellsOf(
  ledger: Ledger,
  sheet: Sheet,
  row: number,
  role: RowRole,
  dates: ReadonlySet<number>,
): string[] {
  const { area } = ledger;
  const from = area.column - sheet.column;
  const values = sheet.values[row - sheet.row] ?? [];
  return values.slice(from, from + area.columns).map((value, at) => {
    const column = area.column + at;
    const text = role === "data" && dates.has(column) ? dayText(value, sheet) : String(value);
    return withoutPersonalNumbers(tellsNames(ledger, role, column) ? quotable(ledger.kind, text) : text);
  });
}

/** A cell that may name somebody whose name stays in the sheet; headers and columns of colleagues don't. */
function tellsNames({ kind, columns }: Ledger, role: RowRole, column: number): boolean {
  if (role === "header" || role === "title") return false;
  const fields = columns.flatMap((match) =>
    match.column === column && match.field !== null ? [match.field] : [],
  );
  const ofColleagues = LEDGERS[kind].fields.some(
    ({ id, type, private: hidden }) =>
      fields.includes(id) &&
      hidden !== true &&
      (type === "person" || type === "people" || type === "department"),
  );
  return !ofColleagues;
}

/** Writes a day for people, since Excel keeps days as numbers. */
function dayText(value: CellValue, { dateSystem }: Sheet): string {
  const read = typeof value === "number" ? readDate(value, { dateSystem }) : null;
  return read?.kind === "date" && read.span.precision === "day" ? read.span.from : String(value);
}

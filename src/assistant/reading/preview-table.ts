import { readDate, type CellValue, type Sheet } from "../../grid";
import { LEDGERS, type FieldDefinition, type Ledger, type RowRole } from "../../ledgers";
import { withoutPersonalNumbers } from "../../locales";
import { quotable } from "../../recognise";
import type { PreviewRow, TablePreview } from "../found-tables";

const DATA_ROWS_SHOWN = 5;

/** Gives the rows of a table that show how it was read: all that are not data, and the first that are. */
export function previewTable(ledger: Ledger, sheet: Sheet): TablePreview {
  let data = 0;
  const shown = ledger.rows.filter(
    ({ role }) => role !== "empty" && (role !== "data" || data++ < DATA_ROWS_SHOWN),
  );
  const { area, kind } = ledger;
  const dates = dateColumnsOf(ledger);
  const colleagues = colleagueColumnsOf(ledger);
  const cellsOf = ({ row, role }: Ledger["rows"][number]): string[] => {
    const from = area.column - sheet.column;
    const values = sheet.values[row - sheet.row] ?? [];
    const tellsNames = mayTellNames(role);
    return values.slice(from, from + area.columns).map((value, at) => {
      const column = area.column + at;
      const text = role === "data" && dates.has(column) ? dayText(value, sheet) : String(value);
      return withoutPersonalNumbers(tellsNames && !colleagues.has(column) ? quotable(kind, text) : text);
    });
  };
  return {
    rows: shown.map((one): PreviewRow => {
      const { row, role, reason } = one;
      return { row, role, reason, cells: cellsOf(one) };
    }),
    hidden: ledger.rows.length - shown.length,
  };
}

/** The columns of a table that hold one of the fields that are meant. */
function columnsOf(
  { kind, columns }: Ledger,
  isMeant: (field: FieldDefinition) => boolean,
): ReadonlySet<number> {
  const meant = LEDGERS[kind].fields.filter(isMeant).map(({ id }) => id);
  return new Set(columns.flatMap(({ column, field }) => (field && meant.includes(field) ? [column] : [])));
}

export function dateColumnsOf(ledger: Ledger): ReadonlySet<number> {
  return columnsOf(ledger, ({ type }) => type === "date");
}

/** The columns of people of the unit itself, who may be named. */
export function colleagueColumnsOf(ledger: Ledger): ReadonlySet<number> {
  return columnsOf(ledger, isOfColleagues);
}

/** A header names nobody; any other cell may name somebody whose name stays in the sheet. */
export function mayTellNames(role: RowRole | null): boolean {
  return role !== "header" && role !== "title";
}

const isOfColleagues = ({ type, private: hidden }: FieldDefinition): boolean =>
  hidden !== true && (type === "person" || type === "people" || type === "department");

/** Writes a day for people, since Excel keeps days as numbers. */
export function dayText(value: CellValue, { dateSystem }: Sheet): string {
  const read = typeof value === "number" ? readDate(value, { dateSystem }) : null;
  return read?.kind === "date" && read.span.precision === "day" ? read.span.from : String(value);
}

import type { Area, Sheet } from "../grid";
import type { Ledger } from "../ledgers";
import type { PreviewRow, TablePreview } from "./assistant";

const DATA_ROWS_SHOWN = 5;

/** The rows of a table that tell how it was read: all that are not data, and the first ones that are. */
export function previewTable(ledger: Ledger, sheet: Sheet): TablePreview {
  let data = 0;
  const shown = ledger.rows.filter(
    ({ role }) => role !== "empty" && (role !== "data" || data++ < DATA_ROWS_SHOWN),
  );
  return {
    rows: shown.map(({ row, role, reason }): PreviewRow => ({
      row,
      role,
      reason,
      cells: cellsOf(sheet, row, ledger.area),
    })),
    hidden: ledger.rows.length - shown.length,
  };
}

function cellsOf(sheet: Sheet, row: number, area: Area): string[] {
  const from = area.column - sheet.column;
  const values = sheet.values[row - sheet.row] ?? [];
  return values.slice(from, from + area.columns).map(String);
}

import { boundingArea, type CellArea } from "../../grid";
import type { Ledger, LedgerRecord } from "../../ledgers";

/** A record's cells with the name of their sheet. */
export function cellsOfRecord(ledger: Ledger, record: LedgerRecord): CellArea {
  return { sheet: ledger.sheet, ...record.area };
}

/** A ledger's table with the name of its sheet. */
export function cellsOfLedger(ledger: Ledger): CellArea {
  return { sheet: ledger.sheet, ...ledger.area };
}

/** What a ledger's figures come from: its grid of marks or its records, without title, legend and signatures. */
export function cellsOfContents(ledger: Ledger): CellArea {
  let area: CellArea | null = null;
  for (const entry of ledger.entries) area = growArea(area, ledger.sheet, entry);
  if (area !== null) return area;
  const records = boundingArea(ledger.records.map((record) => record.area));
  return records === null ? cellsOfLedger(ledger) : { sheet: ledger.sheet, ...records };
}

/** The smallest area that holds another one and a cell; without another, the cell itself. */
export function growArea(
  area: CellArea | null,
  sheet: string,
  cell: { readonly row: number; readonly column: number },
): CellArea {
  if (area === null) return { sheet, row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const row = Math.min(area.row, cell.row);
  const column = Math.min(area.column, cell.column);
  const rows = Math.max(area.row + area.rows, cell.row + 1) - row;
  const columns = Math.max(area.column + area.columns, cell.column + 1) - column;
  // Most cells lie inside already: fifty thousand punches make no fifty thousand areas.
  const same = row === area.row && column === area.column && rows === area.rows && columns === area.columns;
  return same ? area : { sheet, row, column, rows, columns };
}

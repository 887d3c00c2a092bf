import type { CellArea } from "../grid";
import type { Ledger, LedgerRecord } from "../ledgers";

/** A record's cells with the name of their sheet. */
export function cellsOfRecord(ledger: Ledger, record: LedgerRecord): CellArea {
  return { sheet: ledger.sheet, ...record.area };
}

/** A ledger's table with the name of its sheet. */
export function cellsOfLedger(ledger: Ledger): CellArea {
  return { sheet: ledger.sheet, ...ledger.area };
}

/** The same cells in as few rectangles as rows allow: rows that touch and span the same columns become one range. */
export function mergeAreas(areas: readonly CellArea[]): CellArea[] {
  const order = new Map<string, number>();
  for (const { sheet } of areas) if (!order.has(sheet)) order.set(sheet, order.size);
  const sorted = [...areas].sort(
    (a, b) =>
      (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) ||
      a.column - b.column ||
      a.columns - b.columns ||
      a.row - b.row,
  );
  const merged: CellArea[] = [];
  for (const area of sorted) {
    const last = merged[merged.length - 1];
    const touches =
      last !== undefined &&
      last.sheet === area.sheet &&
      last.column === area.column &&
      last.columns === area.columns &&
      area.row <= last.row + last.rows;
    if (!touches) {
      merged.push(area);
      continue;
    }
    const bottom = Math.max(last.row + last.rows, area.row + area.rows);
    merged[merged.length - 1] = { ...last, rows: bottom - last.row };
  }
  return merged;
}

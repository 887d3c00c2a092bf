import { compactText, type CellArea } from "../../grid";
import { isCounted, textOf, type Ledger, type LedgerKind, type LedgerRecord } from "../../ledgers";

/** A row of a ledger, with the ledger. */
export interface Found {
  readonly ledger: Ledger;
  readonly record: LedgerRecord;
}

/** All rows of some kinds of ledger, of those that count. */
export function rowsOfKinds(ledgers: readonly Ledger[], ...kinds: readonly LedgerKind[]): readonly Found[] {
  return ledgers
    .filter((ledger) => kinds.includes(ledger.kind) && isCounted(ledger))
    .flatMap((ledger) => ledger.records.map((record) => ({ ledger, record })));
}

/** The rows of a kind of ledger that lie in some cells. */
export function rowsWithin(
  ledgers: readonly Ledger[],
  kind: LedgerKind,
  cells: readonly CellArea[],
): readonly Found[] {
  return rowsOfKinds(ledgers, kind).filter(({ ledger, record: { area } }) =>
    cells.some(
      ({ sheet, row, rows: height }) => sheet === ledger.sheet && area.row >= row && area.row < row + height,
    ),
  );
}

/** Whether a text is what is written over its table, and says nothing of a row. */
export function isItsTitle(text: string, { title }: Ledger): boolean {
  return compactText(text) === compactText(title);
}

/** Whether a row of articles is what somebody wrote about what was studied: by its type, else by what the table is called. */
export function isReflection({ ledger, record }: Found): boolean {
  const type = textOf(record, "type");
  return type === null ? /心得|体会/u.test(ledger.title + ledger.sheet) : type === "reflection";
}

/** The row of a ledger that a problem is about; null where it is about several cells, or none. */
export function recordAt(ledgers: readonly Ledger[], cells: readonly CellArea[]): Found | null {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return null;
  for (const ledger of ledgers) {
    if (ledger.sheet !== cell.sheet || !isCounted(ledger)) continue;
    const record = ledger.records.find(({ area }) => area.row === cell.row && area.column === cell.column);
    if (record) return { ledger, record };
  }
  return null;
}

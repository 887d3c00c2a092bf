import type { CellValue } from "../../src/grid";
import type { LedgerKind } from "../../src/ledgers";
import { read, sheetOf } from "../recognise/read-sheets";

/** What a sheet with a title, a header and rows is read as: its kind, the field of each column, and how many records it has. */
export function readTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly CellValue[])[],
): {
  readonly kind: LedgerKind | null;
  readonly fields: readonly (string | null)[];
  readonly records: number;
} {
  const [ledger] = read([sheetOf(title, [[title], header, ...rows])]).ledgers;
  return {
    kind: ledger?.kind ?? null,
    fields: header.map((_, at) => ledger?.columns.find(({ column }) => column === at)?.field ?? null),
    records: ledger?.records.length ?? 0,
  };
}

import type { DocumentInput } from "../../src/documents";
import type { Ledger, LedgerKind } from "../../src/ledgers";
import { sampleInput } from "./sample-input";

/** A ledger with records of texts. */
export function ledger(kind: LedgerKind, ...records: readonly Readonly<Record<string, string>>[]): Ledger {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    id: `${kind}!A1`,
    kind,
    layout: "list",
    sheet: kind,
    title: "",
    area: cell,
    headerRows: [],
    columns: [],
    rows: [],
    period: null,
    records: records.map((fields) => ({
      area: cell,
      fields: Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, { value, raw: value, cell }]),
      ),
    })),
    people: [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: false,
    duplicateOf: null,
    fingerprint: "",
  };
}

/** The sample with these ledgers instead of its own. */
export function withLedgers(...ledgers: readonly Ledger[]): DocumentInput {
  return { ...sampleInput, ledgers };
}

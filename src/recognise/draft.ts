import { addressText, type Area } from "../grid";
import type { Layout, Ledger, LedgerKind } from "../ledgers";

/** Parts of a ledger that a layout has to say. */
interface DraftParts {
  readonly kind: LedgerKind;
  readonly layout: Layout;
  readonly sheet: string;
  readonly title: string;
  readonly area: Area;
  readonly fingerprint: string;
}

/** A ledger with nothing in it but what its parts say. */
export function draftLedger(parts: DraftParts & Partial<Ledger>): Ledger {
  return {
    id: addressText({ sheet: parts.sheet, ...parts.area }),
    headerRows: [],
    columns: [],
    rows: [],
    period: null,
    records: [],
    people: [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: (parts.records ?? []).length === 0,
    duplicateOf: null,
    ...parts,
  };
}

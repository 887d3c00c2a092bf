import { addressText, type Area } from "../grid";
import type { Layout, Ledger, LedgerKind } from "../ledgers";
import { fingerprintOf } from "./find/header";
import type { Fit, TableDraft } from "./layout";
import type { Evidence } from "./layouts/evidence";

/** Parts of a ledger that a layout has to say. */
interface DraftParts {
  readonly kind: LedgerKind;
  readonly layout: Layout;
  readonly sheet: string;
  readonly title: string;
  readonly area: Area;
}

/** A ledger with nothing in it but what its parts say; a form where they hold neither record nor day. */
export function draftLedger(parts: DraftParts & Partial<Ledger>): Ledger {
  const { records = [], entries = [], columns = [] } = parts;
  return {
    id: addressText({ sheet: parts.sheet, ...parts.area }),
    headerRows: [],
    columns,
    rows: [],
    period: null,
    records,
    people: [],
    entries,
    marks: {},
    legend: {},
    blankForm: records.length === 0 && entries.length === 0,
    duplicateOf: null,
    fingerprint: fingerprintOf(columns),
    ...parts,
  };
}

/** A draft that had to be read to know that it fits, with what speaks for it. */
export function fitOf(draft: TableDraft, evidence: readonly Evidence[]): Fit {
  const { kind, layout } = draft.ledger;
  return { kind, layout, evidence, read: () => draft };
}

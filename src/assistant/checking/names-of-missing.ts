import type { Report } from "../../check";
import { LEDGERS } from "../../ledgers";
import type { Bilingual } from "../../locales";

/** Names of ledgers and of their columns, by their ids. */
export type LedgerNames = Readonly<
  Record<string, { readonly name: Bilingual; readonly fields: Readonly<Record<string, Bilingual>> }>
>;

/** Names the ledgers that would let undecided clauses be judged, and their columns. */
export function namesOfMissing({ missing }: Report): LedgerNames {
  const kinds = new Set(missing.flatMap(({ ledgers }) => ledgers.map(({ ledger }) => ledger)));
  return Object.fromEntries(
    [...kinds].map((kind) => {
      const { name, fields } = LEDGERS[kind];
      return [kind, { name, fields: Object.fromEntries(fields.map((field) => [field.id, field.name])) }];
    }),
  );
}

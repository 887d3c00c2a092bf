import { byText } from "../../grid";
import { LEDGERS, type LedgerKind } from "../../ledgers";
import type { HeaderColumn } from "../find/header";
import { EMPTY_MEMORY } from "../recognition";
import { matchColumns } from "./match-columns";

/**
 * Which field of a kind of ledger each column is by its name alone, for a form in which nothing stands yet; null for a column that the
 * kind does not know. In the order of the columns.
 */
export function fieldsByName(kind: LedgerKind, columns: readonly HeaderColumn[]): readonly (string | null)[] {
  // No more than these two of each: columns of a form hold more, which has no say here.
  return fieldsOf(JSON.stringify([kind, columns.map(({ column, path }) => ({ column, path }))]));
}

/** A form asks the same of its columns for every table of the unit's. */
const fieldsOf = byText(2000, (asked): readonly (string | null)[] => {
  const [kind, columns] = JSON.parse(asked) as [LedgerKind, readonly HeaderColumn[]];
  const toMatch = { columns, sample: columns.map(() => []), fingerprint: "", memory: EMPTY_MEMORY };
  return matchColumns(toMatch, LEDGERS[kind]).columns.map(({ field }) => field);
});

/** The field that a single name is of; null for a name that the kind does not know. */
export function fieldByName(kind: LedgerKind, name: string): string | null {
  return fieldsByName(kind, [{ column: 0, path: [name] }])[0] ?? null;
}

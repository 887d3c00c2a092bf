import { toHundredths } from "../../../grid";
import { numberOf, peopleOf, type LedgerRecord } from "../../../ledgers";

/**
 * How many took part in something; null where its record does not say it.
 *
 * @param among of those whom it names only these count; null for everybody
 */
export function turnsOf(record: LedgerRecord, among: ReadonlySet<string> | null = null): number | null {
  const named = peopleOf(record, "people");
  if (among !== null) return named.filter((name) => among.has(name)).length;
  const people = named.length;
  return numberOf(record, "count") ?? numberOf(record, "present") ?? (people > 0 ? people : null);
}

/** Null where a row does not say it, and without any. */
export function sumOf<Row>(rows: readonly Row[], of: (row: Row) => number | null): number | null {
  let sum = 0;
  for (const row of rows) {
    const value = of(row);
    if (value === null) return null;
    sum += value;
  }
  return rows.length === 0 ? null : toHundredths(sum);
}

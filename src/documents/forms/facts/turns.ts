import { toHundredths } from "../../../grid";
import { numberOf, peopleOf, writtenTextOf, type LedgerRecord } from "../../../ledgers";

/**
 * How many took part in something; null where its record does not say it.
 *
 * @param among of those whom it names only these count; null for everybody
 */
export function turnsOf(record: LedgerRecord, among: ReadonlySet<string> | null = null): number | null {
  const named = peopleOf(record, "people");
  if (among !== null) return named.filter((name) => among.has(name)).length;
  const people = named.length;
  const written = numberOf(record, "count") ?? numberOf(record, "present");
  return written ?? (people > 0 ? people : allButAbsent(record));
}

const NOBODY = /^(?:无|没有|全到|[\/—–-]+)$/u;

/** Those who were to come without those who are named as absent; null where a record does not say both. */
function allButAbsent(record: LedgerRecord): number | null {
  const expected = numberOf(record, "expected");
  const absent = writtenTextOf(record, "absent")
    ?.replace(/[（(][^（()）]*[)）]/gu, "")
    .trim();
  if (expected === null || absent === undefined) return null;
  if (NOBODY.test(absent)) return expected;
  const names = absent.split(/[、，,；;\s]+/u).filter((name) => name !== "");
  return names.every((name) => /^\p{Script=Han}{2,4}$/u.test(name)) ? expected - names.length : null;
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

import type { Day } from "../../grid";
import { dateOf, entryDays, LEDGERS, isCounted, type Ledger } from "../../ledgers";

/**
 * The days on which something happened by a table: those of its grid of attendance, of its records, or the first of the stretch that
 * its title names, for counts without days of their own. Registers (rules, plans, people), blank forms and second views have none.
 */
export function eventDays(ledger: Ledger): readonly Day[] {
  if (!isCounted(ledger)) return [];
  const { rows, dates } = LEDGERS[ledger.kind];
  // Who was there on which day is entered as it happens, though nothing happens on it.
  if (rows === "register" && ledger.kind !== "attendance") return [];
  return datedDays(ledger, dates);
}

/**
 * @param dates the fields that date a record, most telling first
 */
function datedDays(ledger: Ledger, dates: readonly string[]): readonly Day[] {
  const { records, period } = ledger;
  const days = new Set(entryDays(ledger));
  for (const record of records) {
    const field = dates.find((name) => dateOf(record, name) !== null);
    const span = field === undefined ? null : dateOf(record, field);
    if (span !== null) days.add(span.from);
  }
  if (days.size === 0 && records.length > 0 && period !== null) days.add(period.from);
  return [...days];
}

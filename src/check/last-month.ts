import { type Day, type Month, monthOf } from "../grid";
import { dateOf, entryDays, isCounted, type Ledger, LEDGERS } from "../ledgers";

/** The last month of which any ledger says that something happened, up to today; a plan says what is to come. */
export function lastMonthOf(ledgers: readonly Ledger[], today: Day): Month | null {
  const days = ledgers.flatMap((ledger) => (ledger.kind === "study-plan" ? [] : daysKnown(ledger)));
  const past = days.filter((day) => day <= today).sort();
  const last = past[past.length - 1];
  return last === undefined ? null : monthOf(last);
}

/** The last days of what is dated, rules issued and things mended too; a table without dates is of the stretch in its title. */
function daysKnown(ledger: Ledger): readonly Day[] {
  if (!isCounted(ledger)) return [];
  const { kind, records, period } = ledger;
  const days = [...entryDays(ledger)];
  for (const record of records)
    for (const name of LEDGERS[kind].dates) {
      const span = dateOf(record, name);
      if (span !== null) days.push(span.to);
    }
  if (days.length === 0 && records.length > 0 && period !== null) days.push(period.to);
  return days;
}

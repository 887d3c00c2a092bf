import type { Day } from "../../../grid";
import { isCounted, type AttendanceEntry, type Ledger } from "../../../ledgers";

/** Whose attendance, and when. */
export interface Attending {
  readonly person: string | null;
  readonly department: string | null;
  readonly from: Day;
  readonly to: Day;
}

/** The tables of attendance that count: grids of days, lists of counts. */
export function attendanceTables(ledgers: readonly Ledger[]): readonly Ledger[] {
  return ledgers.filter((ledger) => ledger.kind === "attendance" && isCounted(ledger));
}

/** What a grid says of them, day by day; none from a list of counts. */
export function entriesOf(
  { entries, people }: Ledger,
  { person, department, from, to }: Attending,
): readonly AttendanceEntry[] {
  return entries.filter((entry) => {
    const own = people[entry.person] ?? { name: "", department: null };
    return (
      entry.day >= from &&
      entry.day <= to &&
      (person === null || own.name === person) &&
      (department === null || own.department === department)
    );
  });
}

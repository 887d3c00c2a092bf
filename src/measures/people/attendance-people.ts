import { type Day, monthOf, withoutSpaces } from "../../grid";
import { type Ledger, type LedgerPerson, readAway, readService } from "../../ledgers";
import { endOfMonth } from "../periods/buckets";
import { eventDays } from "../periods/event-days";
import type { ReviewPeriod } from "../periods/review-period";
import type { Person } from "./person";

/** A person of the sheets, with the first and the last month in which they stand. */
interface Seen {
  readonly person: LedgerPerson;
  readonly sheet: string;
  first: Day;
  last: Day;
}

/**
 * The people of the attendance sheets, who are the unit's where it keeps no roster. Who stands in the first month's sheets and no longer
 * in the last one's has left in between, who comes later has come then. Lists of exceptions name those alone who were away.
 */
export function attendancePeople(ledgers: readonly Ledger[], { from, asOf }: ReviewPeriod): Person[] {
  const seen = new Map<string, Seen>();
  const spans = new Map<string, { first: Day; last: Day }>();
  for (const { kind, layout, people, sheet, ...ledger } of ledgers) {
    if (kind !== "attendance" || layout === "exception-list" || people.length === 0) continue;
    const days = eventDays({ kind, layout, people, sheet, ...ledger }).filter(
      (day) => day >= from && day <= asOf,
    );
    const [day] = [...days].sort();
    if (day === undefined) continue;
    const last = days.reduce((a, b) => (a > b ? a : b));
    for (const person of people) {
      const department = person.department ?? "";
      const span = spans.get(department);
      spans.set(department, widened(span, day, last));
      const key = `${withoutSpaces(person.name)}\n${person.staffNumber ?? department}`;
      const before = seen.get(key);
      seen.set(key, { person, sheet, ...widened(before, day, last) });
    }
  }
  return [...seen.values()].map(({ person, sheet, first, last }) => {
    const { name, department, staffNumber, note, cell } = person;
    const texts = note === null ? [] : [note];
    const said = readService({ area: cell, fields: {} }, texts);
    const span = spans.get(department ?? "") ?? { first, last };
    return {
      name: withoutSpaces(name),
      department,
      staffNumber,
      position: null,
      from: said.from ?? (monthOf(first) > monthOf(span.first) ? `${monthOf(first)}-01` : null),
      until: said.until ?? (monthOf(last) < monthOf(span.last) ? endOfMonth(monthOf(last)) : null),
      away: readAway(texts),
      centreGroup: false,
      cells: [{ sheet, ...cell }],
    };
  });
}

function widened(
  span: { first: Day; last: Day } | undefined,
  first: Day,
  last: Day,
): { first: Day; last: Day } {
  if (span === undefined) return { first, last };
  return { first: span.first < first ? span.first : first, last: span.last > last ? span.last : last };
}

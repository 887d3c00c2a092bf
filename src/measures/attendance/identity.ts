import { withoutSpaces } from "../../grid";
import type { AttendanceEntry, Ledger, LedgerPerson } from "../../ledgers";
import type { Person } from "../people/person";

/**
 * Who a row of an attendance sheet is: of the unit's people the one of that name, whichever department's sheet it is; where several bear
 * it, the one of that staff number or department. Anybody else is told by the same marks.
 */
export function identityFor(people: readonly Person[]): (row: LedgerPerson) => string {
  const byName = new Map<string, Person[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  return ({ name: written, staffNumber, department }) => {
    const name = withoutSpaces(written);
    const known = byName.get(name) ?? [];
    if (known.length === 1) return name;
    const place = known.find(({ alsoIn = [] }) => department !== null && alsoIn.includes(department));
    return `${name}\n${staffNumber ?? place?.department ?? department ?? ""}`;
  };
}

/**
 * The days on which those who stand in the sheets of several departments are marked in any of them: a blank in another sheet says
 * nothing of such a day.
 */
export function markedElsewhere(
  grids: readonly Ledger[],
  identify: (row: LedgerPerson) => string,
): (row: LedgerPerson, day: string) => boolean {
  const places = new Map<string, Set<string>>();
  for (const { people } of grids) {
    for (const row of people) {
      const key = identify(row);
      places.set(key, (places.get(key) ?? new Set()).add(row.department ?? ""));
    }
  }
  const marked = new Map([...places].flatMap(([key, of]) => (of.size > 1 ? [[key, new Set<string>()]] : [])));
  if (marked.size === 0) return () => false;
  for (const { people, entries } of grids) {
    const keys = people.map(identify);
    for (const entry of entries) {
      if (!isBlankEntry(entry)) marked.get(keys[entry.person] ?? "")?.add(entry.day);
    }
  }
  return (row, day) => marked.get(identify(row))?.has(day) === true;
}

/** Whether a day's cell says nothing of its person. */
export function isBlankEntry({ mark, shares }: AttendanceEntry): boolean {
  return mark === "" && shares.length === 0;
}

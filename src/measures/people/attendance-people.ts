import { type Day, endOfMonth, monthOf, withoutSpaces } from "../../grid";
import { type AttendanceEntry, type Ledger, type LedgerPerson, readAway, readService } from "../../ledgers";
import { eventDays } from "../periods/event-days";
import type { ReviewPeriod } from "../periods/review-period";
import type { Person } from "./person";

/** A person of the sheets, with the first and the last month in which they stand. */
interface Seen {
  readonly person: LedgerPerson;
  readonly sheet: string;
  readonly first: Day;
  readonly last: Day;
  /** Ids of the tables in which they stand. */
  readonly tables: readonly string[];
  /** What they are marked with, day by day and half by half. */
  readonly marks: ReadonlyMap<string, string>;
  /** Of somebody who stands in the sheets of several departments: those before. */
  readonly before: readonly string[];
}

/**
 * The people of the attendance sheets, who are the unit's where it keeps no roster. Who stands in the first month's sheets and no longer
 * in the last one's has left in between, who comes later has come then. Who stands in the sheets of two departments is one person, who
 * has moved or is listed in both, as long as the sheets do not contradict each other: then two bear that name. Lists of exceptions name those alone who were away.
 */
export function attendancePeople(ledgers: readonly Ledger[], { from, asOf }: ReviewPeriod): Person[] {
  const severalPlaces = namesOfSeveralPlaces(ledgers);
  const seen = new Map<string, Seen>();
  const spans = new Map<string, { first: Day; last: Day }>();
  for (const ledger of ledgers) {
    const { kind, layout, people, sheet, entries } = ledger;
    if (kind !== "attendance" || layout === "exception-list" || people.length === 0) continue;
    const days = eventDays(ledger).filter((day) => day >= from && day <= asOf);
    const [day] = [...days].sort();
    if (day === undefined) continue;
    const last = days.reduce((a, b) => (a > b ? a : b));
    const told = marksOf(entries, people, severalPlaces);
    for (const [at, person] of people.entries()) {
      const department = person.department ?? "";
      const span = spans.get(department);
      spans.set(department, widened(span, day, last));
      const key = `${withoutSpaces(person.name)}\n${person.staffNumber ?? department}`;
      const before = seen.get(key);
      const marks = new Map([...(before?.marks ?? []), ...(told.get(at) ?? [])]);
      const tables = [...(before?.tables ?? []), ledger.id];
      seen.set(key, { person, sheet, tables, marks, before: [], ...widened(before, day, last) });
    }
  }
  return inOnePlace([...seen.values()], severalPlaces).map(({ person, sheet, first, last, before }) => {
    const { name, department, staffNumber, note, cell } = person;
    const texts = note === null ? [] : [note];
    const said = readService({ area: cell, fields: {} }, texts);
    const of = [...before, department ?? ""].flatMap((name) => spans.get(name) ?? []);
    const span = of.reduce((all, one) => widened(all, one.first, one.last), { first, last });
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
      ...(before.length === 0 ? {} : { alsoIn: before }),
    };
  });
}

/** Those of one name in several departments joined, unless something tells them apart; the department in which they stand last is theirs. */
function inOnePlace(all: readonly Seen[], names: ReadonlySet<string>): readonly Seen[] {
  if (names.size === 0) return all;
  const joined = new Map<string, Seen[]>();
  const several = all.filter(({ person }) => names.has(withoutSpaces(person.name)));
  for (const one of [...several].sort((a, b) => lastMarked(a).localeCompare(lastMarked(b)))) {
    const name = withoutSpaces(one.person.name);
    const others = joined.get(name) ?? [];
    const other = others.find((before) => isSame(one, before));
    const whole = other === undefined ? one : joinedSeen(other, one);
    joined.set(name, [...others.filter((before) => before !== other), whole]);
  }
  const found = new Set([...joined.values()].flat());
  const byPerson = new Map([...found].map((one) => [one.person, one]));
  return all.flatMap((one) =>
    names.has(withoutSpaces(one.person.name)) ? (byPerson.get(one.person) ?? []) : one,
  );
}

function joinedSeen(before: Seen, one: Seen): Seen {
  return {
    ...one,
    ...widened(before, one.first, one.last),
    tables: [...before.tables, ...one.tables],
    marks: new Map([...before.marks, ...one.marks]),
    before: [...before.before, before.person.department ?? ""],
  };
}

function lastMarked({ marks, last }: Seen): string {
  return marks.size === 0 ? last : [...marks.keys()].reduce((a, b) => (a > b ? a : b));
}

/** Two rows of one table are two people, and so are two staff numbers, and whoever is marked otherwise on the same day. */
function isSame(one: Seen, other: Seen): boolean {
  if (one.tables.some((table) => other.tables.includes(table))) return false;
  const [number, otherNumber] = [one.person.staffNumber, other.person.staffNumber];
  if (number !== null && otherNumber !== null && number !== otherNumber) return false;
  return [...one.marks].every(([day, mark]) => (other.marks.get(day) ?? mark) === mark);
}

/** Names that stand in the sheets of several departments: all others are told apart without looking at their days. */
function namesOfSeveralPlaces(ledgers: readonly Ledger[]): ReadonlySet<string> {
  const places = new Map<string, Set<string>>();
  for (const { kind, people } of ledgers) {
    if (kind !== "attendance") continue;
    for (const { name, department } of people) {
      const key = withoutSpaces(name);
      places.set(key, (places.get(key) ?? new Set()).add(department ?? ""));
    }
  }
  return new Set([...places].filter(([, departments]) => departments.size > 1).map(([name]) => name));
}

/** What some of a sheet's people are marked with, by their place among them; a blank says nothing. */
function marksOf(
  entries: readonly AttendanceEntry[],
  people: readonly LedgerPerson[],
  names: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const marks = new Map<number, Map<string, string>>();
  for (const [at, { name }] of people.entries()) if (names.has(withoutSpaces(name))) marks.set(at, new Map());
  if (marks.size === 0) return marks;
  for (const { person, day, part, shares } of entries) {
    if (shares.length === 0) continue;
    marks
      .get(person)
      ?.set(`${day} ${part}`, shares.map(({ code, days }) => `${code} ${String(days)}`).join());
  }
  return marks;
}

function widened(
  span: { first: Day; last: Day } | undefined,
  first: Day,
  last: Day,
): { first: Day; last: Day } {
  if (span === undefined) return { first, last };
  return { first: span.first < first ? span.first : first, last: span.last > last ? span.last : last };
}

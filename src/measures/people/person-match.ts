import { withoutSpaces } from "../../grid";
import { type FieldNames, fieldsOf, searchText, stringOf, values } from "../records/record-filter";
import type { Entry } from "../records/select-records";
import type { Person } from "./person";

/** Who a record is about, found in the roster. */
interface PersonMatch {
  readonly people: readonly Person[];
  /** Names that two people of the roster share and that nothing else in the record tells apart: not counted for either. */
  readonly ambiguous: readonly string[];
}

/** What tells people of one name apart. */
export const WHO = ["staff-number", "department"] as const;

export type FindPeople = (entry: Entry, fields: FieldNames) => PersonMatch;

/** Finds the people of records by name; where names are shared, by staff number, then by department. */
export function finderFor(people: readonly Person[]): FindPeople {
  const byName = new Map<string, Person[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  return (entry, fields) => {
    const found: Person[] = [];
    const ambiguous: string[] = [];
    for (const name of namesIn(entry, fields)) {
      const candidates = byName.get(name) ?? [];
      const [only] = candidates;
      if (only === undefined) continue;
      const person = candidates.length === 1 ? only : tellApart(candidates, entry);
      if (person === null) ambiguous.push(name);
      else found.push(person);
    }
    return { people: found, ambiguous };
  };
}

/** The names of a record: lists as understood, or one cell cut at commas and spaces between names. */
export function namesIn({ record }: Entry, fields: FieldNames): string[] {
  const names = fieldsOf(record, fields).flatMap((field) => {
    const read = values(field);
    const list = read.length > 0 ? read : [searchText(field)];
    return list.flatMap((text) => text.split(/[、,，;；/\n]+/));
  });
  return [...new Set(names.map(withoutSpaces).filter((name) => name !== ""))];
}

function tellApart(candidates: readonly Person[], { record }: Entry): Person | null {
  const number = stringOf(record, "staff-number");
  const department = stringOf(record, "department");
  const byNumber = candidates.filter((person) => number !== null && person.staffNumber === number);
  const byDepartment = candidates.filter((person) => department !== null && person.department === department);
  if (byNumber.length === 1) return byNumber[0] ?? null;
  return byDepartment.length === 1 ? (byDepartment[0] ?? null) : null;
}

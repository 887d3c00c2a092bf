import { withoutSpaces } from "../../grid";
import { type FieldNames, fieldsOf, searchText, stringOf, values } from "../records/record-filter";
import type { Entry } from "../records/select-records";
import { exceptedIn, isUnnamed, readGroupWord, withoutExcepted } from "./group-words";
import type { Person } from "./person";
import { servesWithin } from "./time-served";

/** Who a record is about, found in the roster. */
interface PersonMatch {
  readonly people: readonly Person[];
  /** Names that two people of the roster share and that nothing else in the record tells apart: not counted for either. */
  readonly ambiguous: readonly string[];
  /** Those of `people` whom a word for everybody means: 「全体干部职工」. */
  readonly asGroup: readonly Person[];
  /** The record names a group of which nobody can say who belongs to it: 「各科室负责人」. */
  readonly isUnclear: boolean;
}

/** What tells people of one name apart. */
export const WHO = ["staff-number", "department"] as const;

export type FindPeople = (entry: Entry, fields: FieldNames) => PersonMatch;

/**
 * Finds the people of records by name; where names are shared, by staff number, then by department. A word for a group means those of
 * it who serve on that day, without whom the record itself says was not there (docs/criteria.md §1.4).
 */
export function finderFor(people: readonly Person[]): FindPeople {
  const byName = new Map<string, Person[]>();
  for (const person of people) byName.set(person.name, [...(byName.get(person.name) ?? []), person]);
  const departments = new Set(people.flatMap(({ department }) => department ?? []));
  return (entry, fields) => {
    const found = new Set<Person>();
    const asGroup = new Set<Person>();
    const ambiguous: string[] = [];
    let isUnclear = false;
    for (const word of wordsIn(entry, fields)) {
      const candidates = byName.get(word) ?? [];
      const [only] = candidates;
      if (only !== undefined) {
        const person = candidates.length === 1 ? only : tellApart(candidates, entry);
        if (person === null) ambiguous.push(word);
        else found.add(person);
        continue;
      }
      const meant = departments.has(word) ? [] : meantBy(word, people, entry);
      if (meant === null) continue;
      const excepted = exceptedText(entry, fields);
      const there = meant.filter(({ name }) => !excepted.includes(name));
      if (meant.length === 0 || (there.length === meant.length && isUnnamed(excepted))) isUnclear = true;
      else for (const person of there) asGroup.add(person);
    }
    for (const person of asGroup) found.add(person);
    return { people: [...found], ambiguous, asGroup: [...asGroup], isUnclear };
  };
}

/** Whom a word for a group means on the record's day; nobody where that can't be told, null for a word that is none. */
function meantBy(word: string, people: readonly Person[], { when }: Entry): readonly Person[] | null {
  const group = readGroupWord(word);
  if (group === null) return null;
  if (group.of === "some") return [];
  const serving = people.filter((person) =>
    when === null ? person.until === null : servesWithin(person, when.from, when.to),
  );
  if (group.of === "everyone") return serving;
  if (group.of === "centre-group") return serving.filter(({ centreGroup }) => centreGroup);
  return serving.filter(({ department }) => department !== null && group.name.endsWith(department));
}

/** What the record says of who was not there. */
function exceptedText({ record }: Entry, fields: FieldNames): string {
  return [
    ...fieldsOf(record, fields).map((field) => exceptedIn(searchText(field))),
    ...fieldsOf(record, "absent").map(searchText),
  ].join("\n");
}

/** The single people that a record names, without words for groups. */
export function namesIn(entry: Entry, fields: FieldNames): string[] {
  return wordsIn(entry, fields).filter((word) => readGroupWord(word) === null);
}

/** Names and words for groups: lists as understood, or one cell cut at commas and spaces between names. */
function wordsIn({ record }: Entry, fields: FieldNames): string[] {
  const names = fieldsOf(record, fields).flatMap((field) => {
    const read = values(field);
    const text = searchText(field);
    const rest = withoutExcepted(text);
    const list = rest === text && read.length > 0 ? read : [rest];
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

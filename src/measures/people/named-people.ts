import type { Remark } from "../measured";
import { type FieldNames, stringOf } from "../records/record-filter";
import { entryCells, type Entry } from "../records/select-records";
import { namesIn } from "./person-match";

/** An amount under a name, where no roster says who that is. */
export interface NamedRow {
  readonly name: string;
  /** Staff number or department; null where the row has neither. */
  readonly mark: string | null;
  /** Null where it is written and can't be read. */
  readonly amount: number | null;
  readonly entry: Entry;
}

/** Someone known by name only, or by name and department where several people bear it. */
export interface NamedPerson {
  readonly name: string;
  readonly rows: readonly NamedRow[];
}

/** What tells people of one name apart in a row: staff number or department, where the row is about a single person. */
export function distinguishingMark(entry: Entry, names: FieldNames): string | null {
  if (namesIn(entry, names).length !== 1) return null;
  return stringOf(entry.record, "staff-number") ?? stringOf(entry.record, "department");
}

/**
 * Sorts rows by person where there is no roster. People of one name in different departments stay apart (docs/criteria.md §1.4, 同名);
 * a row that could be either's counts for neither and is said.
 */
export function namedPeople(rows: readonly NamedRow[]): {
  readonly people: readonly NamedPerson[];
  readonly problems: readonly Remark[];
} {
  const byName = new Map<string, NamedRow[]>();
  for (const row of rows) byName.set(row.name, [...(byName.get(row.name) ?? []), row]);
  const people: NamedPerson[] = [];
  const problems: Remark[] = [];
  for (const [name, own] of byName) {
    const marks = [...new Set(own.flatMap(({ mark }) => mark ?? []))];
    if (marks.length < 2) {
      people.push({ name, rows: own });
      continue;
    }
    for (const mark of marks) {
      people.push({ name: `${name}（${mark}）`, rows: own.filter((row) => row.mark === mark) });
    }
    const unmarked = own.filter(({ mark }) => mark === null);
    if (unmarked.length === 0) continue;
    problems.push({
      text: { key: "check.same-name", params: { name } },
      cells: entryCells(unmarked.map(({ entry }) => entry)),
    });
  }
  return { people, problems };
}

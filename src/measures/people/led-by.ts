import { matches } from "../records/record-filter";
import type { Entry } from "../records/select-records";
import type { FindPeople } from "./person-match";

/** Who has to have led it: the person named in a field holds such a position, by what stands there or by the roster. */
export interface LedBy {
  readonly field: string;
  readonly positions: readonly string[];
}

/** Whether someone of such a position led what the record tells of. */
export function isLedBy(entry: Entry, { field, positions }: LedBy, find: FindPeople): boolean {
  if (matches(entry.record, { field, contains: positions })) return true;
  return find(entry, field).people.some((person) =>
    positions.some((position) => person.position?.includes(position) === true),
  );
}

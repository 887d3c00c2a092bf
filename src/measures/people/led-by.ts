import { compactText } from "../../grid";
import { fieldsOf, isFilled, matches } from "../records/record-filter";
import type { Entry } from "../records/select-records";
import type { FindPeople } from "./person-match";

/** Who has to have led it: the person named in a field holds such a position, by what stands there or by the roster. */
export interface LedBy {
  readonly field: string;
  /** Another column tells it too where its header has one of these words: 「主持（授课）人」. */
  readonly called?: readonly string[];
  readonly positions: readonly string[];
}

/** Whether someone of such a position led what the record tells of; null where it does not say who did. */
export function isLedBy(entry: Entry, ledBy: LedBy, find: FindPeople): boolean | null {
  const fields = fieldsTelling(entry, ledBy);
  if (!fieldsOf(entry.record, fields).some(isFilled)) return null;
  const { positions } = ledBy;
  if (matches(entry.record, { field: fields, contains: positions })) return true;
  return find(entry, fields).people.some((person) =>
    positions.some((position) => person.position?.includes(position) === true),
  );
}

function fieldsTelling({ ledger }: Entry, { field, called = [] }: LedBy): readonly string[] {
  const others = ledger.columns.filter(({ path }) =>
    called.some((word) => compactText(path.at(-1) ?? "").includes(word)),
  );
  return [field, ...others.flatMap((column) => column.field ?? [])];
}

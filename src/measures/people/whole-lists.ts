import { fieldsOf, searchText } from "../records/record-filter";
import type { Entry } from "../records/select-records";
import { type FindPeople, namesIn } from "./person-match";

/** Columns of those who came, or how many they were. */
const OF_SESSIONS: ReadonlySet<string> = new Set(["people", "count", "present", "expected"]);

/** Whether a record names all who took part: 「负责人 甲一」 beside an empty list of them names one. */
export function namesEveryone(entry: Entry, names: readonly string[], find: FindPeople): boolean {
  const isSession = entry.ledger.columns.some(({ field }) => field !== null && OF_SESSIONS.has(field));
  const list = isSession && names.includes("people") ? ["people"] : names;
  return namesIn(entry, list).length > 0 || find(entry, list).people.length > 0;
}

/** Who has to be of a group to be asked at all: whoever is not named there may be none of it. */
const OF_A_GROUP = /中心组|党员|党支部|支委|班子|团支部|青年|妇女|妇联|工会委员|退休/;

/** Where a session says what it was. */
export const WHAT = ["name", "topic"] as const;

/** Whether a record is of a part of the people: a session of the centre group, of the party branch. */
export function isOfAGroup({ ledger, record }: Entry): boolean {
  if (OF_A_GROUP.test(ledger.title)) return true;
  return fieldsOf(record, WHAT).some((field) => OF_A_GROUP.test(searchText(field)));
}

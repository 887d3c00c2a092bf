import type { Day } from "../../grid";
import type { AttendanceEntry, LedgerPerson } from "../../ledgers";
import type { PersonMonth } from "./person-month";

/** Which days of a month are taken: whole days, mornings, afternoons, one bit a day. */
export type Masks = [day: number, morning: number, afternoon: number];

/** A key for each person of a table; two of the same name in one table stay two people. */
export function personKeys(
  people: readonly LedgerPerson[],
  identify: (person: LedgerPerson) => string,
): string[] {
  const seen = new Map<string, number>();
  return people.map((person) => {
    const key = identify(person);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}#${String(times)}`;
  });
}

export function partOf(entry: AttendanceEntry): 0 | 1 | 2 {
  return entry.part === "day" ? 0 : entry.part === "morning" ? 1 : 2;
}

export function bitOf(day: Day): number {
  return 1 << (Number(day.slice(8, 10)) - 1);
}

/** Takes the entry's part of its day. */
export function take(masks: Map<PersonMonth, Masks>, month: PersonMonth, entry: AttendanceEntry): void {
  const mask = masks.get(month) ?? [0, 0, 0];
  mask[partOf(entry)] |= bitOf(entry.day);
  masks.set(month, mask);
}

/** A day that one table has whole and another in halves is the same day. */
export function either(before: Masks | undefined, added: Masks): Masks {
  const [day, morning, afternoon] = before ?? [0, 0, 0];
  const whole = day | added[0];
  const anyHalf = morning | added[1] | afternoon | added[2];
  return [whole | anyHalf, whole | morning | added[1], whole | afternoon | added[2]];
}

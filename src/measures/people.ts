import { addDays, dayParts, daysBetween, daysInMonth, type CellArea, type Day } from "../grid";
import type { Ledger, LedgerRecord } from "../ledgers";
import type { Message } from "../locales";
import { awayWithin, readAway, type Away, type AwayReason } from "./away";
import { addMonths, endOfMonth, monthsBetween } from "./buckets";
import { cellsOfRecord } from "./evidence";
import type { MeasureContext, ReviewPeriod } from "./measure";
import { joinRosters, rostersFor } from "./rosters";
import { readService, type Service } from "./service";
import { fieldsOf, matches, stringOf, textOf } from "./where";

export type { AwayReason } from "./away";

/** Someone of the roster. */
export interface Person extends Service {
  readonly name: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
  readonly position: string | null;
  readonly away: readonly Away[];
  /** Member of the theory study centre group (中心组成员). */
  readonly centreGroup: boolean;
  readonly cells: readonly CellArea[];
}

/** The people of the rosters that count for a period; rows without a name are left out. */
export function peopleOf(ledgers: readonly Ledger[], period: ReviewPeriod): Person[] {
  return joinRosters(
    rostersFor(ledgers, period).map((ledger) =>
      ledger.records.flatMap((record) => personOf(ledger, record) ?? []),
    ),
  );
}

function personOf(ledger: Ledger, record: LedgerRecord): Person | null {
  const name = stringOf(record, "name");
  if (name === null) return null;
  const texts = fieldsOf(record, ["status", "remark"]).map(textOf);
  const isMember =
    /中心组/.test([ledger.title, ...texts].join("\n")) ||
    matches(record, { field: "centre-group", in: ["yes"] });
  return {
    name: foldName(name),
    department: stringOf(record, "department"),
    staffNumber: stringOf(record, "staff-number"),
    position: stringOf(record, "position"),
    ...readService(record, texts),
    away: readAway(texts),
    centreGroup: isMember && !matches(record, { field: "centre-group", in: ["no"] }),
    cells: [cellsOfRecord(ledger, record)],
  };
}

/** A name for comparison: 「张　三」 is 「张三」. */
export function foldName(name: string): string {
  return name.replace(/[\s\u3000\u00a0]+/g, "");
}

/** What tells someone from people of the same name. */
export type Named = Pick<Person, "name" | "department" | "staffNumber">;

/** How people are called in a line: by name, and with their department where others on the roster bear the same name. */
export function namerFor(people: readonly Person[]): (person: Named) => string {
  const times = new Map<string, number>();
  for (const { name } of people) times.set(name, (times.get(name) ?? 0) + 1);
  return ({ name, staffNumber, department }) => {
    const mark = department ?? staffNumber;
    return (times.get(name) ?? 0) > 1 && mark !== null ? `${name}（${mark}）` : name;
  };
}

/** Whether the person serves on a day. */
export function servesOn(person: Person, day: Day): boolean {
  return (person.from === null || person.from <= day) && (person.until === null || day <= person.until);
}

/** Whether the person serves on any day of the stretch. */
export function servesWithin(person: Person, from: Day, to: Day): boolean {
  return (person.from === null || person.from <= to) && (person.until === null || person.until >= from);
}

/**
 * Months of service within a stretch, to the nearest half (CRITERIA.md §1.4: 按在岗月数折算，四舍五入到 0.5). Begun months count by
 * their days: 1 July to the end of the year is 6, until 31 March is 3.
 */
export function monthsOfService(person: Person, from: Day, to: Day): number {
  const start = person.from !== null && person.from > from ? person.from : from;
  const end = person.until !== null && person.until < to ? person.until : to;
  if (start > end) return 0;
  let months = 0;
  for (const month of monthsBetween(start, end)) {
    const { year, month: number } = dayParts(`${month}-01`);
    const first = start > `${month}-01` ? start : `${month}-01`;
    const last = end < endOfMonth(month) ? end : endOfMonth(month);
    months += (daysBetween(first, last) + 1) / daysInMonth(year, number);
  }
  return Math.round(months * 2) / 2;
}

/** Why someone is not held to an obligation of everyone, or null: gone by the as-of date, away for long, only just arrived. */
export function exemption(person: Person, context: MeasureContext): Message | null {
  const { asOf } = context.period;
  if (person.until !== null && person.until < asOf) return { key: "check.away.left" };
  const away = awayReason(person, context);
  if (away !== null) return { key: `check.away.${away}` };
  if (person.from !== null && person.from > asOf) return { key: "check.away.not-yet" };
  const served =
    person.from !== null && person.from > context.period.from
      ? daysBetween(person.from, asOf) + 1
      : Number.POSITIVE_INFINITY;
  const { shortServiceDays } = context.settings;
  return served < shortServiceDays
    ? { key: "check.away.short-service", params: { n: shortServiceDays } }
    : null;
}

/** Long leave or a posting elsewhere, from the roster or from a long run of leave in the attendance grids. */
export function awayReason(person: Person, context: MeasureContext): AwayReason | null {
  const called = namerFor(context.people);
  return (
    awayWithin(person.away, context.period) ?? context.attendance().longLeave.get(called(person)) ?? null
  );
}

/** The whole stretch that yearly targets are proportioned to: the period, at least twelve months of it. */
export function fullTerm(period: ReviewPeriod): { readonly from: Day; readonly to: Day } {
  const year = addDays(addMonths(period.from, 12), -1);
  return { from: period.from, to: year > period.to ? year : period.to };
}

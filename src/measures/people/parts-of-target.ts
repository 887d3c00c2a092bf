import { addDays, addMonths, type CellArea, type Day, mergeAreas, toHundredths } from "../../grid";
import { arrivalIn } from "../../ledgers";
import type { MeasureContext } from "../measure";
import type { SetAside } from "../measured";
import { monthsPassed } from "../periods/buckets";
import { fieldsOf, searchText } from "../records/record-filter";
import { type Entry, entryCells } from "../records/select-records";
import { awayReason } from "./exemption";
import type { NamedPerson } from "./named-people";
import { namerFor, type Person } from "./person";
import { namesIn } from "./person-match";
import type { Sums } from "./sums-of-people";
import { fullTerm, monthsOfService, servesWithin } from "./time-served";

/** What someone has, and the part of a yearly amount that is asked: of the whole time, and of what is over of it. */
export interface Account {
  readonly name: string;
  readonly department: string | null;
  readonly target: number;
  readonly targetByNow: number;
  readonly sum: number;
  readonly cells: readonly CellArea[];
  /** Cells of rows of which nobody knows how much they add. */
  readonly unreadable: readonly CellArea[];
}

/** The roster's people with their part of the target; who is exempt or held to a part goes to `excluded`, with the figure. */
export function accountsOfRoster(
  sums: Sums,
  yearly: number,
  context: MeasureContext,
  excluded: SetAside[],
): Account[] {
  const { from, to } = context.period;
  const term = fullTerm(context.period);
  const nameOf = namerFor(context.people);
  const fullMonths = monthsOfService(EVERGREEN, term.from, term.to);
  return context.people.flatMap((known) => {
    const person = {
      ...known,
      from: known.from ?? arrivalOf(sums.byPerson.get(known)?.entries ?? [], context),
    };
    // Gone since nobody knows when: there is no part to hold anyone to, and that is said.
    if (person.until === "") excluded.push({ name: nameOf(person), reason: { key: "check.away.left" } });
    if (!servesWithin(person, from, to)) return [];
    const away = awayReason(person, context);
    if (away !== null) {
      excluded.push({ name: nameOf(person), reason: { key: `check.away.${away}` } });
      return [];
    }
    const months = monthsOfService(person, term.from, term.to);
    const target = partOf(yearly, months);
    if (months < fullMonths) {
      excluded.push(heldToPart(nameOf(person), months, target));
    }
    const account = sums.byPerson.get(known);
    return {
      name: nameOf(person),
      department: person.department,
      target,
      targetByNow: dueByNow(yearly, person, context),
      sum: account?.sum ?? 0,
      cells: mergeAreas(account ? entryCells([...account.entries, ...account.unreadable]) : person.cells),
      unreadable: entryCells(account?.unreadable ?? []),
    };
  });
}

export function accountsOfNames(
  people: readonly NamedPerson[],
  yearly: number,
  context: MeasureContext,
  excluded: SetAside[],
): Account[] {
  const term = fullTerm(context.period);
  const fullMonths = monthsOfService(EVERGREEN, term.from, term.to);
  return people.map(({ name, rows }) => {
    const entries = rows.map(({ entry }) => entry);
    const person = { ...EVERGREEN, name, from: arrivalOf(entries, context) };
    const months = monthsOfService(person, term.from, term.to);
    const target = partOf(yearly, months);
    if (months < fullMonths) excluded.push(heldToPart(name, months, target));
    return {
      name,
      department: null,
      target,
      targetByNow: dueByNow(yearly, person, context),
      sum: rows.reduce((total, { amount }) => total + (amount ?? 0), 0),
      cells: mergeAreas(entryCells(entries)),
      unreadable: entryCells(rows.filter(({ amount }) => amount === null).map(({ entry }) => entry)),
    };
  });
}

function heldToPart(name: string, months: number, target: number): SetAside {
  const reason = { key: "check.part-of-target", params: { months, target: toHundredths(target) } } as const;
  return { name, reason, partly: true };
}

/** When someone came, by the remark of one of their own rows: 「4月1日到馆」. Rows of several people say it of none. */
function arrivalOf(entries: readonly Entry[], { period }: MeasureContext): Day | null {
  for (const entry of entries) {
    if (namesIn(entry, ["person", "people"]).length !== 1) continue;
    const year = Number((entry.when?.from ?? period.from).slice(0, 4));
    const day = arrivalIn(fieldsOf(entry.record, "remark").map(searchText), year);
    if (day !== null) return day;
  }
  return null;
}

/** A yearly amount for so many months, to the nearest half (docs/criteria.md §1.5, study-hours-120). */
function partOf(yearly: number, months: number): number {
  return Math.round((yearly * months) / 6) / 2;
}

/** 序时目标: for the months of service that are over, whole months only and rounded down (docs/criteria.md §1.1). */
export function dueByNow(yearly: number, person: Person, { period }: MeasureContext): number {
  const { from, asOf } = period;
  const passed = monthsPassed({ from, to: fullTerm(period).to }, asOf);
  const until = addDays(addMonths(from, passed), -1);
  return Math.floor((yearly * monthsOfService(person, from, until)) / 12 + 1e-9);
}

/** Someone who was always there. */
export const EVERGREEN: Person = {
  name: "",
  department: null,
  staffNumber: null,
  position: null,
  from: null,
  until: null,
  away: [],
  centreGroup: false,
  cells: [],
};

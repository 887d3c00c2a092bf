import { addDays, addMonths, type CellArea, mergeAreas, toHundredths } from "../../grid";
import type { MeasureContext } from "../measure";
import type { SetAside } from "../measured";
import { monthsPassed } from "../periods/buckets";
import { entryCells } from "../records/select-records";
import { awayReason } from "./exemption";
import type { NamedPerson } from "./named-people";
import { namerFor, type Person } from "./person";
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
  return context.people.flatMap((person) => {
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
      excluded.push({
        name: nameOf(person),
        reason: { key: "check.part-of-target", params: { months, target: toHundredths(target) } },
        partly: true,
      });
    }
    const account = sums.byPerson.get(person);
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
): Account[] {
  const term = fullTerm(context.period);
  const target = partOf(yearly, monthsOfService(EVERGREEN, term.from, term.to));
  const targetByNow = dueByNow(yearly, EVERGREEN, context);
  return people.map(({ name, rows }) => ({
    name,
    department: null,
    target,
    targetByNow,
    sum: rows.reduce((total, { amount }) => total + (amount ?? 0), 0),
    cells: mergeAreas(entryCells(rows.map(({ entry }) => entry))),
    unreadable: entryCells(rows.filter(({ amount }) => amount === null).map(({ entry }) => entry)),
  }));
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

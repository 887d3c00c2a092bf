import { isCentreGroup, isCounted, isGroupList, type Ledger } from "../../ledgers";
import type { ReviewPeriod } from "../periods/review-period";
import type { Person } from "./person";

/**
 * The rosters that list a period's people. Those of other years are left out where one of the period's own is there: the 名册 of last
 * year still names who has left since. Lists of the leading group are rosters too, of some of the same people.
 */
export function rostersFor(ledgers: readonly Ledger[], { from, to }: ReviewPeriod): readonly Ledger[] {
  const rosters = ledgers.filter(
    (ledger) =>
      ledger.kind === "roster" &&
      isCounted(ledger) &&
      !isGroupList(ledger) &&
      (isCentreGroup(ledger) || !ledger.columns.some(({ field }) => field === "group-role")),
  );
  const isOfOtherYear = (roster: Ledger): boolean => {
    const year = yearOf(roster);
    return year !== null && (year < from.slice(0, 4) || year > to.slice(0, 4));
  };
  const own = rosters.filter((roster) => !isOfOtherYear(roster));
  // The centre group's list alone is not the staff.
  return own.some((roster) => !isCentreGroup(roster)) ? own : rosters;
}

/** The year in a roster's title or sheet name; its dates are births and arrivals and say nothing. */
function yearOf({ title, sheet }: Ledger): string | null {
  return /(?<!\d)20\d{2}(?=\s*年)/.exec(title)?.[0] ?? /(?<!\d)20\d{2}(?!\d)/.exec(sheet)?.[0] ?? null;
}

/**
 * One list of several: who stands on two of them is one person, who has what either says. People of one name are kept apart by what tells
 * them apart, staff number or department; a row that could be any of several adds nobody. The fullest list is the first, wherever
 * its sheet stands.
 */
export function joinRosters(rosters: readonly (readonly Person[])[]): Person[] {
  let people: Person[] = [];
  for (const roster of [...rosters].sort((a, b) => toldApart(b) - toldApart(a) || b.length - a.length)) {
    const before = people;
    const added: Person[] = [];
    for (const person of withoutRepeats(roster)) {
      const same = before.filter((one) => isSame(one, person));
      const [only] = same;
      if (only === undefined) added.push(person);
      else if (same.length === 1) people = people.map((one) => (one === only ? joined(one, person) : one));
    }
    people = [...people, ...added];
  }
  return people;
}

function toldApart(roster: readonly Person[]): number {
  return roster.filter(({ staffNumber, department }) => staffNumber !== null || department !== null).length;
}

function withoutRepeats(roster: readonly Person[]): readonly Person[] {
  const keyOf = ({ name, staffNumber, department }: Person) => `${name}\n${staffNumber ?? department ?? ""}`;
  return [...new Map([...roster].reverse().map((person) => [keyOf(person), person])).values()].reverse();
}

function isSame(one: Person, other: Person): boolean {
  if (one.name !== other.name) return false;
  if (one.staffNumber !== null && other.staffNumber !== null) return one.staffNumber === other.staffNumber;
  const [a, b] = [one.department, other.department];
  return a === null || b === null || a.includes(b) || b.includes(a);
}

function joined(one: Person, other: Person): Person {
  return {
    ...one,
    department: one.department ?? other.department,
    staffNumber: one.staffNumber ?? other.staffNumber,
    position: one.position ?? other.position,
    from: one.from ?? other.from,
    until: one.until === null || one.until === "" ? (other.until ?? one.until) : one.until,
    away: [...one.away, ...other.away],
    centreGroup: one.centreGroup || other.centreGroup,
    cells: [...one.cells, ...other.cells],
  };
}

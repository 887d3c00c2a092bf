import { type CellArea, type Day, type Month, monthOf, withoutSpaces } from "../../grid";
import { isCounted, type AttendanceEntry, type Ledger, type LedgerPerson } from "../../ledgers";
import { namerFor } from "../people/person";
import { servesOn } from "../people/time-served";
import { growArea } from "../records/evidence";
import { addEntry, type MarkSums } from "./add-entry";
import { type LeaveDay, withdrawLongLeave } from "./long-leave";
import { identityFor, isBlankEntry, markedElsewhere } from "./identity";
import { bitOf, either, type Masks, partOf, personKeys, take } from "./masks";
import type { AttendanceTally, PersonMonth, TallyContext } from "./person-month";
import { addSummaries } from "./summaries";

/** What has been added up so far. */
interface Running {
  readonly period: TallyContext["period"];
  readonly isWorkday: (day: Day) => boolean;
  /** By person and month. */
  readonly months: Map<string, PersonMonth>;
  /** The days that a table has told of each month. */
  readonly taken: Map<PersonMonth, Masks>;
  readonly marks: MarkSums;
  readonly identify: (person: LedgerPerson) => string;
  /** A blank of such a day is told by another sheet. */
  readonly isToldElsewhere: (person: LedgerPerson, day: Day) => boolean;
}

/**
 * Adds up the attendance grids of a period (docs/criteria.md §1.5, attendance-rate; §1.4). Days that are no workdays count neither as due
 * nor as attended, whatever stands in their cells. Half days are half a day.
 */
export function tallyAttendance(ledgers: readonly Ledger[], work: TallyContext): AttendanceTally {
  const grids = ledgers
    .filter((ledger) => ledger.kind === "attendance" && ledger.entries.length > 0 && isCounted(ledger))
    .sort(byMonthAndSheet);
  const calendar = rememberedWorkdays(work.workdays);
  const identify = identityFor(work.people);
  const running: Running = {
    period: work.period,
    isWorkday: calendar.isWorkday,
    months: new Map(),
    taken: new Map(),
    marks: marksOf(work),
    identify,
    isToldElsewhere: markedElsewhere(grids, identify),
  };
  const evidence: CellArea[] = [];
  const tables = new Set<string>();
  for (const grid of grids) {
    const used = addGrid(grid, running);
    if (used === null) continue;
    evidence.push(used);
    tables.add(grid.id);
  }

  // Where a month has only counts per person, the counts are taken.
  const summarised = addSummaries(ledgers, work, running.months);
  evidence.push(...summarised.used);
  for (const id of summarised.tables) tables.add(id);
  const { leave, unknown } = running.marks;
  const longLeave = withdrawLongLeave(leave, calendar.isWorkday, work.settings.longLeaveWorkdays);
  const isThere = ledgers.some(({ kind }) => kind === "attendance");
  return {
    data: evidence.length > 0 ? "some" : isThere ? "blank-form" : "none",
    months: [...running.months.values()],
    evidence,
    tables,
    unknown,
    longLeave,
    withoutMonth: summarised.undated,
    unknownCalendar: calendar.metUnknownYear(),
  };
}

/**
 * By time, so that what is told of them stands in the order of the months; of two tables that hold the same day the one with the
 * earlier name counts, wherever their sheets stand.
 */
function byMonthAndSheet(a: Ledger, b: Ledger): number {
  const from = (ledger: Ledger): Day => ledger.period?.from ?? "";
  if (from(a) !== from(b)) return from(a) < from(b) ? -1 : 1;
  return a.sheet === b.sheet ? a.area.row - b.area.row : a.sheet < b.sheet ? -1 : 1;
}

/** The calendar, asked once for each day, and whether any day asked for was of a year that nobody knows. */
function rememberedWorkdays(workdays: TallyContext["workdays"]): {
  readonly isWorkday: (day: Day) => boolean;
  readonly metUnknownYear: () => boolean;
} {
  const days = new Map<Day, boolean>();
  let metUnknown = false;
  return {
    isWorkday: (day) => {
      let known = days.get(day);
      if (known === undefined) {
        known = workdays.isWorkday(day);
        if (!workdays.isKnown(day)) metUnknown = true;
        days.set(day, known);
      }
      return known;
    },
    metUnknownYear: () => metUnknown,
  };
}

function marksOf({ people, settings }: TallyContext): MarkSums {
  const nameOf = namerFor(people);
  const called = ({ name, department }: PersonMonth): string =>
    nameOf({ name: withoutSpaces(name), department, staffNumber: null });
  const roster = new Map(people.map((person) => [nameOf(person), person]));
  return {
    settings,
    leave: new Map<string, LeaveDay[]>(),
    unknown: [],
    called,
    isInService: (month, day) => {
      const person = roster.get(called(month));
      return person === undefined || servesOn(person, day);
    },
  };
}

/** Adds a grid's marks of the period; gives the cells that they stand in, or null where there are none. */
function addGrid(grid: Ledger, running: Running): CellArea | null {
  const { period, isWorkday, months, taken, marks } = running;
  const keys = personKeys(grid.people, running.identify);
  const own = new Map<PersonMonth, Masks>();
  const recent: PersonMonth[] = [];
  let used: CellArea | null = null;
  for (const entry of grid.entries) {
    if (entry.day < period.from || entry.day > period.asOf || entry.part === "evening") continue;
    const person = grid.people[entry.person];
    const key = keys[entry.person];
    if (person === undefined || key === undefined) continue;
    used = growArea(used, grid.sheet, entry);
    if (!isWorkday(entry.day)) continue;
    // A person's entries mostly follow each other: the month is looked up once.
    const last = recent[entry.person];
    const month =
      last !== undefined && entry.day.startsWith(last.month)
        ? last
        : monthFor(months, person, key, monthOf(entry.day));
    recent[entry.person] = month;
    // A day that another table holds for the same person counts once.
    if (isTaken(taken.get(month), entry)) continue;
    if (isBlankEntry(entry) && running.isToldElsewhere(person, entry.day)) continue;
    take(own, month, entry);
    addEntry(grid.sheet, entry, month, marks);
  }
  for (const [month, mask] of own) taken.set(month, either(taken.get(month), mask));
  return used;
}

function isTaken(mask: Masks | undefined, entry: AttendanceEntry): boolean {
  return mask !== undefined && (mask[partOf(entry)] & bitOf(entry.day)) !== 0;
}

/** A person's month, a fresh one where it was not met before. */
function monthFor(
  months: Map<string, PersonMonth>,
  { name, department }: LedgerPerson,
  key: string,
  month: Month,
): PersonMonth {
  const id = `${key}\n${month}`;
  const known = months.get(id);
  if (known) return known;
  const fresh: PersonMonth = {
    name,
    department,
    month,
    until: month,
    due: 0,
    attended: 0,
    absent: 0,
    leave: 0,
    lateOrEarly: 0,
    expected: 0,
    blank: 0,
    absentDays: [],
    lateCells: [],
    absentCells: [],
    blankCells: [],
  };
  months.set(id, fresh);
  return fresh;
}

import { type CellArea, type Day, type Month, monthOf, withoutSpaces } from "../../grid";
import type { AttendanceEntry, Ledger, LedgerPerson } from "../../ledgers";
import { namerFor } from "../people/person";
import { servesOn } from "../people/time-served";
import { growArea } from "../records/evidence";
import { type LeaveDay, LONG_LEAVE, withdrawLongLeave } from "./long-leave";
import { bitOf, either, type Masks, partOf, personKeys, take } from "./masks";
import type { AttendanceTally, PersonMonth, Work } from "./person-month";
import { addSummaries } from "./summaries";

/**
 * By time, so that what is told of them stands in the order of the months; of two tables that hold the same day the one with the
 * earlier name counts, wherever their sheets stand.
 */
function byMonthAndSheet(a: Ledger, b: Ledger): number {
  const from = (ledger: Ledger): Day => ledger.period?.from ?? "";
  if (from(a) !== from(b)) return from(a) < from(b) ? -1 : 1;
  return a.sheet === b.sheet ? a.area.row - b.area.row : a.sheet < b.sheet ? -1 : 1;
}

/**
 * Adds up the attendance grids of a period (CRITERIA.md, attendance-rate; §1.4). Days that are no workdays count neither as due
 * nor as attended, whatever stands in their cells. Half days are half a day.
 */
export function tallyAttendance(ledgers: readonly Ledger[], work: Work): AttendanceTally {
  const counted = ledgers
    .filter((ledger) => ledger.kind === "attendance" && ledger.entries.length > 0)
    .sort(byMonthAndSheet);
  const months = new Map<string, PersonMonth>();
  const taken = new Map<PersonMonth, Masks>();
  const leave = new Map<string, LeaveDay[]>();
  const unknown: CellArea[] = [];
  const evidence: CellArea[] = [];
  const tables = new Set<string>();
  const calendar = new Map<Day, boolean>();
  const called = namerFor(work.people);
  const calledIn = ({ name, department }: PersonMonth): string =>
    called({ name: withoutSpaces(name), department, staffNumber: null });
  const roster = new Map(work.people.map((person) => [called(person), person]));
  let some = false;
  let unknownCalendar = false;

  const isWorkday = (day: Day): boolean => {
    let known = calendar.get(day);
    if (known === undefined) {
      known = work.workdays.isWorkday(day);
      if (!work.workdays.isKnown(day)) unknownCalendar = true;
      calendar.set(day, known);
    }
    return known;
  };

  for (const ledger of counted) {
    if (ledger.blankForm || ledger.duplicateOf !== null) continue;
    const keys = personKeys(ledger.people);
    const own = new Map<PersonMonth, Masks>();
    const recent: PersonMonth[] = [];
    let used: CellArea | null = null;
    for (const entry of ledger.entries) {
      if (entry.day < work.period.from || entry.day > work.period.asOf || entry.part === "evening") continue;
      const person = ledger.people[entry.person];
      const key = keys[entry.person];
      if (person === undefined || key === undefined) continue;
      used = growArea(used, ledger.sheet, entry);
      if (!isWorkday(entry.day)) continue;
      // A person's entries mostly follow each other: the month is looked up once.
      const last = recent[entry.person];
      const month =
        last !== undefined && entry.day.startsWith(last.month)
          ? last
          : monthFor(person, key, monthOf(entry.day));
      recent[entry.person] = month;
      // A day that another table holds for the same person counts once.
      if (isTaken(month, entry)) continue;
      take(own, month, entry);
      add(ledger, entry, month);
    }
    for (const [month, mask] of own) taken.set(month, either(taken.get(month), mask));
    if (used !== null) {
      some = true;
      evidence.push(used);
      tables.add(ledger.id);
    }
  }

  // RecordFilter a month has only counts per person, the counts are taken.
  const summarised = addSummaries(ledgers, work, months);
  evidence.push(...summarised.used);
  for (const id of summarised.tables) tables.add(id);
  if (summarised.used.length > 0) some = true;
  const longLeave = withdrawLongLeave(leave, isWorkday, work.settings.longLeaveWorkdays);
  return {
    data: some ? "some" : ledgers.some(({ kind }) => kind === "attendance") ? "blank-form" : "none",
    months: [...months.values()],
    evidence,
    tables,
    unknown,
    longLeave,
    withoutMonth: summarised.undated,
    unknownCalendar,
  };

  function monthFor(person: LedgerPerson, key: string, month: Month): PersonMonth {
    const id = `${key}\n${month}`;
    const known = months.get(id);
    if (known) return known;
    const fresh: PersonMonth = {
      name: person.name,
      department: person.department,
      month,
      due: 0,
      attended: 0,
      absent: 0,
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

  function isTaken(month: PersonMonth, entry: AttendanceEntry): boolean {
    const mask = taken.get(month);
    return mask !== undefined && (mask[partOf(entry)] & bitOf(entry.day)) !== 0;
  }

  function add(ledger: Ledger, entry: AttendanceEntry, month: PersonMonth): void {
    const cell: CellArea = { sheet: ledger.sheet, row: entry.row, column: entry.column, rows: 1, columns: 1 };
    const size = entry.part === "day" ? 1 : 0.5;
    if (entry.shares.length === 0) {
      if (entry.mark !== "") {
        unknown.push(cell);
        month.expected += size;
      } else if (inService(month, entry.day)) {
        month.expected += size;
        month.blank += size;
        month.blankCells.push(cell);
      }
      return;
    }
    month.expected += size;
    for (const { code, days } of entry.shares) {
      switch (code) {
        case "rest":
        case "not-employed":
          continue;
        case "unknown":
          unknown.push(cell);
          continue;
        case "late":
        case "early-leave":
          month.lateOrEarly += 1;
          month.lateCells.push(cell);
          month.due += days;
          month.attended += days;
          continue;
        case "present":
        case "business-trip":
        case "duty":
        case "missed-punch":
          month.due += days;
          month.attended += days;
          continue;
        case "absent":
          month.due += days;
          month.absent += days;
          month.absentDays.push(entry.day);
          month.absentCells.push(cell);
          continue;
        default: {
          const attended = work.settings.excusedLeave.includes(code) ? days : 0;
          month.due += days;
          month.attended += attended;
          const reason = LONG_LEAVE[code];
          if (reason === undefined) continue;
          const runs = leave.get(calledIn(month)) ?? [];
          runs.push({ reason, month, day: entry.day, due: days, attended });
          leave.set(calledIn(month), runs);
        }
      }
    }
  }

  function inService(month: PersonMonth, day: Day): boolean {
    const person = roster.get(calledIn(month));
    return person === undefined || servesOn(person, day);
  }
}

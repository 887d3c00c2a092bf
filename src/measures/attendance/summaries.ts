import { type CellArea, type DateSpan, addDays, monthOf, withoutSpaces } from "../../grid";
import {
  LEAVE_CODES,
  type Ledger,
  type LedgerRecord,
  dateOf,
  isCounted,
  numberOf,
  textOf,
} from "../../ledgers";
import { cellsOfLedger, cellsOfRecord } from "../records/evidence";
import type { PersonMonth, TallyContext } from "./person-month";

/**
 * Adds the months of which there are only counts per person (考勤汇总表) to those added up from grids; a person's month that a grid
 * holds stays as it is. Gives the rows that were used with the ids of their tables, and the tables that do not say of which month they are.
 */
export function addSummaries(
  ledgers: readonly Ledger[],
  work: TallyContext,
  months: Map<string, PersonMonth>,
): {
  readonly used: readonly CellArea[];
  readonly tables: readonly string[];
  readonly undated: readonly CellArea[];
} {
  const known = [...months.values()].map(({ name, month }) => ({ name: withoutSpaces(name), month }));
  const used: CellArea[] = [];
  const tables: string[] = [];
  const undated: CellArea[] = [];
  for (const ledger of ledgers) {
    const { kind, layout, period } = ledger;
    if (kind !== "attendance" || layout !== "person-summary" || !isCounted(ledger)) continue;
    if (period === null) {
      undated.push(cellsOfLedger(ledger));
      continue;
    }
    for (const record of ledger.records) {
      // A row a person and month says its own.
      const { from, to } = dateOf(record, "date") ?? period;
      if (from < work.period.from || to > work.period.asOf) continue;
      const month = summaryOf(ledger, record, { from, to }, work);
      if (month === null) continue;
      // Counts of a quarter or a year, too, stand back behind any of their months.
      const name = withoutSpaces(month.name);
      const last = monthOf(to);
      if (known.some((one) => one.name === name && one.month >= month.month && one.month <= last)) continue;
      months.set(`${ledger.id}\n${String(record.area.row)}`, month);
      used.push(cellsOfRecord(ledger, record));
      tables.push(ledger.id);
    }
  }
  return { used, tables, undated };
}

/**
 * A person's month from its counts; null where neither what was due nor what was attended can be told. 实际出勤 is what was attended:
 * leave that counts as attendance comes on top, and trips where the figures show that they were not in it. A table that has the column
 * and a row that leaves it empty is no full month.
 */
function summaryOf(ledger: Ledger, record: LedgerRecord, span: Span, work: TallyContext): PersonMonth | null {
  const name = textOf(record, "person");
  const days = (code: string): number => numberOf(record, `${code}-days`) ?? 0;
  const absent = days("absent");
  const leave = LEAVE_CODES.map((code) => ({ code, days: days(code) }));
  const named = leave.reduce((sum, one) => sum + one.days, 0) + days("other-leave");
  // 请假 may hold all kinds together; what no kind accounts for is leave as 请假 in a cell is.
  const away = named + Math.max(0, days("leave") - named);
  const excused = leave
    .filter(({ code }) => work.settings.excusedLeave.includes(code))
    .reduce((sum, one) => sum + one.days, 0);
  const present = numberOf(record, "present-days");
  const told = present === null ? null : present + away + absent;
  const trips = days("business-trip");
  const due = numberOf(record, "due-days") ?? (told === null ? null : told + onTop(told, trips, span, work));
  if (name === null || due === null || due <= 0) return null;
  const writesPresent = ledger.columns.some(({ field }) => field === "present-days");
  if (present === null && writesPresent && due - away - absent > 0) return null;
  const most = Math.max(0, due - absent - (away - excused));
  const attended = present === null ? most : Math.min(most, present + excused + trips);
  const cell = cellsOfRecord(ledger, record);
  const lateOrEarly = (numberOf(record, "late-times") ?? 0) + (numberOf(record, "early-leave-times") ?? 0);
  return {
    name,
    department: textOf(record, "department"),
    month: monthOf(span.from),
    until: monthOf(span.to),
    due,
    attended,
    absent,
    leave: 0,
    lateOrEarly,
    expected: due,
    blank: 0,
    absentDays: [],
    lateCells: lateOrEarly > 0 ? [cell] : [],
    absentCells: absent > 0 ? [cell] : [],
    blankCells: [],
  };
}

type Span = Pick<DateSpan, "from" | "to">;

/**
 * The days of trips that stand beside what was attended and not in it, where no column says how many were due: they are, where all
 * together make just the workdays of the stretch (18 出勤, 3 出差, 21 workdays).
 */
function onTop(told: number, trips: number, { from, to }: Span, { workdays }: TallyContext): number {
  if (trips === 0 || !workdays.isKnown(from)) return 0;
  let due = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (workdays.isWorkday(day)) due += 1;
  return told + trips === due ? trips : 0;
}

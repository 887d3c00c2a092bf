import type { CellArea, Day } from "../../grid";
import type { AttendanceEntry, AttendanceShare } from "../../ledgers";
import { type LeaveDay, LONG_LEAVE } from "./long-leave";
import type { PersonMonth, TallyContext } from "./person-month";

/** What a mark is added up into besides its person's month. */
export interface MarkSums {
  readonly settings: TallyContext["settings"];
  /** Days of leave that may be parts of a long one, by person. */
  readonly leave: Map<string, LeaveDay[]>;
  /** Cells of marks that mean nothing to us. */
  readonly unknown: CellArea[];
  /** How the person of a month is called among all people. */
  readonly called: (month: PersonMonth) => string;
  readonly isInService: (month: PersonMonth, day: Day) => boolean;
}

/** Adds one mark of a workday to its person's month. A blank is a gap where the person serves, and nothing where not. */
export function addEntry(sheet: string, entry: AttendanceEntry, month: PersonMonth, sums: MarkSums): void {
  const size = entry.part === "day" ? 1 : 0.5;
  if (entry.shares.length > 0) {
    month.expected += size;
    // The other half of half a day's presence was due; why nobody was there is not known, so it is no absence.
    const [first, rest] = entry.shares;
    if (first && rest?.code === "unknown") {
      addShare(sheet, entry, first, month, sums);
      month.due += rest.days;
    } else for (const share of entry.shares) addShare(sheet, entry, share, month, sums);
  } else if (entry.mark !== "") {
    sums.unknown.push(cellOf(sheet, entry));
    month.expected += size;
  } else if (sums.isInService(month, entry.day)) {
    month.expected += size;
    month.blank += size;
    month.blankCells.push(cellOf(sheet, entry));
  }
}

function cellOf(sheet: string, { row, column }: AttendanceEntry): CellArea {
  return { sheet, row, column, rows: 1, columns: 1 };
}

function addShare(
  sheet: string,
  entry: AttendanceEntry,
  { code, days, times = 1 }: AttendanceShare,
  month: PersonMonth,
  sums: MarkSums,
): void {
  switch (code) {
    case "rest":
    case "not-employed":
      return;
    case "unknown":
      sums.unknown.push(cellOf(sheet, entry));
      return;
    case "late":
    case "early-leave":
      month.lateOrEarly += times;
      month.lateCells.push(cellOf(sheet, entry));
      month.due += days;
      month.attended += days;
      return;
    case "present":
    case "business-trip":
    case "duty":
    case "missed-punch":
      month.due += days;
      month.attended += days;
      return;
    case "absent":
      month.due += days;
      month.absent += days;
      month.absentDays.push(entry.day);
      month.absentCells.push(cellOf(sheet, entry));
      return;
    default: {
      const attended = sums.settings.excusedLeave.includes(code) ? days : 0;
      month.due += days;
      month.attended += attended;
      const reason = LONG_LEAVE[code];
      if (reason === undefined) return;
      month.leave += days - attended;
      const name = sums.called(month);
      const runs = sums.leave.get(name) ?? [];
      runs.push({ reason, month, day: entry.day, due: days, attended });
      sums.leave.set(name, runs);
    }
  }
}

import { byObject, type CellArea, type DateSpan } from "../grid";
import {
  dateOf,
  LEDGERS,
  type AttendanceCode,
  type AttendanceEntry,
  type ColumnMatch,
  type Layout,
  type Ledger,
  type LedgerKind,
  type RowNote,
  type RowRole,
} from "../ledgers";
import { quoted, withoutPersonalNumbers } from "../locales";
import { unionOf } from "./find/period";

/** A run of rows with one role, rows from 0. */
interface RowRun {
  readonly from: number;
  readonly to: number;
  readonly role: RowRole;
  readonly reason: string;
}

/** One recognised table without its records: what the pane shows and the command line prints. */
export interface RecognisedTable {
  readonly id: string;
  readonly sheet: string;
  readonly area: CellArea;
  readonly kind: LedgerKind;
  readonly layout: Layout;
  readonly title: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly RowRun[];
  readonly people: number;
  readonly records: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly marks: Readonly<Record<string, number>>;
  /** Days per attendance code; a half day counts 0.5. */
  readonly codes: Readonly<Partial<Record<AttendanceCode, number>>>;
  readonly legend: Readonly<Record<string, AttendanceCode>>;
  /** Sum of the hours of a study-hours or training table, else null. */
  readonly hours: number | null;
  readonly blankForm: boolean;
  readonly duplicateOf: string | null;
}

/** What a ledger is, without what it holds. */
export const describeTable: (ledger: Ledger) => RecognisedTable = byObject((ledger) => {
  const sheet = ledger.sheet;
  const told = ledger.period ?? daysOfEvents(ledger);
  return {
    id: ledger.id,
    sheet,
    area: { sheet, ...ledger.area },
    kind: ledger.kind,
    layout: ledger.layout,
    title: withoutPersonalNumbers(ledger.title),
    headerRows: ledger.headerRows,
    columns: ledger.columns.map((column) => ({ ...column, path: column.path.map(withoutPersonalNumbers) })),
    rows: rowRuns(ledger.rows),
    people: ledger.people.length,
    records: ledger.entries.length > 0 ? ledger.entries.length : ledger.records.length,
    from: told?.from ?? null,
    to: told?.to ?? null,
    marks: quotedMarks(ledger.marks),
    codes: daysByCode(ledger.entries),
    legend: ledger.legend,
    hours: hoursOf(ledger),
    blankForm: ledger.blankForm,
    duplicateOf: ledger.duplicateOf,
  };
});

/** The first and the last day of what a list tells, where no title says of which time it is; of a register none. */
function daysOfEvents({ kind, records, blankForm }: Ledger): DateSpan | null {
  const { rows, dates } = LEDGERS[kind];
  if (blankForm || rows === "register") return null;
  return unionOf(records.flatMap((record) => dates.flatMap((id) => dateOf(record, id) ?? []).slice(0, 1)));
}

/** Marks as they are shown: long ones cut, and added up where they read alike then. */
function quotedMarks(marks: Ledger["marks"]): Ledger["marks"] {
  const shown: Record<string, number> = {};
  for (const [mark, n] of Object.entries(marks)) shown[quoted(mark)] = (shown[quoted(mark)] ?? 0) + n;
  return shown;
}

function rowRuns(rows: readonly RowNote[]): RowRun[] {
  const runs: RowRun[] = [];
  for (const { row, role, reason } of rows) {
    const last = runs.at(-1);
    if (last && last.role === role && last.to === row - 1) runs[runs.length - 1] = { ...last, to: row };
    else runs.push({ from: row, to: row, role, reason });
  }
  return runs;
}

function daysByCode(entries: readonly AttendanceEntry[]): Partial<Record<AttendanceCode, number>> {
  const days: Partial<Record<AttendanceCode, number>> = {};
  for (const { shares } of entries)
    for (const share of shares) days[share.code] = (days[share.code] ?? 0) + share.days;
  return days;
}

function hoursOf(ledger: Ledger): number | null {
  const hours = ledger.records.flatMap(({ fields }) =>
    typeof fields.hours?.value === "number" ? [fields.hours.value] : [],
  );
  return hours.length > 0 ? hours.reduce((sum, value) => sum + value, 0) : null;
}

import {
  areaText,
  compactText,
  foldHeader,
  quoteSheetName,
  type Area,
  type CellArea,
  type SheetCells,
} from "../../../grid";
import type { ColumnMatch, Finding, Layout, Ledger, RowNote, RowRole } from "../../../ledgers";
import type { Message } from "../../../locales";
import { isNoteText, isSignatureText } from "../../find/row-cells";
import type { BesidesValue } from "../../problems";

/** Parts of a ledger that every attendance layout fills in the same way. */
export interface LedgerParts {
  readonly layout: Layout;
  readonly sheet: string;
  readonly title: string;
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly RowNote[];
}

/** An attendance ledger with nothing in it yet but what `parts` say. */
export function attendanceLedger(parts: LedgerParts & Partial<Ledger>): Ledger {
  return {
    id: `${quoteSheetName(parts.sheet)}!${areaText(parts.area)}`,
    kind: "attendance",
    period: null,
    records: [],
    people: [],
    entries: [],
    marks: {},
    legend: {},
    blankForm: false,
    duplicateOf: null,
    fingerprint: fingerprint(parts.columns),
    ...parts,
  };
}

/** Header texts in order, folded, without days and dates: next month's sheet gives the same. */
function fingerprint(columns: readonly ColumnMatch[]): string {
  return columns
    .map(({ path }) => path.map(foldHeader).join("›"))
    .filter((text) => text !== "" && !/^[\d./-]+$/.test(text))
    .join("|");
}

/** What can be wrong in attendance, or was left out; each has a text `attendance.finding.<problem>`. */
export const ATTENDANCE_PROBLEMS = [
  "duplicate-date",
  "missing-date",
  "weekday-contradicts-date",
  "month-contradicts-title",
  "month-contradicts-sheet-name",
  "year-assumed",
  "invalid-date",
  "invalid-day",
  "error-value",
  "same-name-twice",
  "name-folded",
  "marks-without-name",
  "missing-name",
  "unknown-name",
  "legend-contradicts",
  "legend-borrowed",
  "views-contradict",
  "summary-contradicts",
  "second-view",
  "days-due-unknown",
  "schedule-not-presence",
  "punches-not-presence",
  "sessions-not-days",
  "half-day-open",
  "counts-without-days",
  "present-contradicts",
  "present-beyond-due",
  "present-missing",
  "maybe-attendance",
] as const;

export type AttendanceProblem = (typeof ATTENDANCE_PROBLEMS)[number];

type ProblemParams<Problem extends AttendanceProblem> = BesidesValue<`attendance.finding.${Problem}`>;
type Told<Problem extends AttendanceProblem> =
  object extends ProblemParams<Problem>
    ? [params?: ProblemParams<Problem>, severity?: Finding["severity"]]
    : [params: ProblemParams<Problem>, severity?: Finding["severity"]];

/** A finding about one cell, in the words `attendance.finding.<problem>`. */
export function attendanceFinding<Problem extends AttendanceProblem>(
  problem: Problem,
  cell: CellArea,
  value: string,
  action: string,
  ...[params, severity = "warning"]: Told<Problem>
): Finding {
  return {
    severity,
    problem,
    cell,
    value,
    // The problem and what its text asks for are checked together; see Told.
    text: { key: `attendance.finding.${problem}`, params: { value, ...params } } as Message,
    action,
    kind: "attendance",
  };
}

/** That punches tell who was at the clock, and not who was present. */
export function notPresence(cell: CellArea, title: string): Finding {
  return attendanceFinding("punches-not-presence", cell, title, "not-counted", {}, "info");
}

/** One cell of a sheet. */
export function cellOn(sheet: string, row: number, column: number): CellArea {
  return { sheet, row, column, rows: 1, columns: 1 };
}

/** Names the role of each row of a table, from what the layout already knows and, for the rest, from its words. */
export function noteRows(
  cells: SheetCells,
  area: Area,
  known: (row: number) => { readonly role: RowRole; readonly reason: string } | null,
  headerFrom: number,
): RowNote[] {
  const notes: RowNote[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    notes.push({ row, ...(known(row) ?? roleOfWords(cells, area, row, headerFrom)) });
  }
  return notes;
}

function roleOfWords(
  cells: SheetCells,
  area: Area,
  row: number,
  headerFrom: number,
): { role: RowRole; reason: string } {
  const texts: string[] = [];
  for (let column = area.column; column < area.column + area.columns && texts.length < 8; column++) {
    const text = compactText(cells.raw(row, column));
    if (text !== "") texts.push(text);
  }
  const [first] = texts;
  if (first === undefined) return { role: "empty", reason: "empty" };
  if (row < headerFrom) {
    return texts.length === 1 && row === area.row
      ? { role: "title", reason: "first-text" }
      : { role: "info", reason: "above-header" };
  }
  if (isSignatureText(first) || texts.some(isSignatureText))
    return { role: "signature", reason: "signature-words" };
  return { role: "note", reason: isNoteText(first) ? "note-words" : "text-below" };
}

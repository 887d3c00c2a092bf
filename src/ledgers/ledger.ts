import { byObject, type Area, type CellArea, type CellValue, type DateSpan, type Day } from "../grid";
import type { Message } from "../locales";
import type { AttendanceCode } from "./attendance-code";
import type { LedgerKind } from "./catalogue";
import type { Layout } from "./layout";

export type RowRole =
  | "title"
  | "info"
  | "header"
  | "group"
  | "data"
  | "subtotal"
  | "total"
  | "legend"
  | "note"
  | "signature"
  | "empty";

/** What a field holds once it is understood. */
export type FieldValue = string | number | DateSpan | readonly string[];

/** One value of a record with the cell that it came from. `value` is null where the cell could not be understood. */
export interface Field {
  readonly value: FieldValue | null;
  /** Of a field of hours that was written in days: how many. Its value is null then. */
  readonly days?: number;
  /** The cell as Excel gave it (for a merged cell: the value of its top-left cell). */
  readonly raw: CellValue;
  readonly cell: Area;
}

/**
 * One line of a ledger: an event, a person, or a person's day. Fields are named as in the ledger's definition
 * (`src/ledgers/<kind>.ts`); a field that the table lacks, or whose cell is empty, is absent.
 */
export interface LedgerRecord {
  /** The record's cells on the ledger's sheet. */
  readonly area: Area;
  readonly fields: Readonly<Record<string, Field>>;
}

/** What one mark of an attendance cell means: a share of a day (1, 0.5) for each code. `√/△` gives two of 0.5. */
export interface AttendanceShare {
  readonly code: AttendanceCode;
  readonly days: number;
  /** How often late or early, where the mark says more than once. */
  readonly times?: number;
}

/** One person's mark for one day or part of a day. Kept lean: a year of a bureau has tens of thousands of them. */
export interface AttendanceEntry {
  /** Index into the ledger's `people`. */
  readonly person: number;
  readonly day: string;
  readonly part: "day" | "morning" | "afternoon" | "evening";
  /** The mark as it stands in its cell, without spaces and punches; "" for a blank cell. Its meaning is in `shares`. */
  readonly mark: string;
  readonly shares: readonly AttendanceShare[];
  readonly row: number;
  readonly column: number;
}

export interface LedgerPerson {
  /** Name folded: no spaces inside, no suffix such as （离职）. */
  readonly name: string;
  readonly department: string | null;
  readonly staffNumber: string | null;
  /** What stood behind the name: 离职, 借调 … */
  readonly note: string | null;
  readonly cell: Area;
}

export interface ColumnMatch {
  readonly column: number;
  /** The whole path of header texts: 假勤统计 › 事假(天). */
  readonly path: readonly string[];
  /** The field of the ledger's definition, or null for a column that nobody needs. */
  readonly field: string | null;
  readonly reason: "remembered" | "answered" | "name" | "synonym" | "contents" | "none";
}

export interface RowNote {
  readonly row: number;
  readonly role: RowRole;
  /** Why the row got its role, in a word or two for the preview. */
  readonly reason: string;
}

/** The place on an attendance sheet where whoever keeps it signs. */
export interface Recorder {
  /** Null where nobody has signed. */
  readonly name: string | null;
  readonly cell: Area;
}

/** What a table of hygiene says itself of its points, on the scale of its scores. */
export interface SaidScoring {
  /** Below it an inspection is failed; null where nothing says so. */
  readonly failBelow: number | null;
  readonly gradePoints: Readonly<Partial<Record<"excellent" | "good" | "pass" | "fail", number>>>;
}

/** One recognised table. */
export interface Ledger {
  /** Stable within a workbook: sheet name and range in A1, `学习台账!A3:H27`. */
  readonly id: string;
  readonly kind: LedgerKind;
  readonly layout: Layout;
  readonly sheet: string;
  readonly title: string;
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly columns: readonly ColumnMatch[];
  readonly rows: readonly RowNote[];
  /** What the table covers: from its title, its sheet name or its dates; null where nothing says it. */
  readonly period: DateSpan | null;
  readonly records: readonly LedgerRecord[];
  readonly people: readonly LedgerPerson[];
  /** Attendance only, one entry per filled or blank cell of the grid; else empty. */
  readonly entries: readonly AttendanceEntry[];
  /** How often each mark occurs as it is written (attendance); a merged cell counts once. Else empty. */
  readonly marks: Readonly<Record<string, number>>;
  /** The table's own legend: mark as written there to code. */
  readonly legend: Readonly<Record<string, AttendanceCode>>;
  /** Attendance only: absent where the sheet has no place for it. */
  readonly recorder?: Recorder;
  /** Hygiene only: absent where the sheet says nothing of its points. */
  readonly scoring?: SaidScoring;
  /** A form without a single entry: neither absence nor zero. */
  readonly blankForm: boolean;
  /** The id of the ledger of which this is a second view; its records are not counted. */
  readonly duplicateOf: string | null;
  /** Header texts in order, folded: next month's sheet has the same, so answers and corrections are remembered by it. */
  readonly fingerprint: string;
}

export interface Choice {
  readonly id: string;
  readonly label: Message;
}

/** What only the clerk knows. */
export interface Question {
  /** Stable between runs and months, so that an answer can be remembered: `mark:-`, `blank:综合科`, `column:<fingerprint>:3`. */
  readonly id: string;
  /** The id under which its answer is remembered, where that holds for less than the question's own id says. */
  readonly keptAs?: string;
  readonly kind: "mark" | "blank" | "column" | "year" | "scale" | "table-kind";
  readonly text: Message;
  readonly cells: readonly CellArea[];
  /** The raw value asked about; "" where there is none. */
  readonly value: string;
  readonly choices: readonly Choice[];
  /** A guess to show first; never applied without the clerk. */
  readonly suggestion: string | null;
  /** Why the suggestion is the likeliest. */
  readonly because?: Message;
  /** What can't be computed before the answer: all of a kind of ledger, or one of its fields. */
  readonly affects: readonly { readonly kind: LedgerKind; readonly field?: string }[];
  readonly confidence: number;
}

/** Something in the data that is wrong or was left out, with what was done about it. */
export interface Finding {
  readonly severity: "error" | "warning" | "info";
  readonly problem: string; // invalid-date, name-folded, unknown-person, month-contradicts-title …
  readonly cell: CellArea;
  /** All cells of a finding that has several of one cause; `cell` is the first of them. */
  readonly cells?: readonly CellArea[];
  readonly value: string;
  readonly text: Message;
  /** left-out, folded, kept, year-assumed … */
  readonly action: string;
  /** The kind of ledger whose figures it touches, or null. */
  readonly kind: LedgerKind | null;
}

/** Whether what a table holds is counted: blank forms hold nothing, second views of a month hold it twice. */
export function isCounted({ blankForm, duplicateOf }: Pick<Ledger, "blankForm" | "duplicateOf">): boolean {
  return !blankForm && duplicateOf === null;
}

/** The days of a grid of attendance. Many ask for them, and a grid has tens of thousands of entries: they are gone through once. */
export function entryDays({ entries }: Pick<Ledger, "entries">): ReadonlySet<Day> {
  return daysIn(entries);
}

const daysIn = byObject((entries: Ledger["entries"]): ReadonlySet<Day> => {
  const met = new Set<Day>();
  for (const { day } of entries) met.add(day);
  return met;
});

/** A sheet that is not counted, and why: hidden, empty, ours, a template to be filled, not a ledger. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "empty" | "hidden" | "very-hidden" | "ours" | "template" | "no-table";
  /** What a sheet without a table looks like all the same: a sheet of attendance, a 考核细则; null or absent where nothing says it. */
  readonly looksLike?: "attendance" | "rubric" | null;
}

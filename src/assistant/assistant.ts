import type { WritingChoice, WrittenKind, Confirmation, Waiver } from "../own-sheets";
import type { Report } from "../check";
import type { FillableField, SheetChange, TemplateFill } from "../documents";
import type { WrittenSheet } from "../excel";
import type { CellArea, Day } from "../grid";
import type { Finding, Question, SkippedSheet, RowRole } from "../ledgers";
import type { Bilingual, Message } from "../locales";
import type { RecognisedTable, Taught, Teaching } from "../recognise";

/** A field of a ledger that a column can be mapped to. */
interface FieldChoice {
  readonly id: string;
  readonly name: Bilingual;
}

/** One recognised table as the pane lists it. */
export interface FoundTable extends RecognisedTable {
  readonly kindName: Bilingual;
  /** What its columns may be mapped to. */
  readonly fields: readonly FieldChoice[];
}

/** One row of a table's preview: texts of its cells, from the table's first column on. */
export interface PreviewRow {
  /** Row on the sheet, from 0. */
  readonly row: number;
  readonly role: RowRole;
  readonly reason: string;
  readonly cells: readonly string[];
}

/** The rows worth seeing: the head, the first data rows, whatever is not data, the foot. */
export interface TablePreview {
  readonly rows: readonly PreviewRow[];
  /** Rows of the table that are not among `rows`. */
  readonly hidden: number;
}

interface StandardChoice {
  readonly id: string;
  readonly name: Bilingual;
}

/** Both ends included. */
export interface PeriodChoice {
  readonly from: Day;
  readonly to: Day;
}

/** What the assistant found in the workbook. */
export interface Overview {
  readonly fileName: string;
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly SkippedSheet[];
  /** What was taught of sheets, the latest last, each with the day on which it applied last. */
  readonly taught: readonly Teaching[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  readonly standards: readonly StandardChoice[];
  /** The standard used last in this workbook, or the default. */
  readonly standard: string;
  /** Periods that the data speak for, newest first. */
  readonly periods: readonly PeriodChoice[];
  /** So many years a period may have. */
  readonly longestTerm: number;
  readonly period: PeriodChoice | null;
  readonly asOf: Day;
  /** Sheets that can be written, in the order in which they are offered. */
  readonly writable: readonly WrittenKind[];
}

export interface CheckOptions {
  readonly standard: string;
  /** Null lets the data decide. */
  readonly period: PeriodChoice | null;
  readonly asOf: Day;
}

export interface CheckView {
  readonly overview: Overview;
  readonly report: Report;
}

/** What the clerk typed in the pane for the sheet 模板字段, by the field's name; "" takes back what the sheet says. */
export type Typed = Readonly<Record<string, string>>;

export interface WritePreview {
  readonly kind: WrittenKind;
  /** Name that the sheet has or will get. */
  readonly sheet: string;
  readonly change: "created" | "renewed";
  /** Cells that the clerk typed on the sheet and that stay. */
  readonly kept: number;
  /** Blanks (____) left for the clerk to fill. */
  readonly blanks: number;
  readonly rows: number;
  /** What changes on a sheet that is there; null for a new one, and for one that is written anew as a whole. */
  readonly changes: PreviewedChanges | null;
}

/** What changes on a sheet, the first few of them listed. */
export interface PreviewedChanges {
  readonly newRows: number;
  readonly goneRows: number;
  /** Problems of the register that are marked as gone. */
  readonly solved: number;
  readonly cells: number;
  readonly listed: readonly SheetChange[];
  /** The first few cells of the clerk's that stay. */
  readonly kept: readonly CellArea[];
}

/** Something that the clerk can say once for all sheets. */
export interface FieldView extends FillableField {
  /** What the sheet 模板字段 says, "" for nothing. */
  readonly onSheet: string;
}

/** A choice of how the sheets are written. */
export interface ChoiceView extends WritingChoice {
  /** What the sheet 模板字段 says, "" for nothing. */
  readonly onSheet: string;
}

/** What writing would do, and what the clerk can still say for it. */
export interface WritePreviews {
  readonly sheets: readonly WritePreview[];
  readonly fields: readonly FieldView[];
  readonly choices: readonly ChoiceView[];
}

/** A sheet as written, with the number of the clerk's cells that were carried over and of the blanks (____) left open. */
export interface SheetWritten extends WrittenSheet {
  readonly kept: number;
  readonly blanks: number;
}

/** A sheet of the clerk's with placeholders, and what filling a copy of it would do. */
export interface TemplatePreview {
  readonly sheet: string;
  /** Cells of the copy that would be filled. */
  readonly filled: number;
  /** Placeholders that no field answers to; they stay. */
  readonly unknown: TemplateFill["unknown"];
  /** What is left for the clerk. */
  readonly blanks: TemplateFill["blanks"];
}

/** A template's filled copy. */
export interface FilledTemplate extends TemplatePreview {
  /** The copy's name. */
  readonly copy: string;
}

export interface Answer {
  readonly question: string;
  readonly choice: string;
}

export type OnProgress = (done: number) => void;

/**
 * The two use cases, checking a workbook and writing sheets, for pane, ribbon and command line alike. Every promise may reject with whatever Office throws; `describe` turns that into a
 * sentence that says what to do. A call with an aborted signal rejects, and the pane drops the rejection.
 */
export interface Assistant {
  /** Reads the workbook and recognises its tables. */
  overview(onProgress: OnProgress, signal: AbortSignal): Promise<Overview>;
  /** Reads, recognises and checks. */
  check(options: CheckOptions, onProgress: OnProgress, signal: AbortSignal): Promise<CheckView>;
  /** Rows of one table, from what was read last. */
  table(tableId: string): Promise<TablePreview>;
  /** Remembers answers in the workbook. */
  answer(answers: readonly Answer[]): Promise<void>;
  /**
   * Remembers which field a column is, for tables with the same header; null for a column that is to be ignored.
   *
   * @param column on the sheet, from 0: two columns may bear one name
   */
  remapColumn(tableId: string, column: number, field: string | null): Promise<void>;
  /**
   * Remembers what the clerk says of a sheet or a range of it, in the place of what was said before of the same one; it counts from the
   * next reading on. Rejects with `TaughtProblems` where something of it can't be taken.
   */
  teach(taught: Taught): Promise<void>;
  /** What was taught, the latest last, each with the day on which it applied last. */
  listTaught(): readonly Teaching[];
  /** Takes back one thing that was taught. */
  forget(id: string): Promise<void>;
  /** Notes what a person confirmed; the workbook keeps it, and the next 达标汇总 that is written shows it. */
  confirm(confirmation: Confirmation): Promise<void>;
  /** Notes why a clause need not be met, who allowed it and until when; kept and shown in the same way. */
  waive(clause: string, waiver: Waiver): Promise<void>;
  /** Takes back what was said in the pane about a clause and is on no sheet yet. */
  takeBack(clause: string): Promise<void>;
  /** What writing would do, without writing. */
  preview(kinds: readonly WrittenKind[], typed?: Typed): Promise<WritePreviews>;
  /** All or nothing, from the report of the last check. What was typed goes into the sheet 模板字段, which is written with the others then. */
  write(kinds: readonly WrittenKind[], typed?: Typed): Promise<readonly SheetWritten[]>;
  /** The workbook's templates, from the report of the last check. */
  templates(): Promise<readonly TemplatePreview[]>;
  /** Fills copies of these templates; the templates stay as they are. All or nothing. */
  fillTemplates(sheets: readonly string[], typed?: Typed): Promise<readonly FilledTemplate[]>;
  /** Brings these cells before the clerk's eyes. */
  select(area: CellArea): Promise<void>;
  /** Calls back when someone else than the assistant changes cells; gives what ends it. */
  watch(onChange: () => void): () => void;
  describe(error: unknown): Message;
}

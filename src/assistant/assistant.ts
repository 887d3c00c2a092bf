import type { WrittenKind, Confirmation, Waiver } from "../own-sheets";
import type { Report } from "../check";
import type { UnfinishedWrite, Waiting } from "../excel";
import type { CellArea, Day } from "../grid";
import type {
  AttendanceCode,
  AttendanceEntry,
  Finding,
  LedgerKind,
  Question,
  SkippedSheet,
  RowRole,
} from "../ledgers";
import type { Bilingual, Message } from "../locales";
import type { Taught, Teaching } from "../recognise";
import type { FillAsked } from "./writing/fill-templates";
import type {
  FillResult,
  FormOffer,
  TemplatePreview,
  WritePreviews,
  WriteResult,
  WriteWatcher,
} from "./writing/views";
import type { WordFile } from "./writing/word-files";
import type { RequirementWord } from "../standards";
import type { RubricState, RubricView } from "./rubric-view";
import type { TaughtTrial, TrialAsked } from "./taught-trial";
import type { CheckOptions, OpenOptions, PeriodChoice } from "./check-options";
import type { FoundTable } from "./found-tables";
import type { LedgerNames } from "./checking/names-of-missing";
import type { GivenAnswer } from "./memory/given-answers";
import type { Bringing } from "./bring-in/what-comes";

/** A clause that a cell counts in, and what it is blamed for there. */
export interface CellUse {
  readonly clause: string;
  readonly problems: Report["results"][number]["problems"];
}

/** What is known of one cell. */
export interface CellOrigin {
  readonly cell: CellArea;
  /** As Excel gave it; "" for a blank cell. */
  readonly value: string;
  readonly table: {
    readonly id: string;
    readonly title: string;
    readonly kindName: Bilingual;
    readonly area: CellArea;
  } | null;
  /** What its row is; null outside of a table. */
  readonly role: RowRole | null;
  readonly column: { readonly header: string; readonly isRead: boolean } | null;
  /** The record that it belongs to, field by field. */
  readonly fields: readonly { readonly name: Bilingual; readonly value: string; readonly isHere: boolean }[];
  /** What it says of a person's day. */
  readonly marks: readonly (Pick<AttendanceEntry, "day" | "part" | "mark"> & {
    readonly person: string;
    readonly codes: readonly AttendanceCode[];
  })[];
  readonly uses: readonly CellUse[];
  /** Clauses that look people, posts or departments up in its table without counting its cells; only where none counts this one. */
  readonly lookedUpBy: readonly string[];
  readonly findings: readonly Finding[];
  /** Why no clause rests on it; null where one does. */
  readonly why:
    | SkippedSheet["reason"]
    | "outside"
    | "duplicate"
    | "blank-form"
    | "no-data-row"
    | "not-checked"
    | "looked-up"
    | "not-asked"
    | "not-counted"
    | null;
}

interface StandardChoice {
  readonly id: string;
  readonly name: Bilingual;
  /** Who it is for and what it asks; absent for the unit's own rubric. */
  readonly about?: Bilingual;
  /** It has dimensions and no points. */
  readonly isSkeleton?: true;
  /** How far the unit's own 考核细则 is agreed to; absent for a standard of ours. */
  readonly rubric?: RubricState;
}

/** What the assistant found in the workbook. */
export interface Overview {
  readonly fileName: string;
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly SkippedSheet[];
  /** What was taught of sheets, the latest last, each with the day on which it was last applied. */
  readonly taught: readonly Teaching[];
  readonly questions: readonly Question[];
  /** What was answered before, the latest first. */
  readonly answered: readonly GivenAnswer[];
  readonly findings: readonly Finding[];
  readonly standards: readonly StandardChoice[];
  /** What was chosen last in this workbook; null in one that was never checked. */
  readonly chosen: CheckOptions | null;
  /** The standard by which it was judged, or the one chosen before. Where `chosen` is null and nothing was judged, the default, which nobody chose. */
  readonly standard: string;
  /** Periods for which there are data, newest first. */
  readonly periods: readonly PeriodChoice[];
  /** A period may have at most so many years. */
  readonly longestTerm: number;
  readonly period: PeriodChoice | null;
  readonly asOf: Day;
  /** Every kind of ledger. */
  readonly kinds: readonly { readonly id: LedgerKind; readonly name: Bilingual }[];
  /** Whether the workbook's structure is protected, so that no sheet can be made or written. */
  readonly isLocked: boolean;
  /** Whether the workbook was opened to be looked at only, so that what is written can be refused, and can't be saved under its name. */
  readonly isReadOnly: boolean;
  /** Where the unit sets another target of a clause, by its id: a cell of its sheet 创建标准, null while that is not written. Absent for a clause that takes none. */
  readonly targets: Readonly<Record<string, CellArea | null>>;
  /** Sheets that can be written, in the order in which they are offered. */
  readonly writable: readonly WrittenKind[];
}

export interface CheckView {
  readonly overview: Overview;
  readonly report: Report;
  /** What the report says is missing. */
  readonly names: LedgerNames;
}

/** What the clerk typed in the pane for the sheet 模板字段, by the field's name. "" removes what the sheet says. */
export type Typed = Readonly<Record<string, string>>;

export interface Answer {
  readonly question: string;
  readonly choice: string;
}

/**
 * What is judged: what was read before, as long as Excel tells of no change since, or the workbook, read anew; sheets on which nothing
 * has changed are recognised only once in either case.
 */
export type Source = "held" | "workbook";

export type OnProgress = (done: number) => void;

/**
 * The use cases, checking a workbook, writing sheets and filling templates, for pane, ribbon and command line alike.
 * Every promise may reject with whatever Office throws; `describe` turns that into a sentence that says what to do. A
 * call whose signal was aborted rejects, and the pane ignores the rejection.
 */
export interface Assistant {
  /**
   * Recognises the workbook's tables.
   *
   * @param from the workbook, if nothing else is said
   */
  overview(onProgress: OnProgress, signal: AbortSignal, from?: Source): Promise<Overview>;
  /**
   * Recognises and checks; the workbook remembers by what.
   *
   * @param from what is held, if nothing else is said
   */
  check(
    options: CheckOptions,
    onProgress: OnProgress,
    signal: AbortSignal,
    from?: Source,
  ): Promise<CheckView>;
  /** Remembers answers in the workbook. */
  answer(answers: readonly Answer[]): Promise<void>;
  /**
   * Gives another answer under the key of one that was given.
   *
   * @param choice null takes it back: it is asked again
   */
  changeAnswer(id: string, choice: string | null): Promise<void>;
  /** Says how many clauses that would move; null where nothing was checked yet. */
  weighAnswer(id: string, choice: string | null): Promise<number | null>;
  /**
   * Remembers what the clerk says of a sheet or a range of it, and replaces what was said before of the same range.
   * It applies from the next reading on. Rejects with `TaughtProblems` if something of it can't be applied.
   */
  teach(taught: Taught): Promise<void>;
  /** Gives the 考核细则 on a sheet, requirement by requirement; null for a sheet that is none. */
  rubric(sheet: string, options: OpenOptions): Promise<RubricView | null>;
  /** Remembers what is said of requirements of a rubric, by their ids; null takes it back. */
  sayOfRubric(
    rubric: Pick<RubricView, "sheet" | "known">,
    words: Readonly<Record<string, RequirementWord | null>>,
  ): Promise<void>;
  /** Takes a rubric that was changed as it is now; what was said of what is gone is kept in case it comes back. */
  noteRubric(rubric: Pick<RubricView, "sheet" | "known">): Promise<void>;
  /**
   * Says how a sheet, read or not, would be read with something taught or forgotten, and which clauses that would move, where a standard is chosen. Nothing is kept;
   * with nothing taught or forgotten it says how the sheet is read now.
   */
  tryTaught(asked: TrialAsked, options: OpenOptions): Promise<TaughtTrial>;
  /** Lists what was taught, the latest last, each with the day on which it was last applied. */
  listTaught(): readonly Teaching[];
  /** Forgets one thing that was taught. */
  forget(id: string): Promise<void>;
  /** Notes what a person confirmed. The workbook keeps it, and the next 达标汇总 that is written shows it. */
  confirm(...confirmations: readonly Confirmation[]): Promise<void>;
  /** Notes why a clause need not be met, who allowed it and until when; it is kept and shown in the same way. */
  waive(clause: string, waiver: Waiver): Promise<void>;
  /** Removes what was said in the pane about clauses and is not yet on a sheet. */
  takeBack(...clauses: readonly string[]): Promise<void>;
  /** Says what writing would do, without writing. */
  preview(kinds: readonly WrittenKind[], typed?: Typed): Promise<WritePreviews>;
  /**
   * Writes sheets from the report of the last check, all or nothing. What was typed is written into the sheet 模板字段
   * together with the others.
   */
  write(kinds: readonly WrittenKind[], typed?: Typed, watcher?: WriteWatcher): Promise<WriteResult>;
  /**
   * Takes the last write back, also what was typed on its sheets since. Once only, and until the pane closes. Gives what
   * could not be brought back.
   */
  undoWrite(waiting?: Waiting): Promise<readonly Message[]>;
  /** A run of writing that was cut off, as the last reading found it. */
  unfinished(): UnfinishedWrite | null;
  /** Ends a run that was cut off: puts back what stood there before, or keeps what is written. */
  settle(how: "rollback" | "keep", waiting?: Waiting): Promise<void>;
  /** Finds the workbook's templates; their preview uses the report of the last check. */
  templates(): Promise<readonly TemplatePreview[]>;
  /** Lists the clerk's sheets, those that look like forms with how many cells of theirs can be filled, from the report of the last check. */
  forms(typed?: Typed): Promise<readonly FormOffer[]>;
  /** Nobody waits for the list any more: no further sheet is looked at. */
  leaveForms(): void;
  /** Says what filling a template or form would do, without filling it. */
  previewFilling(asked: FillAsked, typed?: Typed): Promise<TemplatePreview>;
  /**
   * Fills templates and forms, all or nothing: a template in a new copy, a form in the copy that it was filled in before, else in a new one,
   * or where it stands. What of it could not be remembered is told.
   */
  fillTemplates(asked: readonly FillAsked[], typed?: Typed, waiting?: Waiting): Promise<FillResult>;
  /** Takes the last filling back, once only, and until the pane closes. Gives what could not be brought back. */
  undoFilling(waiting?: Waiting): Promise<readonly Message[]>;
  /** The plan and the work summary as Word files, as their sheets were when they were read, from the report of the last check. */
  wordFiles(typed?: Typed): Promise<readonly WordFile[]>;
  /** Makes a sheet for a ledger that is to be filled in, the clerk's from then on, and gives the cell where filling in begins. */
  addBlankLedger(kind: LedgerKind): Promise<CellArea>;
  /** Says what is known of the selected cell, from what was read and checked last. */
  cell(): Promise<CellOrigin>;
  /** Calls back with what is known of the cell that is selected, whenever another one is; gives a function that ends it. */
  watchCell(onCell: (origin: CellOrigin) => void): () => void;
  /** Opens what brings sheets of other workbooks in. */
  bringing(): Promise<Bringing>;
  /** Selects these cells in Excel. */
  select(area: CellArea): Promise<void>;
  /** Calls back when somebody other than the assistant changes cells; gives a function that ends it. */
  watch(onChange: () => void): () => void;
  describe(error: unknown): Message;
}

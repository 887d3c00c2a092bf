import type { WrittenKind } from "../../own-sheets";
import type { BlankLedger, SheetPlan } from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import type { CellArea, CellValue, Day } from "../../grid";
import type { LedgerKind } from "../../ledgers";
import type { Message } from "../../locales";
import type { Taught, Teaching } from "../../recognise";
import type { CellOrigin, CheckView, OnProgress, Overview, Typed } from "../assistant";
import type { FormOffer, WritePreviews } from "../writing/views";
import type { CheckOptions, OpenOptions } from "../check-options";
import type { RubricView } from "../rubric-view";
import type { TaughtTrial, TrialAsked } from "../taught-trial";
import type { FillAsked, SheetFilling } from "../writing/fill-templates";
import type { WordFile } from "../writing/word-files";
import type { FileLook } from "../files/look-at-file";
import type { SheetsHere } from "../files/not-suggested";
import type { WorkbookMemory } from "../memory/memory";

/** The outcome of teaching: sentences if something can't be applied, else what is to be remembered. */
interface TaughtOutcome {
  readonly problems: readonly Message[];
  readonly teaching: Teaching | null;
}

/** What a file holds, or why it can't be read. */
type FileLooked =
  { readonly ok: true; readonly look: FileLook } | { readonly ok: false; readonly problem: Message };

/**
 * Recognises, checks and composes one workbook as it was read. The records stay inside and only small, plain values
 * come out, so an engine works as well on another thread.
 */
export interface Engine {
  /**
   * Recognises the workbook's tables; it has to be called first. Sheets on which nothing has changed are not recognised again.
   * Reports progress from 0 to 1. What is found is shown by `overview` and `check`, and takes the place of what was held before
   * only by `settle`. Rejects if it is let go before.
   */
  readonly recognise: (
    snapshot: WorkbookSnapshot,
    memory: WorkbookMemory,
    onProgress: OnProgress,
  ) => Promise<void>;
  /** The same for the workbook as it is held, under another memory: only sheets that it touches are recognised again. */
  readonly renew: (memory: WorkbookMemory) => Promise<void>;
  /** Holds what was recognised and checked last, or lets it go: then all is as it was before. */
  readonly settle: (how: "hold" | "let-go") => Promise<void>;
  /** @param options of the last check in this workbook; null before the first */
  readonly overview: (options: CheckOptions | null, today: Day) => Promise<Overview>;
  readonly check: (options: CheckOptions, today: Day) => Promise<CheckView>;
  /** Says how many clauses another memory would move, without holding it; null where nothing was checked yet. */
  readonly moved: (
    memory: WorkbookMemory,
    options: CheckOptions | null,
    today: Day,
  ) => Promise<number | null>;
  /** Says what is known of a cell, from the last check if there was one. */
  readonly cell: (cell: CellArea) => Promise<CellOrigin>;
  /** Gives the 考核细则 on a sheet, requirement by requirement, with what the workbook gives for each; null for a sheet that is none. */
  readonly rubric: (sheet: string, options: OpenOptions, today: Day) => Promise<RubricView | null>;
  /** Says how a sheet would be read with something taught or forgotten, and which clauses that would move, where a standard is chosen. Nothing is kept. */
  readonly tryTaught: (asked: TrialAsked, options: OpenOptions, today: Day) => Promise<TaughtTrial>;
  /** Says what is wrong with something that is to be taught, or how it is to be remembered. */
  readonly teach: (taught: Taught) => Promise<TaughtOutcome>;
  /**
   * Says what writing would do, from the report of the last check.
   *
   * @param typed what was typed in the pane and is not yet on a sheet
   */
  readonly preview: (kinds: readonly WrittenKind[], now: Date, typed?: Typed) => Promise<WritePreviews>;
  /** Composes the sheets to write from the report of the last check; nothing of the clerk's is carried over yet. */
  readonly compose: (
    kinds: readonly WrittenKind[],
    now: Date,
    typed?: Typed,
  ) => Promise<readonly SheetPlan[]>;
  /**
   * Says how the clerk's templates and forms are to be filled, from the report of the last check.
   *
   * @param asked any sheets of the clerk's; null for all that look like templates
   */
  readonly fillTemplates: (
    asked: readonly FillAsked[] | null,
    now: Date,
    typed?: Typed,
  ) => Promise<readonly SheetFilling[]>;
  /** Lists the clerk's sheets as forms, from the report of the last check. */
  readonly forms: (now: Date, typed?: Typed) => Promise<readonly FormOffer[]>;
  /** Ends the listing before its next sheet. */
  readonly leaveForms: () => Promise<void>;
  /** The plan and the work summary as Word files, with what the clerk typed on their sheets, from the report of the last check. */
  readonly wordFiles: (now: Date, typed?: Typed) => Promise<readonly WordFile[]>;
  /** Composes a sheet for a ledger that is to be filled in, with what the last check's clauses ask of it. */
  readonly blankLedger: (kind: LedgerKind, today: Day) => Promise<BlankLedger>;
  /** Gives what tells whether a sheet of a file is here already, or of another unit. */
  readonly sheetsHere: () => Promise<SheetsHere>;
  /** Reads a file that is not open in Excel and says what its sheets look like; it is kept until the engine is closed. */
  readonly lookInto: (name: string, bytes: Uint8Array, memory: WorkbookMemory) => Promise<FileLooked>;
  /** Gives rows of a sheet of a file that was looked into, from column A on; rows count from 0. */
  readonly rowsOfFile: (
    name: string,
    sheet: string,
    rows: readonly number[],
  ) => Promise<readonly (readonly CellValue[])[]>;
  /** Releases the workbook. A call that is under way rejects if it can be stopped. */
  readonly close: () => void;
  /** Whether it was closed, or has died. */
  readonly isClosed: () => boolean;
}

/** Opens an engine. */
export type OpenEngine = () => Promise<Engine>;

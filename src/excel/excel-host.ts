import type { Message } from "../locales";
import type { Waiting } from "./errors/persist";
import type { OwnSheet, SplitMark, WrittenKind } from "../own-sheets";
import type { CellArea, CellValue, Sheet } from "../grid";
import type { FillOutcome, PlacedFill } from "./templates/filled-sheet";
import type { BlankLedger, RenewedSheet, SheetNow, SheetPlan, TemplateFill } from "../documents";

/** The workbook as read in at most three round trips. */
export interface WorkbookSnapshot {
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  readonly own: readonly OwnSheet[];
  /** Marks of ours that lie on several sheets. */
  readonly split?: readonly SplitMark[];
  /** The JSON text that `remember` stored, or null. */
  readonly memory: string | null;
  readonly structureProtected: boolean;
  /** It was opened to be looked at only. */
  readonly readOnly?: true;
  /** Sheets that are to be filled as forms: what stands there is asked, and no ledger. */
  readonly forms?: readonly string[];
  /** Where sheets that were brought in stand now, by the marks that they bear. */
  readonly brought?: ReadonlyMap<string, string>;
  /** Cells so far from the rest of their sheet that they were not read. The clerk is told of them. */
  readonly leftOut: readonly CellArea[];
  /** Sheets that took too long to read and stand among the others without a cell. The clerk is told of them. */
  readonly tooLarge?: readonly CellArea[];
  /** A run of writing that has not ended, whose copies are not among the sheets; null if there is none. */
  readonly unfinished: UnfinishedWrite | null;
}

export interface ReadOptions {
  /** Called after each chunk with the share that has been read, from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Aborting it ends the reading before the next chunk; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

export interface WrittenSheet {
  readonly kind: WrittenKind;
  readonly edition: string;
  readonly sheet: string;
  readonly created: boolean;
  readonly rows: number;
}

/** Decides what a sheet becomes that is there already: what is the clerk's stays. */
type Renew = (
  plan: SheetPlan,
  existing: Sheet,
  now: SheetNow,
) => Pick<RenewedSheet, "plan" | "lines" | "looks">;

/** How far writing came. */
export interface WriteProgress {
  readonly stage: "looking" | "values" | "looks";
  /** All sheets of the write. */
  readonly sheets: readonly string[];
  /** Those of them whose values are on their way to Excel, and how many have theirs. */
  readonly now: readonly string[];
  readonly written: number;
  /** The share that is done, from 0 to 1. */
  readonly done: number;
}

export interface WriteOptions extends Waiting {
  readonly renew?: Renew;
  readonly onProgress?: (progress: WriteProgress) => void;
}

/** What a write did. */
export interface WriteOutcome {
  readonly sheets: readonly WrittenSheet[];
  /** What of the sheets' looks Excel refused; all values are written nevertheless. */
  readonly notices: readonly Message[];
  /**
   * Takes the write back: new sheets go, and on the others stands again what was read of them. All or nothing, like
   * the write; what was typed on these sheets since goes too.
   */
  readonly undo: (waiting?: Waiting) => Promise<void>;
}

/** A run of writing that has not ended: the pane was closed, Excel ended, or another window is still writing. */
export interface UnfinishedWrite {
  /** When it began, in milliseconds since 1970; 0 if that is not known. */
  readonly at: number;
  /** Whether another window may be at work on it; it can't be settled then. */
  readonly isAlive: boolean;
  /** Whether all values were written and only looks may be missing; else sheets may be half-written. */
  readonly isWhole: boolean;
  /** The sheets that it wrote or began to write; none if only its lock is left. */
  readonly sheets: readonly string[];
  /** The copies that hold what stood there before. */
  readonly copies: readonly string[];
}

/** A cell that is to hold what it showed in its file, in place of its formula. */
export interface ShownCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A sheet of another workbook that is to come in. */
export interface SheetToBring {
  /** Its name in the file. */
  readonly name: string;
  /** The sheet of this workbook that it replaces; null for a new one. */
  readonly replaces: string | null;
  /** What was shown to the clerk of the sheet that it replaces: what was changed on it since it came with these prints. */
  readonly shown?: { readonly prints: string; readonly changed: ChangedSheet | null };
  /** Cells that come as values. */
  readonly values: readonly ShownCell[];
  /** What it is marked as if it is a sheet of ours; null for any other. */
  readonly own: Pick<OwnSheet, "kind" | "edition" | "area"> | null;
}

/** Sheets of one file, in the file's order. */
export interface FileToBring {
  /** The file's name, to be told. */
  readonly name: string;
  /** The file as Base64. */
  readonly base64: string;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetToBring[];
}

/** A sheet that came in. */
export interface BroughtSheet {
  /** Its name in the file. */
  readonly name: string;
  /** Its name here. */
  readonly sheet: string;
  /** The mark by which it is known when it is called otherwise; sheets of versions before 0.2.0 have none. */
  readonly mark?: string;
  /** The prints of its rows as they came (`row-prints`). */
  readonly prints: string;
}

/** What was changed on a sheet since it was brought in. */
export interface ChangedSheet {
  readonly sheet: string;
  /** Rows that did not come like this, with their values from `column` on; rows and columns from 0. */
  readonly rows: readonly {
    readonly row: number;
    readonly column: number;
    readonly values: readonly CellValue[];
  }[];
  /** How many rows that came are not there any more as they came. */
  readonly gone: number;
}

/** What can be done with sheets of other workbooks. */
export interface OtherWorkbooks {
  readonly capabilities: () => Capabilities;
  /** Inserts copies of another workbook's sheets, all or nothing. */
  readonly bringIn: (file: FileToBring, waiting?: Waiting) => Promise<readonly BroughtSheet[]>;
  /** Tells what was changed on sheets since they were brought in. One that is not there any more is left out. */
  readonly changedSince: (
    sheets: readonly Pick<BroughtSheet, "sheet" | "prints">[],
  ) => Promise<readonly ChangedSheet[]>;
  /** Takes out a sheet that was brought in, unless it was changed since. */
  readonly takeOut: (sheet: Pick<BroughtSheet, "sheet" | "mark" | "prints">) => Promise<void>;
}

/** What this Excel can do. */
export interface Capabilities {
  /** Whether ExcelApi 1.9 is there, without which the add-in does not work. */
  readonly supported: boolean;
  /** Whether merged areas can be listed (ExcelApi 1.13). */
  readonly mergedAreas: boolean;
  /** Whether sheets of another workbook file can be inserted (ExcelApi 1.13). */
  readonly insertsSheets: boolean;
  /** Whether an event tells that this add-in caused it (ExcelApi 1.14). */
  readonly triggerSource: boolean;
  /** Whether Excel runs in a browser, where a request may have 5 MB. */
  readonly onWeb: boolean;
}

/** What the pane, the ribbon and the command line may ask of Excel. `src/excel` implements it with Office.js. */
export interface ExcelHost {
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  write(plans: readonly SheetPlan[], options?: WriteOptions): Promise<WriteOutcome>;
  /**
   * Ends a run of writing that was cut off: puts back what stood there before, or keeps what is written.
   *
   * @param isAlone whether no other window can have the workbook open
   */
  settle(how: "rollback" | "keep", waiting?: Waiting, isAlone?: boolean): Promise<void>;
  /** Makes a sheet for a ledger that is to be filled in, shows it, and gives the cell where filling in begins. */
  addBlankLedger(ledger: BlankLedger): Promise<CellArea>;
  /** Copies templates and fills the copies, and fills others where they stand, all or nothing. */
  fillTemplates(
    fills: readonly TemplateFill[],
    places?: readonly PlacedFill[],
    waiting?: Waiting,
  ): Promise<FillOutcome>;
  /** What brings sheets of other workbooks in; its code is loaded only then. */
  others(): Promise<OtherWorkbooks>;
  select(area: CellArea): Promise<void>;
  /** Gives the selected cell; of several the active one. */
  selected(): Promise<CellArea>;
  remember(memory: string): Promise<void>;
  /**
   * Calls back when somebody else changes cells or sheets. The promise gives a function that ends the watching.
   *
   * @param onChange once for each burst of changes, a moment after it
   * @param onEvent at once, for each change
   */
  watch(onChange: () => void, onEvent?: () => void): Promise<() => Promise<void>>;
  /** Calls back with the cell that is selected, whenever another one is. The promise gives a function that ends it. */
  watchSelection(onSelect: (cell: CellArea) => void): Promise<() => Promise<void>>;
}

import type { WrittenKind } from "../own-sheets";
import type { Report } from "../check";
import type { UnfinishedWrite } from "../excel";
import type { LedgerKind } from "../ledgers";
import type { CellArea } from "../grid";
import type { Message } from "../locales";
import type {
  CheckOptions,
  CheckView,
  FilledTemplate,
  LedgerNames,
  OpenOptions,
  Overview,
  Typed,
  WriteResult,
  WritePreviews,
} from "../assistant";
import type { Looking, LookingAction } from "./looking";

export type Screen =
  /** `asks` is what is wanted before one can go on; it takes the focus. `then` is the page that was asked for, once it is given. */
  | { readonly at: "overview"; readonly asks?: "standard"; readonly then?: "write" }
  | { readonly at: "bring-in" }
  /** A sheet and the table on it; null for a part of it that was not read. `as` is the kind that it is to be taken for. */
  | {
      readonly at: "table";
      readonly sheet: string;
      readonly table: string | null;
      readonly as?: LedgerKind;
    }
  /** The 考核细则 on a sheet, and the requirement that is wanted there. */
  | { readonly at: "rubric"; readonly sheet: string; readonly row?: string }
  | { readonly at: "results" }
  | { readonly at: "write" }
  /** The forms of the unit's own; the one that is opened, or null for their list. */
  | { readonly at: "forms"; readonly sheet: string | null }
  | { readonly at: "cell" }
  /** `from` is the page that help is wanted for. */
  | { readonly at: "help"; readonly from?: Screen["at"] }
  | { readonly at: "selftest" };

/** What the pane is busy with; it does one thing at a time. */
export type WorkKind = "reading" | "checking" | "saving" | "previewing" | "writing" | "undoing" | "settling";

export interface Work {
  readonly kind: WorkKind;
  /** The share that is done, from 0 to 1; null if it is not known. */
  readonly done: number | null;
  /** Whether it can be cancelled; while values are written it can't, since half-written sheets are worse than waiting. */
  readonly cancellable: boolean;
  /** The sheets that are being written, and how many of how many are. */
  readonly sheets?: readonly string[];
  readonly written?: readonly [done: number, all: number];
  /** What hinders Excel; the work goes on by itself once the clerk has done what it says. */
  readonly waiting?: Message | null;
}

/** Says what went wrong and what can be tried again. */
export interface Failure {
  readonly text: Message;
  readonly retry: "read" | "check" | "preview" | "write" | null;
}

/** A sheet that was made for a ledger. */
export interface MadeLedger {
  readonly kind: LedgerKind;
  /** Where filling in begins. */
  readonly cell: CellArea;
}

/** The workbook as far as the pane knows it. */
export type Book =
  | { readonly stage: "unread" }
  | { readonly stage: "read"; readonly overview: Overview }
  | {
      readonly stage: "checked";
      readonly overview: Overview;
      readonly report: Report;
      /** The options that the report was made with; what is chosen on the screen may have changed since. */
      readonly asked: CheckOptions;
      /** When it was made, in milliseconds since 1970. */
      readonly at: number;
      readonly names: LedgerNames;
    };

export interface PaneState extends Looking {
  readonly book: Book;
  readonly screen: Screen;
  readonly work: Work | null;
  readonly failure: Failure | null;
  /** The work that the clerk broke off, until other work begins or it is closed. */
  readonly left: WorkKind | null;
  /** Whether the sheets hold the results as they are now: nothing was changed or said since they were written. */
  readonly isWritten: boolean;
  /** Whether the cells have changed since they were read. */
  readonly stale: boolean;
  /** Null until the workbook was read for the first time. */
  readonly options: OpenOptions | null;
  readonly chosen: readonly WrittenKind[];
  /** The sheets that the next write writes although nothing changes on them. */
  readonly again: readonly WrittenKind[];
  /** Ids of the cells that the clerk wrote over and that this write makes ours again, until another page is opened or it is done. */
  readonly takeOurs: readonly string[];
  readonly previews: WritePreviews | null;
  /** What the clerk typed for the sheet 模板字段 and has not written yet, by the field's name. */
  readonly typed: Typed;
  /** What 模板字段 said when it was last read, by the field's name. */
  readonly onSheet: Typed;
  /** The copies that were filled since the workbook was read, the last one of each template. */
  readonly filled: readonly FilledTemplate[];
  readonly written: WriteResult | null;
  /** The sheet that was just made for a ledger, until the workbook is read again. */
  readonly made: MadeLedger | null;
  /** The write that was just taken back, until another page is opened or something is written again. */
  readonly undone: { readonly sheets: readonly string[]; readonly notices: readonly Message[] } | null;
  /** A run of writing that was cut off, about which the clerk is asked. */
  readonly unfinished: UnfinishedWrite | null;
  /** Whether the add-in has written sheets since the workbook was read. */
  readonly rewritten: boolean;
}

export type Action =
  | { readonly type: "work-begun"; readonly work: Work }
  | { readonly type: "work-progressed"; readonly done: number }
  | { readonly type: "work-left"; readonly kind: WorkKind }
  | { readonly type: "work-failed"; readonly failure: Failure }
  /** Something beside the work that is going on. */
  | { readonly type: "failed"; readonly failure: Failure }
  | { readonly type: "overview-read"; readonly overview: Overview }
  | { readonly type: "checked"; readonly view: CheckView; readonly asked: CheckOptions; readonly at: number }
  | { readonly type: "previewed"; readonly previews: WritePreviews }
  | { readonly type: "typed"; readonly field: string; readonly text: string }
  | { readonly type: "work-changed"; readonly change: Partial<Work> }
  | { readonly type: "written"; readonly result: WriteResult }
  | { readonly type: "undone"; readonly notices: readonly Message[] }
  | { readonly type: "unfinished"; readonly run: UnfinishedWrite | null }
  | { readonly type: "ledger-made"; readonly made: MadeLedger }
  /** Something is remembered; `goesOn` where what is shown is brought up to date with it next. */
  | { readonly type: "saved"; readonly goesOn: boolean }
  | { readonly type: "filled"; readonly copies: readonly FilledTemplate[] }
  | { readonly type: "data-changed" }
  | { readonly type: "failure-closed" }
  | { readonly type: "gone"; readonly to: Screen }
  | { readonly type: "options-set"; readonly options: OpenOptions }
  | LookingAction
  | {
      readonly type: "sheets-chosen";
      readonly kinds: readonly WrittenKind[];
      readonly again: readonly WrittenKind[];
    }
  | { readonly type: "ours-taken"; readonly cells: readonly string[] };

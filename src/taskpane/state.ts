import type { WrittenKind, Confirmation, Waiver } from "../own-sheets";
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
  SheetWritten,
  Typed,
  WriteResult,
  WritePreviews,
} from "../assistant";
import { isOfLooking, NOTHING_LOOKED_AT, reduceLooking, type Looking, type LookingAction } from "./looking";

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
type Book =
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
  | { readonly type: "saved" }
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

/** The state of writing after the workbook was read again. */
const NOTHING_WRITTEN = { previews: null, filled: [], written: null, rewritten: false, made: null } as const;

export const START: PaneState = {
  book: { stage: "unread" },
  screen: { at: "overview" },
  work: null,
  failure: null,
  left: null,
  isWritten: false,
  stale: false,
  options: null,
  ...NOTHING_LOOKED_AT,
  chosen: ["summary"],
  again: [],
  takeOurs: [],
  typed: {},
  onSheet: {},
  undone: null,
  unfinished: null,
  ...NOTHING_WRITTEN,
};

type WritingAction = Extract<
  Action,
  { type: "previewed" | "ours-taken" | "written" | "undone" | "unfinished" | "ledger-made" | "filled" }
>;

function isOfWriting(action: Action): action is WritingAction {
  return ["previewed", "ours-taken", "written", "undone", "unfinished", "ledger-made", "filled"].includes(
    action.type,
  );
}

function reduceWriting(state: PaneState, action: WritingAction): PaneState {
  switch (action.type) {
    case "previewed": {
      const onSheet = saidOnSheet(action.previews);
      const typed = notChanged(state.typed, state.onSheet, onSheet);
      return { ...state, work: null, previews: action.previews, onSheet, typed: unsaved(typed, onSheet) };
    }
    case "written":
      return {
        ...state,
        work: null,
        book: afterWriting(state.book, action.result.sheets),
        isWritten: true,
        written: action.result,
        again: [],
        takeOurs: [],
        undone: null,
        previews: null,
        rewritten: true,
      };
    case "undone":
      return {
        ...state,
        work: null,
        isWritten: false,
        undone: {
          sheets: state.written?.sheets.map(({ sheet }) => sheet) ?? [],
          notices: action.notices,
        },
        written: null,
        previews: null,
        rewritten: true,
      };
    case "ours-taken":
      return { ...state, takeOurs: action.cells };
    case "ledger-made":
      return { ...state, work: null, made: action.made };
    case "unfinished":
      return { ...state, unfinished: action.run };
    case "filled": {
      const again = action.copies.map(({ sheet }) => sheet);
      const others = state.filled.filter(({ sheet }) => !again.includes(sheet));
      return { ...state, work: null, filled: [...others, ...action.copies], rewritten: true };
    }
  }
}

export function reduce(state: PaneState, action: Action): PaneState {
  if (isOfWriting(action)) return reduceWriting(state, action);
  if (isOfLooking(action)) return { ...state, ...reduceLooking(state, action) };
  switch (action.type) {
    case "work-begun":
      return { ...state, work: action.work, failure: null, left: null };
    case "work-progressed":
      return withWork(state, { done: action.done });
    case "work-left":
      return { ...state, work: null, left: action.kind };
    case "work-failed":
      return { ...state, work: null, failure: action.failure };
    case "failed":
      return { ...state, failure: action.failure };
    case "overview-read":
      return {
        ...state,
        work: null,
        stale: false,
        book: { stage: "read", overview: action.overview },
        options: keptOptions(state.options, action.overview),
        ...NOTHING_WRITTEN,
      };
    case "checked":
      return {
        ...state,
        work: null,
        stale: false,
        book: { stage: "checked", ...action.view, asked: action.asked, at: action.at },
        ...NOTHING_WRITTEN,
      };
    case "typed": {
      const typed = { ...state.typed, [action.field]: action.text };
      return { ...state, typed: unsaved(typed, state.onSheet) };
    }
    case "work-changed":
      return withWork(state, action.change);
    case "saved":
      return { ...state, work: null, isWritten: false };
    case "data-changed":
      return state.book.stage === "unread" ? state : { ...state, stale: true, isWritten: false };
    case "failure-closed":
      return { ...state, failure: null, left: null };
    case "gone":
      return {
        ...state,
        screen: action.to,
        takeOurs: [],
        undone: null,
        written: action.to.at === "write" ? null : state.written,
      };
    case "options-set":
      return { ...state, options: action.options, isWritten: false };
    case "sheets-chosen":
      return { ...state, chosen: action.kinds, again: action.again };
  }
}

/** Changes the work that goes on; what comes when none goes on any more is left. */
function withWork(state: PaneState, change: Partial<Work>): PaneState {
  return state.work ? { ...state, work: { ...state.work, ...change } } : state;
}

/** Keeps what the clerk chose when the workbook is read again, as long as it is still offered. No standard is chosen for the clerk. */
function keptOptions(options: OpenOptions | null, overview: Overview): OpenOptions {
  const { chosen, standards } = overview;
  const isOffered = (standard?: string | null): boolean => standards.some(({ id }) => id === standard);
  if (options && isOffered(options.standard)) return options;
  const { period = null, asOf = null } = options ?? chosen ?? {};
  const standard = chosen && isOffered(chosen.standard) ? chosen.standard : null;
  return { standard, period, asOf };
}

/** Marks what was said in the pane as written if the summary was written, since that holds it. */
function afterWriting(book: Book, sheets: readonly SheetWritten[]): Book {
  if (book.stage !== "checked" || !sheets.some(({ kind }) => kind === "summary")) return book;
  const results = book.report.results.map((result) => ({
    ...result,
    confirmation: asWritten(result.confirmation),
    waiver: asWritten(result.waiver),
  }));
  return { ...book, report: { ...book.report, results } };
}

function asWritten<Word extends Confirmation | Waiver>(word: Word | null): Word | null {
  if (word === null) return null;
  return Object.fromEntries(Object.entries(word).filter(([key]) => key !== "unwritten")) as unknown as Word;
}

function saidOnSheet({ fields, choices }: WritePreviews): Typed {
  return Object.fromEntries([...fields, ...choices].map((one) => [one.name, one.onSheet]));
}

/** Drops what was typed in the pane if the sheet says something else since, because the sheet is newer. */
function notChanged(typed: Typed, before: Typed, now: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([name]) => !(name in before) || before[name] === now[name]),
  );
}

/** Drops what was typed if the sheet says the same already. */
function unsaved(typed: Typed, onSheet: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).filter(([name, text]) => text.trim() !== (onSheet[name] ?? "")),
  );
}

import type { OpenOptions, Overview, SheetWritten, Typed, WritePreviews } from "../assistant";
import type { Confirmation, Waiver } from "../own-sheets";
import { isOfLooking, NOTHING_LOOKED_AT, reduceLooking } from "./looking";
import type { Action, Book, PaneState, Work } from "./state";

/** The state of writing after the workbook was read again. */
const NOTHING_WRITTEN = { previews: null, filled: [], written: null, rewritten: false, made: null } as const;

/** The state in which the pane opens. */
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

const OF_WRITING = [
  "previewed", "ours-taken", "written", "undone", "unfinished", "ledger-made", "filled",
] as const; // prettier-ignore

type WritingAction = Extract<Action, { readonly type: (typeof OF_WRITING)[number] }>;

function isOfWriting(action: Action): action is WritingAction {
  return OF_WRITING.some((type) => type === action.type);
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

/** What an action makes of the state. */
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
      return afterSaving(state, action.goesOn);
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

/** What was remembered is on no sheet yet. The pane stays at work where it goes on with a check: nothing is to be pressed in between. */
function afterSaving(state: PaneState, goesOn: boolean): PaneState {
  return { ...state, work: goesOn ? state.work : null, isWritten: false };
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

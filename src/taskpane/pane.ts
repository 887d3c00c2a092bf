import type { WrittenKind, Confirmation, Waiver } from "../own-sheets";
import type { Command } from "../commands";
import type { Waiting } from "../excel";
import type { CellArea } from "../grid";
import type { LedgerKind } from "../ledgers";
import type { Message } from "../locales";
import type { Answer, Assistant, FillAsked, FillResult, OpenOptions, Source, WordFile } from "../assistant";
import { createAnswering } from "./actions/answering";
import { createBeginning } from "./actions/beginning";
import { createChecks } from "./actions/checks";
import { createRunner } from "./actions/runner";
import { createStore, type Store } from "./actions/store";
import { createFilling } from "./actions/filling";
import { createLooking } from "./actions/looking";
import { createUndoing } from "./actions/undoing";
import { waitingOf } from "./actions/waiting";
import { createWriting } from "./actions/writing";
import type { ResultsView } from "./looking";
import type { Action, PaneState, Screen } from "./state";
import { cellText } from "./text/cell-text";

/** What the screens may do. None of the promises rejects: an error becomes the state's `failure`. */
export interface PaneActions {
  readonly read: () => Promise<boolean>;
  /** Checks what was read, or the workbook anew; where no standard is chosen it asks for one instead. */
  readonly check: (from?: Source) => Promise<boolean>;
  /** Checks first if nothing was checked yet. */
  readonly openWriting: (kinds?: readonly WrittenKind[]) => Promise<void>;
  /** Checks again and shows what writing would do now. */
  readonly renewPreview: () => Promise<boolean>;
  /** Reads the workbook anew and stays on the page, for what Excel does not tell of: a protection that was taken off. */
  readonly readHere: () => Promise<boolean>;
  /** Notes what the clerk typed for a field; the preview follows a moment later. */
  readonly type: (field: string, text: string) => void;
  /** Writes the sheets. If cells were changed since, they are read first, so that all sheets agree. */
  readonly write: () => Promise<void>;
  /**
   * Fills a copy of a template. If cells were changed since, they are read first, because the clerk may have
   * corrected the template.
   */
  readonly fillTemplate: (sheet: string) => Promise<void>;
  /** Opens the list of forms, or one of them; checks first if nothing was checked yet. */
  readonly openForms: (sheet?: string) => Promise<void>;
  /** Fills a form and reads the workbook anew; null if it failed, which is told. */
  readonly fillForm: (asked: FillAsked) => Promise<FillResult | null>;
  /** Takes the last filling of a form back; gives what could not be, null if it failed. */
  readonly undoForm: () => Promise<readonly Message[] | null>;
  /** Makes the papers for Word; null if that failed, which is told. What was changed since is read first. */
  readonly exportWord: () => Promise<readonly WordFile[] | null>;
  /** Takes the last write back. */
  readonly undoWrite: () => Promise<void>;
  /** Ends a run of writing that was cut off, then reads the workbook. */
  readonly settle: (how: "rollback" | "keep") => Promise<void>;
  /** Does something that the workbook remembers, then brings what is shown up to date with it. */
  readonly save: (job: (waiting: Waiting) => Promise<void>) => Promise<boolean>;
  readonly answer: (answers: readonly Answer[]) => Promise<boolean>;
  /** Gives another answer than before; null takes it back. */
  readonly changeAnswer: (id: string, choice: string | null) => Promise<boolean>;
  /** How many clauses that would move; null before a check, undefined where it failed, which is told. */
  readonly weighAnswer: (id: string, choice: string | null) => Promise<number | null | undefined>;
  /** Notes what was confirmed of clauses, all together. */
  readonly confirm: (...confirmations: readonly Confirmation[]) => Promise<boolean>;
  readonly waive: (clause: string, waiver: Waiver) => Promise<boolean>;
  readonly takeBack: (...clauses: readonly string[]) => Promise<boolean>;
  readonly select: (area: CellArea) => Promise<void>;
  /** Shows where the cell counts that is selected now. */
  readonly look: () => void;
  readonly cancel: () => void;
  readonly go: (to: Screen) => void;
  readonly setOptions: (options: OpenOptions) => void;
  /** Changes how the results are shown. */
  readonly changeView: (change: Partial<ResultsView>) => void;
  /** Opens or closes a clause among the results. */
  readonly openClause: (clause: string, isOpen: boolean) => void;
  /** Makes a sheet for a ledger that is to be filled in. */
  readonly addLedger: (kind: LedgerKind) => Promise<boolean>;
  readonly openPart: (part: string, isOpen: boolean) => void;
  /** Chooses the sheets to write; `again` are those that are written although nothing changes on them. */
  readonly choose: (kinds: readonly WrittenKind[], again?: readonly WrittenKind[]) => void;
  /** Lets the next write make cells ours again that the clerk wrote over; all others stay the clerk's. */
  readonly takeOurs: (cells: readonly string[]) => void;
  readonly retry: () => void;
  readonly closeFailure: () => void;
}

/** The pane's state with everything that changes it. React only reads it. */
export interface Pane {
  readonly actions: PaneActions;
  readonly assistant: Assistant;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what the pane was opened for and begins to watch the cells; gives a function that ends the watching. */
  readonly open: (command: Command) => () => void;
  /** Does what a button of the ribbon asks of the open pane. While something is written it asks in vain: the clerk sees the writing. */
  readonly obey: (command: Command) => void;
  /** Tells the clerk of an error. */
  readonly fail: (error: unknown) => void;
}

/** Whether something goes on that a button of the ribbon must not break off. */
export function asksInVain({ work }: PaneState): boolean {
  return work !== null && !work.cancellable && work.kind !== "previewing";
}

export function createPane(assistant: Assistant): Pane {
  const store = createStore();
  const { state, dispatch, subscribe } = store;
  const runner = createRunner(assistant, store);
  const checks = createChecks(assistant, store, runner);
  const { read, recheck, check } = checks;
  const { preview, stopTyping, stopWriting, ...writing } = createWriting(assistant, store, runner, checks);
  const undoing = createUndoing(assistant, store, runner, checks, writing.renewPreview);

  const go = (to: Screen): void => {
    dispatch({ type: "gone", to });
  };

  async function save(job: (waiting: Waiting) => Promise<void>): Promise<boolean> {
    const doIt = (): Promise<void> => job(waitingOf(store));
    const saved = (): Action => ({ type: "saved", goesOn: state().options?.standard !== null });
    if (!(await runner.run("saving", null, doIt, saved))) return false;
    return state().book.stage === "checked" ? recheck() : read("held");
  }

  /** Checks, and goes on to the page that was asked for when there was no standard yet; who left for another one stays there. */
  async function checkAndGoOn(...from: Parameters<PaneActions["check"]>): Promise<boolean> {
    const { screen } = state();
    const checked = await check(...from);
    const wanted = screen.at === "overview" ? screen.then : undefined;
    if (checked && wanted === "write" && state().screen.at === "results") await writing.openWriting();
    return checked;
  }

  async function select(area: CellArea): Promise<void> {
    try {
      await assistant.select(area);
      dispatch({ type: "visited", cells: cellText(area) });
    } catch (error) {
      fail(error);
    }
  }

  function fail(error: unknown): void {
    dispatch({ type: "failed", failure: { text: assistant.describe(error), retry: null } });
  }

  const look = (): void => {
    go({ at: "cell" });
  };

  function retry(): void {
    const again = { read, check: checkAndGoOn, preview, write: writing.write };
    const what = state().failure?.retry;
    if (what) void again[what]();
  }

  async function readHere(): Promise<boolean> {
    const { book, screen } = state();
    if (book.stage !== "checked") return read();
    return (await recheck("workbook")) && (screen.at !== "write" || preview());
  }

  const begin = createBeginning(store, checks, writing, go);

  return {
    assistant,
    actions: {
      read: () => read(),
      check: checkAndGoOn,
      ...writing,
      ...undoing,
      ...createFilling(assistant, store, runner, checks),
      save,
      ...createAnswering(assistant, save, fail),
      confirm: (...confirmations) => save(() => assistant.confirm(...confirmations)),
      waive: (clause, waiver) => save(() => assistant.waive(clause, waiver)),
      takeBack: (...clauses) => save(() => assistant.takeBack(...clauses)),
      select,
      look,
      cancel: () => {
        const kind = state().work?.kind;
        if (kind === "writing") stopWriting();
        else if (kind) {
          runner.abort();
          dispatch({ type: "work-left", kind });
        }
      },
      go,
      ...createLooking(store),
      ...createChoosing(store),
      readHere,
      retry,
    },
    state,
    subscribe,
    fail,
    obey: (command) => {
      // The key that opens the pane finds it open: what stands there stays.
      if (command.kind === "open" && state().book.stage !== "unread") return;
      if (!asksInVain(state())) void begin(command);
    },
    open: (command) => {
      void begin(command);
      const unwatch = assistant.watch(() => {
        dispatch({ type: "data-changed" });
      });
      return () => {
        unwatch();
        stopTyping();
        runner.abort();
      };
    },
  };
}

/** What only changes the state. */
function createChoosing({
  dispatch,
}: Store): Pick<PaneActions, "setOptions" | "choose" | "takeOurs" | "closeFailure"> {
  return {
    setOptions: (options) => {
      dispatch({ type: "options-set", options });
    },
    choose: (kinds, again = []) => {
      dispatch({ type: "sheets-chosen", kinds, again });
    },
    takeOurs: (cells) => {
      dispatch({ type: "ours-taken", cells });
    },
    closeFailure: () => {
      dispatch({ type: "failure-closed" });
    },
  };
}

import type { WrittenKind, Confirmation, Waiver } from "../own-sheets";
import type { Command } from "../commands";
import type { CellArea } from "../grid";
import type { Answer, Assistant, CheckOptions, OnProgress } from "../assistant";
import type { Waiting } from "../excel";
import {
  reduce,
  START,
  type Action,
  type Failure,
  type Filter,
  type PaneState,
  type Screen,
  type WorkKind,
} from "./state";

/** What the screens may do. None of the promises rejects: an error becomes the state's `failure`. */
export interface PaneActions {
  readonly read: () => Promise<boolean>;
  readonly check: () => Promise<boolean>;
  /** Checks first if nothing was checked yet. */
  readonly openWriting: (kinds?: readonly WrittenKind[]) => Promise<void>;
  /** Checks again and shows what writing would do now. */
  readonly renewPreview: () => Promise<boolean>;
  /** Notes what the clerk typed for a field; the preview follows a moment later. */
  readonly type: (field: string, text: string) => void;
  /** Writes the sheets. If cells were changed since, they are read first, so that all sheets agree. */
  readonly write: () => Promise<void>;
  /**
   * Fills a copy of a template. If cells were changed since, they are read first, because the clerk may have
   * corrected the template.
   */
  readonly fillTemplate: (sheet: string) => Promise<void>;
  /** Takes the last write back. */
  readonly undoWrite: () => Promise<void>;
  /** Ends a run of writing that was cut off, then reads the workbook. */
  readonly settle: (how: "put-back" | "keep") => Promise<void>;
  readonly answer: (answers: readonly Answer[]) => Promise<void>;
  readonly remap: (table: string, column: number, field: string | null) => Promise<void>;
  readonly confirm: (confirmation: Confirmation) => Promise<void>;
  readonly waive: (clause: string, waiver: Waiver) => Promise<void>;
  readonly takeBack: (clause: string) => Promise<void>;
  readonly select: (area: CellArea) => Promise<void>;
  readonly cancel: () => void;
  readonly go: (to: Screen) => void;
  readonly setOptions: (options: CheckOptions) => void;
  readonly setFilter: (filter: Filter) => void;
  readonly choose: (kinds: readonly WrittenKind[]) => void;
  readonly retry: () => void;
  readonly closeFailure: () => void;
}

/** The pane's state with everything that changes it. React only reads it. */
export interface Pane {
  readonly actions: PaneActions;
  readonly assistant: Assistant;
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does what the ribbon's button asked for and begins to watch the cells; gives a function that ends the watching. */
  readonly open: (command: Command) => () => void;
}

/** Putting back is tried for ten minutes, while the clerk is told what hinders it. */
const PATIENCE = { pause: 2000, attempts: 300 };

/** What was typed shows in the preview after so many milliseconds without a key. */
const TYPING_PAUSE = 400;

/** The state, and how it changes. */
interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

function createStore(): Store {
  let state = START;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      listeners.forEach((listener) => {
        listener();
      });
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Work that the clerk sees. There is one piece at a time; a new one cancels the one before. */
interface Runner {
  readonly run: <T>(
    kind: WorkKind,
    retry: Failure["retry"],
    job: (onProgress: OnProgress, signal: AbortSignal) => Promise<T>,
    done: (value: T) => Action,
  ) => Promise<boolean>;
  readonly abort: () => void;
}

function createRunner(assistant: Assistant, { dispatch }: Store): Runner {
  let running: AbortController | null = null;
  return {
    run: async (kind, retry, job, done) => {
      running?.abort();
      const controller = new AbortController();
      const { signal } = controller;
      running = controller;
      const cancellable = kind === "reading" || kind === "checking";
      dispatch({ type: "work-begun", work: { kind, done: null, cancellable } });
      const onProgress: OnProgress = (share) => {
        if (!signal.aborted) dispatch({ type: "work-progressed", done: share });
      };
      try {
        const value = await job(onProgress, signal);
        if (!signal.aborted) dispatch(done(value));
        return !signal.aborted;
      } catch (error) {
        if (!signal.aborted)
          dispatch({ type: "work-failed", failure: { text: assistant.describe(error), retry } });
        return false;
      }
    },
    abort: () => running?.abort(),
  };
}

/** Creates the actions that read and check. */
function createChecks(assistant: Assistant, { state, dispatch }: Store, { run }: Runner) {
  const read = (): Promise<boolean> =>
    run(
      "reading",
      "read",
      (onProgress, signal) => assistant.overview(onProgress, signal),
      (overview) => ({ type: "overview-read", overview }),
    ).then(noteUnfinished);

  /** Notes a run of writing that was cut off, as the reading found it. */
  const noteUnfinished = (isRead: boolean): boolean => {
    if (isRead) dispatch({ type: "unfinished", run: assistant.unfinished() });
    return isRead;
  };

  async function recheck(): Promise<boolean> {
    const { options } = state();
    if (!options) return false;
    return run(
      "checking",
      "check",
      (onProgress, signal) => assistant.check(options, onProgress, signal),
      (view) => ({ type: "checked", view }),
    ).then(noteUnfinished);
  }

  async function check(): Promise<boolean> {
    if (!state().options && !(await read())) return false;
    const checked = await recheck();
    if (checked) dispatch({ type: "gone", to: { at: "results" } });
    return checked;
  }

  return { read, recheck, check };
}

/** Gives whom Excel tells what hinders it. */
const waitingOf = ({ dispatch }: Store): Waiting => ({
  patience: PATIENCE,
  onWaiting: (why) => {
    dispatch({ type: "work-changed", change: { waiting: why } });
  },
});

/** Creates the actions that take a write back and settle one that was cut off. */
function createUndoing(
  assistant: Assistant,
  store: Store,
  { run }: Runner,
  { read }: ReturnType<typeof createChecks>,
  renewPreview: () => Promise<boolean>,
) {
  const waiting = waitingOf(store);
  return {
    undoWrite: async (): Promise<void> => {
      const undone = await run(
        "undoing",
        null,
        () => assistant.undoWrite(waiting),
        () => ({ type: "undone" }),
      );
      if (undone) await renewPreview();
    },
    settle: async (how: "put-back" | "keep"): Promise<void> => {
      const settled = await run(
        "settling",
        null,
        () => assistant.settle(how, waiting),
        () => ({ type: "saved" }),
      );
      if (settled) await read();
    },
  };
}

/** Creates the actions that preview, type, write and fill. */
function createWriting(
  assistant: Assistant,
  store: Store,
  { run }: Runner,
  { recheck, check }: ReturnType<typeof createChecks>,
) {
  const { state, dispatch } = store;
  const waiting = waitingOf(store);
  let typing: ReturnType<typeof setTimeout> | undefined;
  let stop = new AbortController();

  async function preview(): Promise<boolean> {
    const { book, typed } = state();
    if (book.stage !== "checked") return false;
    return run(
      "previewing",
      "preview",
      () => assistant.preview(book.overview.writable, typed),
      (previews) => ({ type: "previewed", previews }),
    );
  }

  /** Brings the preview up to date with what was typed. It shows no progress, because the clerk is still typing. */
  async function previewQuietly(): Promise<void> {
    const { book, typed, work, previews: shown } = state();
    if (book.stage !== "checked" || work || !shown) return;
    try {
      const previews = await assistant.preview(book.overview.writable, typed);
      const now = state();
      if (now.typed === typed && !now.work && now.previews) dispatch({ type: "previewed", previews });
    } catch (error) {
      dispatch({ type: "failed", failure: { text: assistant.describe(error), retry: "preview" } });
    }
  }

  const renewPreview = async (): Promise<boolean> => (await recheck()) && preview();

  return {
    preview,
    renewPreview,
    type: (field: string, text: string): void => {
      dispatch({ type: "typed", field, text });
      clearTimeout(typing);
      typing = setTimeout(() => void previewQuietly(), TYPING_PAUSE);
    },
    stopTyping: (): void => {
      clearTimeout(typing);
    },
    openWriting: async (kinds?: readonly WrittenKind[]): Promise<void> => {
      if (kinds) dispatch({ type: "sheets-chosen", kinds });
      if (state().book.stage !== "checked" && !(await check())) return;
      dispatch({ type: "gone", to: { at: "write" } });
      // What was written since, by the add-in or by the clerk, is not in what was read.
      const { rewritten, stale } = state();
      await (rewritten || stale ? renewPreview() : preview());
    },
    write: async (): Promise<void> => {
      clearTimeout(typing);
      if (state().stale && !(await renewPreview())) return;
      const { chosen, typed } = state();
      stop = new AbortController();
      const { signal } = stop;
      await run(
        "writing",
        "write",
        () =>
          assistant.write(chosen, typed, {
            ...waiting,
            signal,
            onProgress: ({ stage, sheets, done }) => {
              const change = { sheets, done: stage === "values" ? done * 0.7 : done * 0.3 + 0.7 };
              if (stage === "looking") dispatch({ type: "work-changed", change: { cancellable: true } });
              else
                dispatch({
                  type: "work-changed",
                  change: { ...change, cancellable: stage === "looks" && done < 1 },
                });
            },
          }),
        (result) => ({ type: "written", result }),
      );
    },
    /** Ends a write before its values are sent, or leaves out the looks that were not sent yet. */
    stopWriting: (): void => {
      stop.abort();
      dispatch({ type: "work-changed", change: { cancellable: false } });
    },
    fillTemplate: async (sheet: string): Promise<void> => {
      if (state().stale && !(await renewPreview())) return;
      await run(
        "writing",
        null,
        () => assistant.fillTemplates([sheet], state().typed),
        (copies) => ({ type: "filled", copies }),
      );
    },
  };
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

  /** Remembers something in the workbook, then brings what is shown up to date with it. */
  async function save(job: () => Promise<void>): Promise<void> {
    if (!(await runner.run("saving", null, job, () => ({ type: "saved" })))) return;
    await (state().book.stage === "checked" ? recheck() : read());
  }

  async function select(area: CellArea): Promise<void> {
    try {
      await assistant.select(area);
    } catch (error) {
      dispatch({ type: "failed", failure: { text: assistant.describe(error), retry: null } });
    }
  }

  function retry(): void {
    const again = { read, check, preview, write: writing.write };
    const what = state().failure?.retry;
    if (what) void again[what]();
  }

  async function begin(command: Command): Promise<void> {
    switch (command.kind) {
      case "open":
        await read();
        return;
      case "check":
        await check();
        return;
      case "write":
        await writing.openWriting(command.sheets);
        return;
      case "help":
        go({ at: "help" });
        await read();
    }
  }

  return {
    assistant,
    actions: {
      read,
      check,
      ...writing,
      ...undoing,
      answer: (answers) => save(() => assistant.answer(answers)),
      remap: (table, column, field) => save(() => assistant.remapColumn(table, column, field)),
      confirm: (confirmation) => save(() => assistant.confirm(confirmation)),
      waive: (clause, waiver) => save(() => assistant.waive(clause, waiver)),
      takeBack: (clause) => save(() => assistant.takeBack(clause)),
      select,
      cancel: () => {
        if (state().work?.kind === "writing") {
          stopWriting();
          return;
        }
        runner.abort();
        dispatch({ type: "work-left" });
      },
      go,
      setOptions: (options) => {
        dispatch({ type: "options-set", options });
      },
      setFilter: (filter) => {
        dispatch({ type: "filter-set", filter });
      },
      choose: (kinds) => {
        dispatch({ type: "sheets-chosen", kinds });
      },
      retry,
      closeFailure: () => {
        dispatch({ type: "failure-closed" });
      },
    },
    state,
    subscribe,
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

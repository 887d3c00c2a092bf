import type { Assistant, WordFile, WriteResult } from "../../assistant";
import type { WriteProgress } from "../../excel";
import type { WrittenKind } from "../../own-sheets";
import { changedSinceCheck } from "../checked/changed-since-check";
import type { PaneState, Work } from "../state";
import { isToWrite } from "../sheet-changes";
import type { Checks } from "./checks";
import type { Runner } from "./runner";
import type { Store } from "./store";
import { waitingOf } from "./waiting";

/** What was typed shows in the preview after so many milliseconds without a key. */
const TYPING_PAUSE = 400;

/** Creates the actions that preview, type, write and fill. */
export function createWriting(
  assistant: Assistant,
  store: Store,
  { run }: Runner,
  { recheck, check }: Checks,
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
      if (kinds) dispatch({ type: "sheets-chosen", kinds, again: [] });
      if (state().book.stage !== "checked" && !(await check())) {
        const { screen } = state();
        if (screen.at === "overview" && screen.asks)
          dispatch({ type: "gone", to: { ...screen, then: "write" } });
        return;
      }
      dispatch({ type: "gone", to: { at: "write" } });
      // What was written since, by the add-in or by the clerk, is not in what was read. By another standard one checks when asked to.
      const { rewritten, stale } = state();
      await ((rewritten || stale) && !changedSinceCheck(state()) ? renewPreview() : preview());
    },
    write: async (): Promise<void> => {
      clearTimeout(typing);
      if (changedSinceCheck(state())) return;
      if (state().stale && !(await renewPreview())) return;
      const { typed, takeOurs } = state();
      const kinds = kindsToWrite(state());
      if (kinds.length === 0 && Object.keys(typed).length === 0) return;
      stop = new AbortController();
      const { signal } = stop;
      const isWritten = await run(
        "writing",
        "write",
        () => assistant.write(kinds, typed, { ...waiting, takeOurs, signal, onProgress: progressTo(store) }),
        (result) => ({ type: "written", result }),
      );
      if (isWritten) await showFirst(assistant, state().written);
    },
    /** Ends a write before its values are sent, or leaves out the looks that were not sent yet. */
    stopWriting: (): void => {
      stop.abort();
      dispatch({ type: "work-changed", change: { cancellable: false } });
    },
    /** The papers for Word, with what was typed on the sheets by now; null if it failed, which is told. */
    exportWord: async (): Promise<readonly WordFile[] | null> => {
      clearTimeout(typing);
      if (changedSinceCheck(state())) return null;
      const { rewritten, stale } = state();
      if ((rewritten || stale) && !(await renewPreview())) return null;
      try {
        return await assistant.wordFiles(state().typed);
      } catch (error) {
        dispatch({ type: "failed", failure: { text: assistant.describe(error), retry: null } });
        return null;
      }
    },
    fillTemplate: async (sheet: string): Promise<void> => {
      if (changedSinceCheck(state())) return;
      if (state().stale && !(await renewPreview())) return;
      await run(
        "writing",
        null,
        () => assistant.fillTemplates([{ sheet }], state().typed, waiting),
        ({ filled: copies }) => ({ type: "filled", copies }),
      );
    },
  };
}

/** The chosen sheets without those on which nothing changes. */
function kindsToWrite(state: PaneState): readonly WrittenKind[] {
  const { chosen, again, previews } = state;
  const idle = previews?.sheets.filter((preview) => !isToWrite(preview, state)).map(({ kind }) => kind) ?? [];
  return [...new Set([...chosen, ...again])].filter((kind) => !idle.includes(kind));
}

/** Tells how far writing is. */
function progressTo({ dispatch }: Store): (progress: WriteProgress) => void {
  return (progress) => {
    dispatch({ type: "work-changed", change: workOf(progress) });
  };
}

/** Brings the first of the written sheets to the front; one that can't be shown is written all the same, and has its link. */
async function showFirst(assistant: Assistant, written: WriteResult | null): Promise<void> {
  const [first] = written?.sheets ?? [];
  if (!first) return;
  const top = { sheet: first.sheet, row: 0, column: 0, rows: 1, columns: 1 };
  await assistant.select(top).catch(() => undefined);
}

/** Gives how far writing is; before values are sent and while looks follow it can be ended. */
function workOf({ stage, sheets, now, written, done }: WriteProgress): Partial<Work> {
  if (stage === "looking") return { cancellable: true };
  return {
    sheets: now,
    written: [written, sheets.length],
    done: stage === "values" ? done * 0.7 : done * 0.3 + 0.7,
    cancellable: stage === "looks" && done < 1,
  };
}

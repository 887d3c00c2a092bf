import type { Assistant, Source } from "../../assistant";
import { forgetScroll } from "../place";
import type { Runner } from "./runner";
import type { Store } from "./store";

/** Creates the actions that read and check. */
export function createChecks(assistant: Assistant, { state, dispatch }: Store, { run }: Runner) {
  const read = (from: Source = "workbook"): Promise<boolean> =>
    run(
      "reading",
      "read",
      (onProgress, signal) => assistant.overview(onProgress, signal, from),
      (overview) => ({ type: "overview-read", overview }),
    ).then(noteUnfinished);

  /** Notes a run of writing that was cut off, as the reading found it. */
  const noteUnfinished = (isRead: boolean): boolean => {
    if (isRead) dispatch({ type: "unfinished", run: assistant.unfinished() });
    return isRead;
  };

  async function recheck(from: Source = "held"): Promise<boolean> {
    const { options } = state();
    if (!options || options.standard === null) return false;
    return run(
      "checking",
      "check",
      (onProgress, signal) => assistant.check(options, onProgress, signal, from),
      (view) => ({ type: "checked", view, asked: options, at: Date.now() }),
    ).then(noteUnfinished);
  }

  async function check(from: Source = "held"): Promise<boolean> {
    const { screen } = state();
    if (!state().options && !(await read())) return false;
    if (state().options?.standard === null) {
      dispatch({ type: "gone", to: { at: "overview", asks: "standard" } });
      return false;
    }
    const checked = await recheck(from);
    // Who went to another page meanwhile stays there.
    if (checked && state().screen === screen) {
      forgetScroll("results");
      dispatch({ type: "gone", to: { at: "results" } });
    }
    return checked;
  }

  return { read, recheck, check };
}

export type Checks = ReturnType<typeof createChecks>;

import type { Assistant, OnProgress } from "../../assistant";
import type { Action, Failure, WorkKind } from "../state";
import type { Store } from "./store";

/** Work that the clerk sees. There is one piece at a time; a new one cancels the one before. */
export interface Runner {
  readonly run: <T>(
    kind: WorkKind,
    retry: Failure["retry"],
    job: (onProgress: OnProgress, signal: AbortSignal) => Promise<T>,
    done: (value: T) => Action,
  ) => Promise<boolean>;
  readonly abort: () => void;
}

export function createRunner(assistant: Assistant, { dispatch }: Store): Runner {
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

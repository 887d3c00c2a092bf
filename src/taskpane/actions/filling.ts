import type { Assistant, FillAsked, FillResult } from "../../assistant";
import type { LedgerKind } from "../../ledgers";
import type { Message } from "../../locales";
import { changedSinceCheck } from "../checked/changed-since-check";
import type { Checks } from "./checks";
import type { Runner } from "./runner";
import type { Store } from "./store";
import { waitingOf } from "./waiting";

/** Creates the actions of the page 填我的表, and the one that makes a blank ledger to be filled in. */
export function createFilling(assistant: Assistant, store: Store, { run }: Runner, checks: Checks) {
  const { check, recheck } = checks;
  const { state, dispatch } = store;
  const waiting = waitingOf(store);

  return {
    addLedger: (kind: LedgerKind): Promise<boolean> =>
      run(
        "saving",
        null,
        () => assistant.addBlankLedger(kind),
        (cell) => ({ type: "ledger-made", made: { kind, cell } }),
      ),
    openForms: async (sheet: string | null = null): Promise<void> => {
      if (state().book.stage !== "checked" && !(await check())) return;
      dispatch({ type: "gone", to: { at: "forms", sheet } });
      const { rewritten, stale } = state();
      if (rewritten || stale || changedSinceCheck(state())) await recheck();
    },
    /** Fills a form and reads the workbook anew; null if it failed, which is told. */
    fillForm: async (asked: FillAsked): Promise<FillResult | null> => {
      if (state().stale && !(await recheck())) return null;
      let result: FillResult | null = null;
      const filled = await run(
        "writing",
        null,
        async () => (result = await assistant.fillTemplates([asked], undefined, waiting)),
        ({ filled: copies }) => ({ type: "filled", copies }),
      );
      if (filled) await recheck("workbook");
      return result;
    },
    /** Takes the last filling back; null if that failed, which is told. */
    undoForm: async (): Promise<readonly Message[] | null> => {
      let notices: readonly Message[] | null = null;
      const undone = await run(
        "undoing",
        null,
        async () => (notices = await assistant.undoFilling(waiting)),
        () => ({ type: "filled", copies: [] }),
      );
      if (undone) await recheck("workbook");
      return notices;
    },
  };
}

import type { Command } from "../../commands";
import { takePlace } from "../place";
import type { Screen } from "../state";
import type { Checks } from "./checks";
import type { Store } from "./store";
import type { createWriting } from "./writing";

/** Creates what does what the pane is asked for from outside. */
export function createBeginning(
  { state, dispatch }: Store,
  { read, recheck, check }: Checks,
  { openWriting }: Pick<ReturnType<typeof createWriting>, "openWriting">,
  go: (to: Screen) => void,
): (command: Command) => Promise<void> {
  /** Goes back to where the clerk was before the pane was loaded again. */
  async function backToPlace(): Promise<void> {
    const { book } = state();
    const place = book.stage === "read" ? takePlace(book.overview.fileName) : null;
    if (!place) return;
    dispatch({ type: "place-taken", looking: place.looking });
    if (!place.checked || !(await recheck())) return;
    if (place.screen === "write") await openWriting();
    else go({ at: place.screen });
  }

  return async (command) => {
    switch (command.kind) {
      case "open":
        if (await read()) await backToPlace();
        return;
      case "check":
        await check();
        return;
      case "write":
        await openWriting(command.sheets);
        return;
      case "cell":
        go({ at: "cell" });
        if (state().book.stage === "unread") await read();
        if (state().book.stage === "read" || state().stale) await recheck();
        return;
      case "help":
        go({ at: "help" });
        if (state().book.stage === "unread") await read();
        return;
      case "selftest":
        // It reads by itself, and records what it reads.
        go({ at: "selftest" });
    }
  };
}

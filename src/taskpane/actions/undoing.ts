import type { Assistant } from "../../assistant";
import type { Checks } from "./checks";
import type { Runner } from "./runner";
import type { Store } from "./store";
import { waitingOf } from "./waiting";

/** Creates the actions that take a write back and settle one that was cut off. */
export function createUndoing(
  assistant: Assistant,
  store: Store,
  { run }: Runner,
  { read }: Checks,
  renewPreview: () => Promise<boolean>,
) {
  const waiting = waitingOf(store);
  return {
    undoWrite: async (): Promise<void> => {
      const undone = await run(
        "undoing",
        null,
        () => assistant.undoWrite(waiting),
        (notices) => ({ type: "undone", notices }),
      );
      // Who went elsewhere meanwhile waits for nothing; the page of writing checks again when it is opened.
      if (undone && store.state().screen.at === "write") await renewPreview();
    },
    settle: async (how: "rollback" | "keep"): Promise<void> => {
      const settled = await run(
        "settling",
        null,
        () => assistant.settle(how, waiting),
        () => ({ type: "saved", goesOn: true }),
      );
      if (settled) await read();
    },
  };
}

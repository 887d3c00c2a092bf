import type { Waiting } from "../../excel";
import type { Store } from "./store";

/** Putting back is tried for ten minutes, while the clerk is told what hinders it. */
const PATIENCE = { pause: 2000, attempts: 300 };

/** Gives whom Excel tells what hinders it. */
export const waitingOf = ({ dispatch }: Store): Waiting => ({
  patience: PATIENCE,
  onWaiting: (why) => {
    dispatch({ type: "work-changed", change: { waiting: why } });
  },
});

import type { ResultsView } from "../looking";
import type { Store } from "./store";

/** Creates the actions that change how the clerk looks at things. */
export function createLooking({ dispatch }: Store) {
  return {
    changeView: (change: Partial<ResultsView>): void => {
      dispatch({ type: "view-changed", change });
    },
    openClause: (clause: string, isOpen: boolean): void => {
      dispatch({ type: "clause-opened", clause, isOpen });
    },
    openPart: (part: string, isOpen: boolean): void => {
      dispatch({ type: "part-opened", part, isOpen });
    },
  };
}

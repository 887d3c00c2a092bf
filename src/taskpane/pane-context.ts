import { createContext, useContext } from "react";
import type { Pane, PaneActions } from "./pane";
import type { Visits } from "./looking";
import type { MadeLedger } from "./state";

export const PaneContext = createContext<Pane | null>(null);

export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside of it");
  return pane;
}

/** The cells that the clerk went to, for the links that lead there. */
export const VisitsContext = createContext<Visits>({ current: null, all: [] });

export function useVisits(): Visits {
  return useContext(VisitsContext);
}

/** The sheet that was just made for a ledger, for the buttons that would make another. */
export const MadeContext = createContext<MadeLedger | null>(null);

export function useMade(): MadeLedger | null {
  return useContext(MadeContext);
}

export function usePaneActions(): PaneActions {
  return usePaneContext().actions;
}

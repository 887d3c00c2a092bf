import { createContext, useContext } from "react";
import type { Pane, PaneActions } from "./pane";

export const PaneContext = createContext<Pane | null>(null);

export function usePaneContext(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside of it");
  return pane;
}

export function usePaneActions(): PaneActions {
  return usePaneContext().actions;
}

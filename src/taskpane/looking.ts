/** What a clause's verdict means for the clerk: done, to be mended, to be supplied, nothing to do. */
export type VerdictGroup = "met" | "unmet" | "open" | "later";

/** How the clerk looks at the results; it stays while other pages are shown. */
export interface ResultsView {
  /** What needs doing, all clauses in the standard's order, or one group. */
  readonly shown: "todo" | "all" | VerdictGroup;
  /** A dimension's id, or null for all. */
  readonly dimension: string | null;
  /** Words to look for; "" for none. */
  readonly search: string;
  /** Ids of the clauses that are open. */
  readonly opened: readonly string[];
}

/** The cells that the clerk went to from the pane: `sheet!A1`. */
export interface Visits {
  readonly current: string | null;
  readonly all: readonly string[];
}

/** What the clerk looks at; it stays while other pages are shown. */
export interface Looking {
  readonly view: ResultsView;
  readonly visits: Visits;
  /** What is open of each page beside clauses (`Disclosure`'s `part`). */
  readonly parts: readonly string[];
}

export const NOTHING_LOOKED_AT: Looking = {
  view: { shown: "todo", dimension: null, search: "", opened: [] },
  visits: { current: null, all: [] },
  parts: [],
};

export type LookingAction =
  | { readonly type: "view-changed"; readonly change: Partial<ResultsView> }
  | { readonly type: "clause-opened"; readonly clause: string; readonly isOpen: boolean }
  | { readonly type: "part-opened"; readonly part: string; readonly isOpen: boolean }
  | { readonly type: "place-taken"; readonly looking: Pick<Looking, "view" | "parts"> }
  | { readonly type: "visited"; readonly cells: string };

export function isOfLooking(action: { readonly type: string }): action is LookingAction {
  return ["view-changed", "clause-opened", "part-opened", "place-taken", "visited"].includes(action.type);
}

export function reduceLooking(looking: Looking, action: LookingAction): Partial<Looking> {
  const { view, visits, parts } = looking;
  switch (action.type) {
    case "view-changed":
      return { view: { ...view, ...action.change } };
    case "clause-opened":
      return { view: { ...view, opened: withOrWithout(view.opened, action.clause, action.isOpen) } };
    case "part-opened":
      return { parts: withOrWithout(parts, action.part, action.isOpen) };
    case "place-taken":
      return action.looking;
    case "visited":
      return { visits: { current: action.cells, all: withOrWithout(visits.all, action.cells, true) } };
  }
}

/** Whether it is how a clerk looked at things, as it was kept. */
export function isLooking(value: unknown): value is Pick<Looking, "view" | "parts"> {
  const { view, parts } = (value ?? {}) as Record<string, unknown>;
  const { shown, search, opened } = (view ?? {}) as Record<string, unknown>;
  return (
    typeof shown === "string" && typeof search === "string" && Array.isArray(opened) && Array.isArray(parts)
  );
}

/** A list that has a value once, or not at all. */
function withOrWithout(list: readonly string[], value: string, isWanted: boolean): readonly string[] {
  if (list.includes(value) === isWanted) return list;
  return isWanted ? [...list, value] : list.filter((one) => one !== value);
}

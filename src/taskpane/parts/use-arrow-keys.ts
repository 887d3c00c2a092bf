import { useEffect, useLayoutEffect, type RefObject } from "react";

const STEPS = {
  row: { ArrowRight: 1, ArrowLeft: -1 },
  column: { ArrowDown: 1, ArrowUp: -1 },
} as const;

/**
 * Makes a list one stop of the Tab key: inside it the arrow keys lead from one to the next, Home and End to its ends, and Tab comes back
 * to where one was.
 *
 * @param selector what of it can be gone to
 * @param along how it lies: arrows to the sides or up and down
 */
export function useArrowKeys(
  list: RefObject<HTMLElement | null>,
  selector: string,
  along: keyof typeof STEPS,
): void {
  // A list may come and go with what is in it, so this looks again whenever it is drawn.
  useLayoutEffect(() => {
    const items = itemsIn(list.current, selector);
    const stop = items.find((one) => one.dataset["stop"] !== undefined) ?? items[0];
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  });
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const onFocus = (event: FocusEvent): void => {
      const items = itemsIn(root, selector);
      if (!items.some((one) => one === event.target)) return;
      for (const item of items) {
        const isHere = item === event.target;
        item.tabIndex = isHere ? 0 : -1;
        if (isHere) item.dataset["stop"] = "";
        else delete item.dataset["stop"];
      }
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      const items = itemsIn(root, selector);
      const at = items.findIndex((one) => one === event.target);
      const next = at < 0 ? undefined : items[targetOf(event.key, at, items.length, STEPS[along])];
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    root.addEventListener("focusin", onFocus);
    root.addEventListener("keydown", onKey);
    return () => {
      root.removeEventListener("focusin", onFocus);
      root.removeEventListener("keydown", onKey);
    };
  });
}

function targetOf(key: string, at: number, all: number, steps: Readonly<Record<string, number>>): number {
  if (key === "Home") return 0;
  if (key === "End") return all - 1;
  const step = steps[key];
  return step === undefined ? -1 : at + step;
}

/** What can be gone to and is shown: not what a closed part of the page holds. */
function itemsIn(root: HTMLElement | null, selector: string): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((one) => {
    const closed = one.closest("details:not([open])");
    return !closed || (closed === one.parentElement && !closed.parentElement?.closest("details:not([open])"));
  });
}

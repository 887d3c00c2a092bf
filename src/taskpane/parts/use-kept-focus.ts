import { useEffect, type RefObject } from "react";

const FOCUSABLE =
  "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** Where the keyboard's focus was, and what could be gone to then, in the page's order. */
interface Place {
  readonly element: HTMLElement;
  readonly parents: readonly Element[];
  readonly around: readonly HTMLElement[];
}

/**
 * Whoever works by keyboard keeps their place: where the button that was pressed goes away, the focus moves to what stands in its place,
 * or next to it; where it is only disabled for a while, it comes back. A page that says itself where the focus belongs goes before, and
 * nothing is taken from somebody who went elsewhere, into the workbook or beside all buttons.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    let place: Place | null = null;
    let isHere = true;
    const later = (step: () => void): void => void window.setTimeout(step);
    const isNowhere = (): boolean => isHere && document.activeElement === document.body;
    const goOn = (): void => {
      if (place !== null && isNowhere()) nextOf(place, pane)?.focus({ preventScroll: true });
    };
    const onFocus = ({ target }: FocusEvent): void => {
      isHere = true;
      if (target instanceof HTMLElement) place = placeOf(target, pane);
    };
    const onLeave = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      // Looked at now: what is refused at once can be pressed again in a moment. It may also have been put out of use some time ago.
      if (!isOpen(target)) later(goOn);
      else
        later(() => {
          if (isNowhere() && isOpen(target)) place = null;
        });
    };
    const onWindow = ({ type }: Event): void => {
      isHere = type === "focus";
    };
    const watching = new MutationObserver(() => {
      if (place === null) return;
      later(goOn);
    });
    watching.observe(pane, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    pane.addEventListener("focusin", onFocus);
    pane.addEventListener("focusout", onLeave);
    window.addEventListener("blur", onWindow);
    window.addEventListener("focus", onWindow);
    return () => {
      watching.disconnect();
      pane.removeEventListener("focusin", onFocus);
      pane.removeEventListener("focusout", onLeave);
      window.removeEventListener("blur", onWindow);
      window.removeEventListener("focus", onWindow);
    };
  }, [root]);
}

function placeOf(element: HTMLElement, pane: Element): Place {
  const parents: Element[] = [];
  for (let one = element.parentElement; one !== null && pane.contains(one); one = one.parentElement)
    parents.push(one);
  return { element, parents, around: reachableIn(pane) };
}

/** What takes the focus of a place; null while its own element is disabled for as long as the pane is at work. */
function nextOf({ element, parents, around }: Place, pane: Element): HTMLElement | null {
  if (isOpen(element)) return element;
  if (element.isConnected && pane.querySelector("[role=progressbar]")) return null;
  const order = new Map(around.map((one, at) => [one, at]));
  const at = order.get(element) ?? -1;
  const home = parents.find((one) => one.isConnected && reachableIn(one).length > 0) ?? pane;
  const here = reachableIn(home);
  // Who presses Enter once more must not break off what was begun.
  const came = here.find((one) => !order.has(one) && !one.matches("[data-passing]"));
  const after = here.find((one) => (order.get(one) ?? -1) > at);
  // From the bars above a page one goes on with the page.
  const isAbove = parents.some((one) => one.matches("[data-bars]"));
  const heading = isAbove ? pane.querySelector<HTMLElement>("h1") : null;
  return came ?? heading ?? after ?? here.at(-1) ?? null;
}

function isOpen(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(":disabled");
}

/** What can be gone to and is shown. */
function reachableIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => {
    const closed = one.closest("details:not([open])");
    return !closed || (one.matches("summary") && closed === one.parentElement);
  });
}

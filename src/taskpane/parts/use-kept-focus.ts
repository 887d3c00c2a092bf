import { useEffect, type RefObject } from "react";

const FOCUSABLE =
  "button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]";

/** In the bar that says what was refused. */
const REFUSAL = "[data-bars] [role=alert] *";

/** Where the keyboard's focus was, and what could be gone to then, in the page's order. */
interface Place {
  readonly element: HTMLElement;
  readonly name: string;
  readonly isRefusal: boolean;
  readonly parents: readonly Element[];
  readonly around: readonly HTMLElement[];
}

/**
 * Whoever works in the pane keeps their place, by keyboard and by mouse: where the button that was pressed goes away, the focus moves to
 * what stands in its place, or next to it; where it is only disabled for a while, it comes back; and from a refusal that is closed it goes
 * back to what was refused. A page that says itself where the focus belongs goes before, and nothing is taken from somebody who went
 * elsewhere, into the workbook or beside all buttons.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return;
    let place: Place | null = null;
    // What was pressed last, apart from what a refusal offers: this is what was refused.
    let pressed: Place | null = null;
    let isHere = true;
    const goOn = (): void => {
      const from = place?.isRefusal ? (pressed ?? place) : place;
      if (from !== null && isHere && isNowhere()) moveOn(from, pane, from !== place);
    };
    const later = (): void => void window.setTimeout(goOn);
    const onFocus = ({ target }: FocusEvent): void => {
      isHere = true;
      if (target instanceof HTMLElement) place = placeOf(target, pane);
    };
    // A browser that gives no focus to a button pressed by mouse gives the place all the same.
    const onPress = ({ target }: MouseEvent): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>(FOCUSABLE) : null;
      if (button === null || !pane.contains(button)) return;
      place = placeOf(button, pane);
      if (!place.isRefusal) pressed = place;
    };
    const onPoint = ({ target }: MouseEvent): void => {
      if (target instanceof Element && !target.closest(`${FOCUSABLE}, :disabled, label`)) place = null;
    };
    const onWindow = ({ type }: Event): void => {
      isHere = type === "focus";
    };
    const watching = new MutationObserver(() => {
      if (place !== null) later();
    });
    watching.observe(pane, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    pane.addEventListener("focusin", onFocus);
    pane.addEventListener("focusout", later);
    pane.addEventListener("click", onPress, true);
    document.addEventListener("mousedown", onPoint);
    window.addEventListener("blur", onWindow);
    window.addEventListener("focus", onWindow);
    return () => {
      watching.disconnect();
      pane.removeEventListener("focusin", onFocus);
      pane.removeEventListener("focusout", later);
      pane.removeEventListener("click", onPress, true);
      document.removeEventListener("mousedown", onPoint);
      window.removeEventListener("blur", onWindow);
      window.removeEventListener("focus", onWindow);
    };
  }, [root]);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function placeOf(element: HTMLElement, pane: Element): Place {
  const parents: Element[] = [];
  for (let one = element.parentElement; one !== null && pane.contains(one); one = one.parentElement)
    parents.push(one);
  return {
    element,
    name: nameOf(element),
    isRefusal: element.matches(REFUSAL),
    parents,
    around: reachableIn(pane),
  };
}

/**
 * Gives the focus of a place to what takes it; to nothing while its own element is disabled for as long as the pane is at work.
 *
 * @param isFar whether the place may lie out of view
 */
function moveOn(place: Place, pane: Element, isFar: boolean): void {
  const { element, parents } = place;
  if (isOpen(element)) element.focus({ preventScroll: !isFar });
  else if (element.isConnected && pane.querySelector("[role=progressbar]")) return;
  const isAbove = parents.some((one) => one.matches("[data-bars]"));
  const heading = isAbove ? pane.querySelector<HTMLElement>("h1") : null;
  for (const home of [...parents, pane]) {
    if (!isNowhere()) return;
    if (!home.isConnected) continue;
    // A page that came or went as a whole keeps its own place in the view.
    const preventScroll = home === pane || home.matches("main");
    for (const one of nextIn(home, place, heading)) {
      // What is not shown does not take it.
      one.focus({ preventScroll });
      if (!isNowhere()) return;
    }
  }
}

/**
 * What can take the focus of a place in one of its parents, the best first: what came, above all under the same name; what followed;
 * what went before.
 *
 * @param heading the page's, for a place in the bars above it: from there one goes on with the page
 */
function nextIn(home: Element, { name, element, around }: Place, heading: HTMLElement | null): HTMLElement[] {
  const order = new Map(around.map((one, at) => [one, at]));
  const at = order.get(element) ?? -1;
  // Who presses Enter once more must not break off what was begun.
  const here = reachableIn(home).filter((one) => !one.matches("[data-passing]"));
  const came = here.filter((one) => !order.has(one));
  const after = here.filter((one) => (order.get(one) ?? -1) > at);
  return [
    ...came.filter((one) => nameOf(one) === name),
    ...came,
    ...(heading !== null && here.length > 0 ? [heading] : []),
    ...after,
    ...here.reverse(),
  ];
}

function nameOf(element: Element): string {
  return element.getAttribute("aria-label") ?? element.textContent;
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

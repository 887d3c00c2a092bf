import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const jsdom = createRequire(require.resolve("jest-environment-jsdom"));
const inside = (name) => jsdom(`jsdom/lib/jsdom/living/${name}.js`);

/**
 * Labels that name their control by id: jsdom walks the whole page for each of them, once for every control whose name is asked for. The
 * page itself knows its ids.
 */
function findControlsById() {
  const { implementation } = inside("nodes/HTMLLabelElement-impl");
  const { isLabelable } = inside("helpers/form-controls");
  const walked = Object.getOwnPropertyDescriptor(implementation.prototype, "control");
  Object.defineProperty(implementation.prototype, "control", {
    ...walked,
    get() {
      const id = this.getAttributeNS(null, "for");
      const root = id ? this.getRootNode({}) : null;
      if (typeof root?.getElementById !== "function") return walked.get.call(this);
      const named = root.getElementById(id);
      return named && isLabelable(named) ? named : null;
    },
  });
}

/** The kind of element that the last part of a selector without brackets inside names: `ul` of `ol > ul`, `input` of `input[type=a]`. */
const LAST_KIND = /(?:^|[\s>+~])([a-z][a-z0-9]*)(?:[[.:#][^\s>+~(]*)?$/;
const kindsBySelector = new Map();

/** Gives the kinds of elements that a selector can mean; null if it doesn't say. */
function kindsOf(selector) {
  const known = kindsBySelector.get(selector);
  if (known !== undefined) return known;
  const kinds = selector.split(",").map((part) => LAST_KIND.exec(part.trim())?.[1]);
  const told = kinds.includes(undefined) ? null : new Set(kinds);
  kindsBySelector.set(selector, told);
  return told;
}

/** The rules that every page has: jsdom tries all 120 on each element whose look is asked for, and most are of other kinds of elements. */
function skipOtherKinds(document) {
  const page = inside("generated/utils").implForWrapper(document);
  const root = inside("generated/utils").implForWrapper(document.documentElement);
  inside("helpers/selectors").matchesDontThrow(root, "html");
  const matcher = page._nwsapiDontThrow;
  const { match } = matcher;
  matcher.match = (selector, element) => {
    const kinds = typeof selector === "string" ? kindsOf(selector) : null;
    return (!kinds || kinds.has(element.localName)) && match.call(matcher, selector, element);
  };
}

let isKnown = false;

/** Makes a page of jsdom quicker that stays the same: half of the time of the pane's tests went into names and looks of elements. */
export function quickenPage(document) {
  if (!isKnown) findControlsById();
  isKnown = true;
  skipOtherKinds(document);
}

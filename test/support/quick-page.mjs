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

/** What the last part of a selector without brackets inside names: the kind `ul` of `ol > ul`, the class `f1a` of `.f1a:hover`. */
const LAST_KIND = /(?:^|[\s>+~])([a-z][a-z0-9]*)(?:[[.:#][^\s>+~(]*)?$/;
const LAST_CLASS = /(?:^|[\s>+~])\.([\w-]+)(?:[[.:#][^\s>+~(]*)?$/;
const wantedBySelector = new Map();

/** Gives what a selector wants of an element, one of the kinds or one of the classes; null if it doesn't say. */
function wantedBy(selector) {
  const known = wantedBySelector.get(selector);
  if (known !== undefined) return known;
  const kinds = new Set();
  const classes = [];
  let told = true;
  for (const part of selector.split(",").map((one) => one.trim())) {
    const kind = LAST_KIND.exec(part)?.[1];
    const className = LAST_CLASS.exec(part)?.[1];
    if (kind) kinds.add(kind);
    else if (className) classes.push(className);
    else told = false;
  }
  const wanted = told ? { kinds, classes } : null;
  wantedBySelector.set(selector, wanted);
  return wanted;
}

function canBe(element, { kinds, classes }) {
  if (kinds.has(element.localName)) return true;
  if (classes.length === 0) return false;
  const own = element.getAttribute("class");
  return own !== null && classes.some((name) => own.includes(name));
}

/**
 * The rules that every page has, and the hundreds that the interface library adds, a class for each: jsdom tries all of them on each
 * element whose look is asked for, and most are of other elements.
 */
function skipOtherElements(document) {
  const page = inside("generated/utils").implForWrapper(document);
  const root = inside("generated/utils").implForWrapper(document.documentElement);
  inside("helpers/selectors").matchesDontThrow(root, "html");
  const matcher = page._nwsapiDontThrow;
  const { match } = matcher;
  matcher.match = (selector, element) => {
    const wanted = typeof selector === "string" ? wantedBy(selector) : null;
    return (!wanted || canBe(element, wanted)) && match.call(matcher, selector, element);
  };
}

let isKnown = false;

/** Makes a page of jsdom quicker that stays the same: half of the time of the pane's tests went into names and looks of elements. */
export function quickenPage(document) {
  if (!isKnown) findControlsById();
  isKnown = true;
  skipOtherElements(document);
}

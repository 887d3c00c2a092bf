import { createRequire } from "node:module";

const jest = createRequire(createRequire(import.meta.url).resolve("jest-runtime"));
const { ModernFakeTimers } = jest("@jest/fake-timers");
const { ModuleMocker } = jest("jest-mock");

/** Handlers of the test runner, which adds its own again for each file. */
const RUNNERS_OWN = Symbol.for("EVENT_HANDLERS");
const exit = process.exit;
const known = new Map(
  Object.getOwnPropertyNames(globalThis).map((name) => [
    name,
    Object.getOwnPropertyDescriptor(globalThis, name),
  ]),
);

/** Takes away what a file left, so that the next one finds the worker as the first one did. */
function tidyUp() {
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!known.has(name)) delete globalThis[name];
  for (const [name, before] of known) {
    const now = Object.getOwnPropertyDescriptor(globalThis, name);
    if (before.configurable && (now?.value !== before.value || now?.get !== before.get))
      Object.defineProperty(globalThis, name, before);
  }
  delete globalThis[RUNNERS_OWN];
  process.exit = exit;
}

/**
 * Runs tests in the worker's own realm. A context of its own, which Jest makes for each file, looks up each `Math` and `Map` some thirty
 * times slower, and none of its modules can be kept for the next file.
 */
export default class OneRealm {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);

  constructor({ projectConfig: config }) {
    this.fakeTimersModern = new ModernFakeTimers({ config, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.useRealTimers();
    tidyUp();
  }

  exportConditions() {
    return ["node", "node-addons"];
  }

  /** Nothing is compiled for it: see runtime.js. */
  getVmContext() {
    return {};
  }
}

import { createRequire } from "node:module";

const jest = createRequire(createRequire(import.meta.url).resolve("jest-runtime"));
const { ModernFakeTimers } = jest("@jest/fake-timers");
const { ModuleMocker } = jest("jest-mock");

const exit = process.exit;
const known = new Map(
  Reflect.ownKeys(globalThis).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)]),
);

/**
 * Takes away what a file left, so that the next one finds the worker as the first one did: names, and symbols, under which the test
 * runner keeps a file's tests and `jest.setTimeout`. What packages that are kept need there can't be removed.
 */
function tidyUp() {
  for (const name of Reflect.ownKeys(globalThis))
    if (!known.has(name) && Object.getOwnPropertyDescriptor(globalThis, name)?.configurable)
      delete globalThis[name];
  for (const [name, before] of known) {
    const now = Object.getOwnPropertyDescriptor(globalThis, name);
    if (before.configurable && (now?.value !== before.value || now?.get !== before.get))
      Object.defineProperty(globalThis, name, before);
  }
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
    this.moduleMocker.restoreAllMocks();
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

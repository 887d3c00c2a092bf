import { createRequire } from "node:module";
import { types } from "node:util";
import vm from "node:vm";
import circus from "jest-circus/runner";
import { quickenPage } from "./quick-page.mjs";

/**
 * Every test file has its modules to itself, so that a worker compiles the same few hundred again for each file: a third of the
 * time of a file that loads much. V8 keeps what it made of a module the first time and is handed it from then on.
 */
const compiled = new Map();
const compile = vm.compileFunction;

vm.compileFunction = (source, parameters, options) => {
  const known = compiled.get(options.filename);
  if (known?.source === source) return compile(source, parameters, { ...options, cachedData: known.data });
  const made = compile(source, parameters, { ...options, produceCachedData: true });
  compiled.set(options.filename, { source, data: made.cachedData });
  return made;
};

/**
 * The library for workbook files, several hundred modules without a state of their own. A worker loads it once and hands it to every
 * file that asks, so that it is warm from the second file on.
 */
const LIBRARY = ["", "/archive", "/chart", "/formula"].map((part) => `@cj-tech-master/excelts${part}`);
const require = createRequire(import.meta.url);

/** A test file has an `Array`, a `Date` … of its own; in either place those of the other are instances too. */
const KINDS = {
  Array: Array.isArray,
  Date: types.isDate,
  Error: types.isNativeError,
  Map: types.isMap,
  Promise: types.isPromise,
  Set: types.isSet,
};

function knowForeign(place) {
  for (const [name, isOfKind] of Object.entries(KINDS)) {
    const kind = place[name];
    const isInstance = kind[Symbol.hasInstance];
    const value = function (one) {
      return isInstance.call(this, one) || (this === kind && isOfKind(one));
    };
    Object.defineProperty(kind, Symbol.hasInstance, { value });
  }
}
knowForeign(globalThis);

export default function runFile(globalConfig, projectConfig, environment, runtime, file, ...rest) {
  // A page has no workbook library.
  if (environment.global.document) quickenPage(environment.global.document);
  else {
    knowForeign(environment.global);
    for (const name of LIBRARY) runtime.setMock(file, name, () => require(name));
  }
  return circus.default(globalConfig, projectConfig, environment, runtime, file, ...rest);
}

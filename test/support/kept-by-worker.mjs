import vm from "node:vm";
import circus from "jest-circus/runner";
import { quickenPage } from "./quick-page.mjs";

/**
 * A page of jsdom has its modules to itself, so that a worker compiles the same few hundred again for each: a third of the time of a file
 * that loads much. V8 keeps what it made of a module the first time and is handed it from then on. (Other files: one-realm/runtime.js.)
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

export default function runFile(globalConfig, projectConfig, environment, ...rest) {
  if (environment.global.document) quickenPage(environment.global.document);
  return circus.default(globalConfig, projectConfig, environment, ...rest);
}

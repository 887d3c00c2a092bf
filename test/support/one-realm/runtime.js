const path = require("node:path");
const vm = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/** Compiles modules for the realm that the worker itself runs in. */
class OneRealmRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { executor } = this;
    executor.compile = (source, filename) =>
      vm.compileFunction(source, executor.injectedModuleParameters, { filename });
  }
}

let keeper = null;

/**
 * Gives every test file of a worker the same modules of the source and of packages: loading them took a third of the suite's time, and
 * what was loaded anew runs slowly at first. A file has to itself what stands in `test`; what a module of the source keeps is there for the
 * next file too.
 */
class KeepingRuntime extends OneRealmRuntime {
  constructor(...given) {
    super(...given);
    keeper ??= new OneRealmRuntime(...given);
    const [{ rootDir }] = given;
    this.source = path.join(rootDir, "src") + path.sep;
  }

  requireModule(from, name, options, isActual) {
    const isOwn =
      !name ||
      options?.isInternalModule ||
      this.registries.isIsolated() ||
      this._resolution.isCoreModule(name);
    return isOwn || !this.isKept(this._resolution.resolveCjs(from, name))
      ? super.requireModule(from, name, options, isActual)
      : keeper.requireModule(from, name);
  }

  /** The runner itself holds one file's tests; what it needs besides is kept. */
  requireInternalModule(from, name) {
    return name ? keeper.requireInternalModule(from, name) : super.requireInternalModule(from, name);
  }

  getSourceMaps() {
    return new Map([...keeper.getSourceMaps(), ...super.getSourceMaps()]);
  }

  isKept(file) {
    return file.startsWith(this.source) || file.includes(`${path.sep}node_modules${path.sep}`);
  }
}

/** A page has a realm of its own, which jsdom makes. */
function runtimeFor(...given) {
  const [, { global }] = given;
  return global.document ? new Runtime(...given) : new KeepingRuntime(...given);
}

module.exports = { __esModule: true, default: runtimeFor };

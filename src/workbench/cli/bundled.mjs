import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Starts the command line from a bundle, which is made again when a source is newer: compiling a thousand files at each start takes longer
 * than checking the workbook of a year.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const FOLDER = join(ROOT, ".cache", "check");
const BUNDLE = join(FOLDER, "index.mjs");
/** When the bundle was made and of which files; paths are from the root. */
const NOTE = join(FOLDER, "sources.json");

if (!isCurrent()) await bundle();
await import(pathToFileURL(BUNDLE).href);

function isCurrent() {
  try {
    const { made, sources } = JSON.parse(readFileSync(NOTE, "utf8"));
    return sources.every((source) => statSync(join(ROOT, source)).mtimeMs < made);
  } catch {
    // There is none yet, it is broken, or a source is gone.
    return false;
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  // What is changed while the bundle is made is newer than it.
  const made = Date.now();
  const beside = join(FOLDER, `${process.pid}.tmp`);
  mkdirSync(FOLDER, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/workbench/cli/index.ts"],
    outfile: `${beside}.mjs`,
    bundle: true,
    metafile: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Libraries older than modules ask for it.
    banner: {
      js: 'import { createRequire as requireOf } from "node:module"; const require = requireOf(import.meta.url);',
    },
  });
  const own = Object.keys(metafile.inputs).filter((input) => !input.includes("node_modules/"));
  const sources = [...own, "package-lock.json", "tsconfig.json"];
  writeFileSync(beside, JSON.stringify({ made, sources }));
  // Renamed, so that another start never meets half of it.
  renameSync(`${beside}.mjs`, BUNDLE);
  renameSync(beside, NOTE);
}

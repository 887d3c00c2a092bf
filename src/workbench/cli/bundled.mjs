import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * Starts the command line from a bundle, which is made again when a source is newer: compiling a thousand files at each start takes longer
 * than checking the workbook of a year.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const FOLDER = join(ROOT, ".cache", "check");
const BUNDLE = join(FOLDER, "index.mjs");
/** So many milliseconds after it was made no start is still loading a chunk of a bundle. */
const DAY = 86_400_000;
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
  const { metafile, outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: ["src/workbench/cli/index.ts"],
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    // What is imported when it is needed is compiled only then.
    splitting: true,
    write: false,
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
  // Renamed, so that another start never meets half of a file; chunks are called by what they hold, and what imports them comes last.
  const put = (path, contents) => {
    writeFileSync(beside, contents);
    renameSync(beside, path);
  };
  const chunks = outputFiles.filter(({ path }) => path !== BUNDLE);
  for (const { path, contents } of [...chunks, ...outputFiles.filter(({ path }) => path === BUNDLE)])
    put(path, contents);
  put(NOTE, JSON.stringify({ made, sources }));
  const now = new Set(outputFiles.map(({ path }) => path));
  for (const old of readdirSync(FOLDER).map((name) => join(FOLDER, name)))
    if (old.endsWith(".mjs") && !now.has(old) && statSync(old).mtimeMs < made - DAY)
      rmSync(old, { force: true });
}

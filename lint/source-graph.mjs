import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMPORTED = /\b(?:from|import)\s*\(?\s*"(\.[^"]*)"/g;
const ENDINGS = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];

/** A file of the project by its path from the root, with slashes: `src/grid/day.ts`. */
export function nameOf(file) {
  return relative(ROOT, file).split(sep).join("/");
}

/** The file that a relative import means; null for anything else. */
export function resolveImport(from, specifier) {
  if (!specifier.startsWith(".")) return null;
  const base = join(dirname(join(ROOT, from)), specifier);
  const found = ENDINGS.map((ending) => base + ending).find(
    (file) => /\.tsx?$/.test(file) && existsSync(file),
  );
  return found === undefined ? null : nameOf(found);
}

let graph = null;

/** Which file of src imports which, those of types alone included; read once a run. */
function sourceGraph() {
  graph ??= new Map(
    readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = nameOf(join(ROOT, "src", name));
        const specifiers = [...readFileSync(join(ROOT, file), "utf8").matchAll(IMPORTED)].map(
          ([, one]) => one,
        );
        return [file, specifiers.flatMap((one) => resolveImport(file, one) ?? [])];
      }),
  );
  return graph;
}

/** The shortest way from one file to another along imports, both ends included; null where there is none. */
export function wayBetween(from, to) {
  const cameFrom = new Map([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) return wayBack(cameFrom, to);
    for (const next of sourceGraph().get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

function wayBack(cameFrom, to) {
  const way = [];
  for (let file = to; file !== null; file = cameFrom.get(file)) way.unshift(file);
  return way;
}

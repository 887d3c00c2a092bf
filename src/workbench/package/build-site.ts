import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import webpack from "webpack";
import type { Files } from "./package-files";

type Build = (env: object, argv: { mode: "production" }) => webpack.Configuration[];

/**
 * Builds what ships into `dist/` and reads it.
 *
 * @param root the repository
 * @throws Error with webpack's own text if the build fails
 */
export async function buildSite(root: string): Promise<Files> {
  const build = (await import(join(root, "webpack.config.js"))) as { default: Build };
  const compiler = webpack(build.default({}, { mode: "production" }));
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return readFolder(join(root, "dist"));
}

function readFolder(folder: string): Files {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll(sep, "/"), readFileSync(path)];
    }),
  );
}

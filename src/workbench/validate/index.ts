import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestProblems } from "./manifest-problems";
import { pngSize } from "./png-size";

const ROOT = join(__dirname, "..", "..", "..");
/** The build makes these files, so the manifest may name them. */
const BUILT = new Set(["taskpane.html"]);

/**
 * Runs `npm run validate`: checks the manifest without a network. If it fails, it prints a line for each problem and
 * exits with status 1.
 */
async function validate(): Promise<void> {
  const path = join(ROOT, "manifest.xml");
  const info = await OfficeAddinManifest.readManifestFile(path);
  const problems = manifestProblems(readFileSync(path, "utf8"), {
    file: (name) => (BUILT.has(name) ? new Uint8Array() : readIfThere(join(ROOT, name))),
    pixels: pngSize,
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`manifest.xml: ${info.displayName} ${info.version}, all well.`);
}

function readIfThere(path: string): Uint8Array | null {
  return existsSync(path) ? readFileSync(path) : null;
}

void validate();

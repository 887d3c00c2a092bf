import { execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const BUNDLE = join(ROOT, ".cache/check/index.mjs");
const NOTE = join(ROOT, ".cache/check/sources.json");

/** Starts the command line as `npm run check` does; gives when its bundle was made. */
function start(): number {
  const script = join(ROOT, "src/workbench/cli/bundled.mjs");
  const said = execFileSync(process.execPath, [script, "--help"], { cwd: ROOT, encoding: "utf8" });
  expect(said).toContain("用法：npm run check");
  return statSync(BUNDLE).mtimeMs;
}

describe("the bundle of the command line", () => {
  let made: number;

  beforeAll(() => {
    made = start();
  });

  it("is what the next start takes", () => {
    expect(start()).toBe(made);
  });

  it("is made again when a source is newer or gone, and when its note is broken", () => {
    const note = JSON.parse(readFileSync(NOTE, "utf8")) as { made: number; sources: string[] };
    expect(note.sources).toContain("src/recognise/recognise.ts");
    const others = [
      { ...note, made: statSync(join(ROOT, "src/recognise/recognise.ts")).mtimeMs },
      { ...note, sources: [...note.sources, "src/gone.ts"] },
    ].map((one) => JSON.stringify(one));
    for (const text of [...others, "{"]) {
      writeFileSync(NOTE, text);
      const again = start();
      expect(again).toBeGreaterThan(made);
      made = again;
    }
  });
});

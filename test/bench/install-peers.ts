import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Installs what the bench is compared with, outside the project: none of it is shipped, and HyperFormula is under the GPL. */
const FOLDER = join(__dirname, "../../.cache/bench-peers");
const PEERS = ["xlsx@0.18.5", "arquero@8.0.1", "hyperformula@3.5.0"];

mkdirSync(FOLDER, { recursive: true });
writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true }));
execFileSync("npm", ["install", "--no-audit", "--no-fund", "--save-exact", ...PEERS], {
  cwd: FOLDER,
  stdio: "inherit",
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { WRITTEN_KINDS } from "../../../src/own-sheets";

it.each(WRITTEN_KINDS)("the sheet %s has a test of its own with its text", (kind) => {
  expect(existsSync(join(__dirname, kind, "__snapshots__", `${kind}.test.ts.snap`))).toBe(true);
});

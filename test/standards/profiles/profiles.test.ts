import { readdirSync } from "node:fs";
import { STANDARDS } from "../../../src/standards";

test("every standard has a test that is called what its id is called", () => {
  const tests = readdirSync(__dirname).map((name) => name.replace(".test.ts", ""));
  expect(tests.sort()).toEqual([...STANDARDS.map(({ id }) => id), "profiles"].sort());
});

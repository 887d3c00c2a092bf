import { existsSync, readdirSync, readFileSync } from "node:fs";
import { LAYOUTS_OF_ATTENDANCE, OTHER_LAYOUTS } from "../../../src/recognise/layouts";

const FAMILIES = [
  ["attendance", LAYOUTS_OF_ATTENDANCE],
  ["lists", OTHER_LAYOUTS],
] as const;

test.each(FAMILIES.flatMap(([family, layouts]) => layouts.map(({ name }) => [family, name] as const)))(
  "%s/%s has a file and a test called like it",
  (family, name) => {
    const stands = (room: string, end: string): boolean =>
      [`${name}${end}`, `${name}/${name}${end}`].some((file) =>
        existsSync(`${room}/recognise/layouts/${family}/${file}`),
      );
    expect({ file: stands("src", ".ts"), test: stands("test", ".test.ts") }).toEqual({
      file: true,
      test: true,
    });
  },
);

/** A reader of its own, or one that is made of the shared steps. */
const READER = /export const \w+(: LayoutReader| = (headed|people)Layout\()/;

test.each(FAMILIES)("every file of %s that reads a layout is listed", (family, layouts) => {
  const folder = `src/recognise/layouts/${family}`;
  const readers = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => READER.test(readFileSync(`${folder}/${file}`, "utf8")))
    .map((file) => file.replace(/^.*\//, "").slice(0, -3));
  expect(readers.sort()).toEqual(layouts.map(({ name }) => name).sort());
});

import { readdirSync, readFileSync } from "node:fs";

/** Excel's own words in the stand-in for it, and screens that come later, each under the name of what it brings. */
const APART = /^src\/(workbench\/|taskpane\/later-screens\.ts$)/;
const EXPORT = /^export (?:abstract |async )?(interface|type|function|const|class) (\w+)/gm;
const GIVEN = /^export (?:type )?\{([^}]*)\} from/gm;

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .filter((name) => /\.tsx?$/.test(name) && !APART.test(name))
  .map((file) => ({ file, text: readFileSync(file, "utf8") }));

const exported = sources.flatMap(({ file, text }) =>
  [...text.matchAll(EXPORT)].map(([, how, name = ""]) => ({
    name,
    isType: how === "interface" || how === "type",
    file,
  })),
);
/** What the rooms give their neighbours. */
const given = new Set(
  sources
    .filter(({ file }) => /^src\/[^/]+\/index\.ts$/.test(file))
    .flatMap(({ text }) => [...text.matchAll(GIVEN)].flatMap(([, names = ""]) => names.split(",")))
    .map((name) => name.trim().replace(/^type |^.* as /, "")),
);

/** The names of which this holds that more than one file exports, with those files. */
function exportedTwice(holds: (one: (typeof exported)[number]) => boolean): readonly string[] {
  const names = new Set(exported.filter(holds).map(({ name }) => name));
  return [...names].flatMap((name) => {
    const homes = [...new Set(exported.filter((one) => one.name === name).map(({ file }) => file))];
    return homes.length > 1 ? [`${name}: ${homes.join(", ")}`] : [];
  });
}

test("no type bears the name of something else that is exported", () => {
  expect(exported.length).toBeGreaterThan(1000);
  expect(exportedTwice(({ isType }) => isType)).toEqual([]);
});

test("what a room gives its neighbours bears a name of its own", () => {
  expect(given.size).toBeGreaterThan(100);
  expect(exportedTwice(({ name }) => given.has(name))).toEqual([]);
});

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: ROOT,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => /\.(ts|tsx|mjs|js|md)$/.test(file) && existsSync(join(ROOT, file)));
const textOf = (file: string): string => readFileSync(join(ROOT, file), "utf8");

/** A comment's text in one line, so that a citation may run over its end. */
const flat = (text: string): string => text.replace(/\n\s*(?:\*|\/\/)?\s*/g, " ");

const PAGES = new Map(
  files.filter((file) => /^docs\/[\w-]+\.md$/.test(file)).map((file) => [file, textOf(file)]),
);

/** What of a citation leads nowhere; null where all of it is there. */
function missing(page: string, sections: readonly string[], heading: string | undefined): string | null {
  const text = PAGES.get(page);
  if (text === undefined) return `${page} is not there`;
  const lacking = sections.filter(
    (number) => !new RegExp(`^#+ ${number.replace(/\./g, "\\.")} `, "m").test(text),
  );
  if (lacking.length > 0) return `${page} has no §${lacking.join(", §")}`;
  return heading === undefined || text.includes(`## ${heading}\n`) ? null : `${page} has no “${heading}”`;
}

describe("what the code cites", () => {
  const citations = files
    .filter((file) => file !== "test/docs/citations.test.ts")
    .flatMap((file) =>
      [
        ...flat(textOf(file)).matchAll(
          /(?<![\w/])(docs\/[\w-]+\.md)((?:,? (?:and )?§\d+(?:\.\d+)*[a-z]?\b)*)(?:, "([^"]+)")?/g,
        ),
      ].map(([, page = "", numbers = "", heading]) => ({
        file,
        problem: missing(
          page,
          [...numbers.matchAll(/§(\d+(?:\.\d+)*[a-z]?)\b/g)].map(([, number = ""]) => number),
          heading,
        ),
      })),
    );

  test("every document and section that is cited is there", () => {
    expect(citations.length).toBeGreaterThan(100);
    expect(citations.filter(({ problem }) => problem !== null)).toEqual([]);
  });

  test("no document is cited that only its authors have", () => {
    const strangers = /(?<![\w/])(?:CRITERIA|FORMATS|DESIGN|STYLE|REAL-EXCEL)(?:\.md\b|, ")/;
    const citing = files.filter(
      (file) => file !== "test/docs/citations.test.ts" && strangers.test(flat(textOf(file))),
    );
    expect(citing).toEqual([]);
  });
});

describe("the documents", () => {
  test("lead to each other by links that hold", () => {
    const dead = [...PAGES].flatMap(([page, text]) =>
      [...text.matchAll(/\]\(([\w.-]+\.md)(?:#[\w-]+)?\)/g)]
        .map(([, target = ""]) => target)
        .filter((target) => !existsSync(join(ROOT, "docs", target)))
        .map((target) => `${page} → ${target}`),
    );
    expect(dead).toEqual([]);
  });

  test("hold no number of anybody's document", () => {
    const numbers = [...PAGES].flatMap(([page, text]) =>
      [...text.matchAll(/[〔［[（(](?:19|20)\d[\d_][〕］\])）]\s*\d*\s*号/g)].map(
        ([found]) => `${page}: ${found}`,
      ),
    );
    expect(numbers).toEqual([]);
  });

  test("every file that the page of the house names is there", () => {
    const page = PAGES.get("docs/architecture.md") ?? "";
    const rooms = new Set(
      files.filter((file) => file.startsWith("src/")).map((file) => file.split("/")[1] ?? ""),
    );
    const named = [...page.matchAll(/`([a-z-]+(?:\/[a-z0-9-]+)+)\/?`/g)]
      .map(([, path = ""]) => path)
      .filter((path) => rooms.has(path.split("/")[0] ?? ""));
    expect(named.length).toBeGreaterThan(60);
    expect(
      named.filter((path) => !["", ".ts", ".tsx"].some((end) => existsSync(join(ROOT, "src", path + end)))),
    ).toEqual([]);
  });

  test("every file of the tree of rooms is in a room that the page names", () => {
    const page = PAGES.get("docs/architecture.md") ?? "";
    const rooms = new Set(
      files.filter((file) => file.startsWith("src/")).map((file) => file.split("/")[1] ?? ""),
    );
    expect([...rooms].filter((room) => !page.includes(`\`${room}\``))).toEqual([]);
  });
});

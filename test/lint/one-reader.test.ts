import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
const LAYOUT = "src/recognise/layouts/attendance/day-rows.ts";

/** What the linter says of a layout as it is, with more imports in front. */
function refusals(lines: readonly string[]): readonly string[] {
  const found = execFileSync(process.execPath, [join(__dirname, "refused-imports.mjs"), LAYOUT], {
    cwd: ROOT,
    input: lines.join("\n"),
    encoding: "utf8",
  });
  const messages = JSON.parse(found) as { message: string }[];
  return messages.map(({ message }) => message.replace(/^.*pattern\. /, ""));
}

test("a second reader of a date, a period, a title, a header or a name in a layout is refused by the linter", () => {
  const said = refusals([
    'import { readDate } from "../../../grid";',
    'import { inChineseDates } from "../../../grid";',
    'import { rowText } from "../../find/row-text";',
    'import { headerScore } from "../../find/header-score";',
    'import { isCodeWord } from "../../columns/code-words";',
    'import { readTitle as other } from "../../find/title";',
  ]);
  expect(said).toEqual([
    "A date is read by values/, a period by find/period.ts.",
    "A date is read by values/, a period by find/period.ts.",
    "A title is read by find/title.ts.",
    "A header is found by find/header.ts.",
    "A name is read by columns/.",
  ]);
});

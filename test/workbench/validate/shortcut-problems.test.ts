import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shortcutProblems } from "../../../src/workbench/validate/shortcut-problems";

const text = readFileSync(join(__dirname, "../../../assets/shortcuts.json"), "utf8");
const problemsOf = (json: string) => shortcutProblems(new TextEncoder().encode(json));

test("the keys that ship have no problem", () => {
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  ["a key of Excel's own", "Ctrl+Alt+Shift+J", "Ctrl+J", "«Ctrl+J» is not Ctrl+Alt+Shift and one key."],
  ["a key twice", "Ctrl+Alt+Shift+J", "Ctrl+Alt+Shift+W", "The key «Ctrl+Alt+Shift+W» occurs twice."],
  ["a key of nothing", '"action": "cell"', '"action": "cel"', "The key «Ctrl+Alt+Shift+G» is of no action."],
  ["an action that nobody answers", '"id": "cell"', '"id": "cel"', "No command answers the action «cel»."],
  [
    "an action without a name",
    "这格算在哪里 Where does this cell count",
    "",
    "has no name for Excel to show",
  ],
])("%s is told", (_, good, bad, problem) => {
  expect(problemsOf(text.replace(good, bad)).join(" ")).toContain(problem);
});

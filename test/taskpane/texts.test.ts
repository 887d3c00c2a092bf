import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bringInPageTexts,
  cellTexts,
  checkedTexts,
  formsTexts,
  helpTexts,
  overviewTexts,
  paneTexts,
  resultsTexts,
  rubricTexts,
  selftestTexts,
  tableTexts,
  teachTexts,
  writingTexts,
} from "../../src/locales";
import { taskpaneTexts as first } from "../../src/locales/texts/taskpane";

/** These are all texts of the pane, also of the screens that are loaded later. */
const taskpaneTexts = {
  ...first,
  ...paneTexts(bringInPageTexts),
  ...paneTexts(cellTexts),
  ...paneTexts(checkedTexts),
  ...paneTexts(formsTexts),
  ...paneTexts(helpTexts),
  ...paneTexts(overviewTexts),
  ...paneTexts(resultsTexts),
  ...paneTexts(rubricTexts),
  ...paneTexts(selftestTexts),
  ...paneTexts(tableTexts),
  ...paneTexts(teachTexts),
  ...paneTexts(writingTexts),
};

const ROOT = join(__dirname, "../../src/taskpane");
const source = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(ROOT, name), "utf8"))
  .join("\n");

describe("the pane's texts", () => {
  test("every key that the pane names has a text", () => {
    const named = [...source.matchAll(/\bt\(\s*"([\w.-]+)"/g)].map(([, key]) => `taskpane.${key ?? ""}`);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter((key) => !(key in taskpaneTexts))).toEqual([]);
  });

  test("both languages have the same placeholders, apart from the parts of dates", () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const odd = Object.entries(taskpaneTexts)
      .filter(([key]) => !key.startsWith("taskpane.period."))
      .filter(([, { zh, en }]) => holes(zh).join() !== holes(en).join());
    expect(odd).toEqual([]);
  });

  test("an English number stands before what it counts", () => {
    const counted = Object.values(taskpaneTexts).filter(({ zh }) => /\{n\} ?[条张格行件个人处]/.test(zh));
    expect(counted.length).toBeGreaterThan(60);
    expect(counted.map(({ en }) => en).filter((en) => /^[^{]*: \{n\}\W*$/.test(en))).toEqual([]);
  });

  test("the help names every verdict as the results do", () => {
    const help = taskpaneTexts["taskpane.help.about-results"];
    const verdicts = Object.entries(taskpaneTexts).filter(([key]) => key.startsWith("taskpane.verdict."));
    expect(verdicts).toHaveLength(7);
    expect(verdicts.filter(([, { zh }]) => !help.zh.includes(zh))).toEqual([]);
  });

  test("no English text has Chinese characters, and no Chinese text consists of Latin letters only", () => {
    const values = Object.values(taskpaneTexts);
    expect(values.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([]);
    expect(values.filter(({ zh }) => /^[A-Za-z ]+$/.test(zh))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writingTexts } from "../../../../src/locales";
import { measureTraffic } from "../../../bench/host-traffic";

const ROOT = join(__dirname, "..", "..", "..", "..");
const text = (path: string) => readFileSync(join(ROOT, path), "utf8");

const HOST = "test/workbench/host/rules/refused-calls.test.ts";
const FAULTS = "test/excel/write/faults.test.ts";
const HERE = "test/workbench/host/rules/real-excel.test.ts";

type NamedTest = readonly [file: string, title: string];
type Row = readonly [asked: string, ...tests: NamedTest[]];

/** What a real Excel asks that our calls once broke, and the tests that show it refused or kept. */
const ROWS: readonly Row[] = [
  ["print titles span entire rows", [HOST, "print titles of one column"]],
  [
    "a page one wide says how high",
    [HOST, "a page's width without a height, which is one page high and not any number"],
    [HOST, "pages across while the tab Page Layout is closed, in silence, so that the scale before it holds"],
  ],
  ["a hidden axis has no lines", [HOST, "the lines of a value axis that was switched off before"]],
  [
    "a chart over a blank corner guesses",
    [
      HOST,
      "the first series of a chart over cells without a figure, and the cell on top of it when that is blank",
    ],
    [HOST, "the look of a series that has no values"],
  ],
  [
    "names by the sheet in front",
    [HOST, "adding a name that the sheet in front has for itself, and gives that one where it is asked for"],
    [HOST, "the list of names on the web: the workbook's own in one, and in a sheet's besides its own"],
    [FAULTS, "never becomes ours and takes no name along, though it is in front"],
  ],
  ["one cosmetic call costs no value", [FAULTS, "costs one notice and no value, whichever it is"]],
  [
    "another workbook in front, sheets grouped",
    [HOST, "%s while another workbook is in front or sheets are grouped"],
    [FAULTS, "waits, says what hinders it and goes on by itself: %s"],
  ],
  [
    "buttons don't replace the open pane",
    [HERE, "only one button of the ribbon shows the pane; the others ask it"],
  ],
  [
    "an Excel that is ready late",
    ["test/taskpane/start.test.ts", "an Excel that answers after the wait is gone on with"],
  ],
  [
    "Office.js in the head, its error page beside it",
    [HERE, "Office.js stands in the head, deferred, and may show its error page"],
  ],
  [
    "few actions, nothing that is the default",
    [HERE, "all sheets of the sample, new and renewed, take at most 3,000 actions and four requests"],
  ],
  [
    "no answer above 5 MB",
    [
      "test/excel/write/inspect-sheets.test.ts",
      "are read in pieces where one answer can't hold them; nothing above 4 MB comes in or goes out",
    ],
    [FAULTS, "is renewed, put back and undone with nothing above 4 MB on the line"],
  ],
  ["a memory of a megabyte", [HOST, "settings above a megabyte"]],
  ["256 columns of an .xls", [HOST, "columns beyond the 256 of an .xls, where entire rows are 256 wide"]],
  [
    "long texts that begin with a minus",
    [HOST, "a long text that begins with a minus, and eats the apostrophe that begins a text"],
  ],
  ["writing empties the undo stack", [HERE, "it is said before writing that Excel's own undo ends there"]],
];

describe("what a real Excel asks", () => {
  it.each(ROWS.map(([asked, ...tests]) => ({ asked, tests })))("$asked: has its tests", ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    for (const [file, title] of tests) expect(text(file)).toContain(`"${title}"`);
  });

  it("every stand-in is the strict one: none is made without the rules", () => {
    const makers = ["src", "test"].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((name) => /\.tsx?$/.test(name) && /new (World|Host)\(/.test(text(join(folder, name))))
        .map((name) => join(folder, name)),
    );
    expect(makers).toEqual(["src/workbench/host/host.ts"]);
    const [, made] = /new World\((.*)\)/.exec(text("src/workbench/host/host.ts")) ?? [];
    expect(made).toMatch(/, refuse$/);
  });

  it("only one button of the ribbon shows the pane; the others ask it", () => {
    const manifest = text("manifest.xml");
    expect(manifest.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
    expect(manifest.match(/xsi:type="ExecuteFunction"/g)).toHaveLength(5);
  });

  it("Office.js stands in the head, deferred, and may show its error page", () => {
    const page = text("src/taskpane/index.html");
    const [head = ""] = page.split("</head>");
    expect(head).toMatch(/<script defer src="<%= officeJs %>">/);
    expect(head).toContain("frame-src 'self'");
    expect(text("webpack.config.js")).toContain("AgaveErrorUX/index.html");
  });

  it("it is said before writing that Excel's own undo ends there", () => {
    const [chinese = "", english = ""]: readonly string[] = writingTexts["write.promise"];
    expect(chinese).toContain("Ctrl+Z");
    expect(chinese).toContain("撤销本次写入");
    expect(english).toContain("Ctrl+Z");
  });

  it("all sheets of the sample, new and renewed, take at most 3,000 actions and four requests", async () => {
    const sample = readFileSync(join(ROOT, "assets/samples/civilized-organ-2024.xlsx"));
    const { write, renew } = await measureTraffic(sample);
    for (const { syncs, actions, largestRequest, largestAnswer } of [write, renew]) {
      expect(actions).toBeLessThanOrEqual(3000);
      expect(syncs).toBeLessThanOrEqual(4);
      expect(Math.max(largestRequest, largestAnswer)).toBeLessThan(4e6);
    }
  });
});

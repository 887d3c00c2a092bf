import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestProblems } from "../../../src/workbench/validate/manifest-problems";
import { pngSize } from "../../../src/workbench/validate/png-size";

const ROOT = join(__dirname, "..", "..", "..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function problemsOf(xml: string): string[] {
  return manifestProblems(xml, {
    file: (path) => {
      if (path === "taskpane.html") return new Uint8Array();
      return existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path)) : null;
    },
    pixels: pngSize,
  });
}

test("the manifest that ships has no problem", () => {
  expect(problemsOf(manifest)).toEqual([]);
});

test("the ribbon group 文明创建 and the menu on cells offer their buttons", () => {
  const labels = ["文明创建", "达标检查", "生成汇总", "创建规划", "工作总结", "打开窗格", "这格算在哪里"];
  for (const label of labels) expect(manifest).toContain(`DefaultValue="${label}"`);
});

test.each([
  [
    "a resource id without a resource",
    '<bt:String id="Check.Label"',
    '<bt:String id="Check.Label2"',
    "resid «Check.Label» has no resource.",
  ],
  [
    "a resource that is used nowhere",
    '<bt:String id="Check.Label"',
    '<bt:String id="Check.Label2"',
    "Resource «Check.Label2» is used nowhere.",
  ],
  [
    "a label that is too long",
    'DefaultValue="达标检查"',
    `DefaultValue="${"达".repeat(126)}"`,
    "is longer than 125 characters",
  ],
  [
    "a text without English",
    '<bt:Override Locale="en-US" Value="Creation" />',
    "",
    "«Group.Label» lacks its en-US text.",
  ],
  [
    "an icon of another size",
    "/check/32.png",
    "/check/40.png",
    "assets/icons/check/40.png is 40×40 pixels, not 32×32.",
  ],
  ["an icon that is not there", "/plan/16.png", "/plan/17.png", "leads to no file"],
  [
    "an address elsewhere",
    "https://localhost:3000/taskpane.html?view=help",
    "https://example.com/taskpane.html",
    "leaves the add-in's own address",
  ],
  [
    "a page of its own for functions",
    '<FunctionFile resid="Pane.Url"',
    '<FunctionFile resid="GetStarted.Url"',
    "is not the runtime's page",
  ],
  ["a runtime that ends", 'lifetime="long"', 'lifetime="short"', "no Runtime that lives long"],
  [
    "a function that nobody answers",
    "<FunctionName>plan<",
    "<FunctionName>plans<",
    "No command answers the function «plans»",
  ],
  [
    "an Excel without a shared runtime",
    '<bt:Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
    "lack SharedRuntime",
  ],
  ["a wider permission", "ReadWriteDocument", "ReadWriteMailbox", "Permissions is not ReadWriteDocument"],
  ["another default locale", "<DefaultLocale>zh-CN", "<DefaultLocale>en-US", "DefaultLocale is en-US"],
  ["an id that is no GUID", "6f1d2a8e-9b47", "6f1d2a8e9b47", "is not a GUID"],
])("%s is reported", (_, from, to, problem) => {
  const problems = problemsOf(manifest.replace(from, to));
  expect(problems.join("\n")).toContain(problem);
});

test("a file that is no manifest is reported in one sentence", () => {
  expect(problemsOf("<html></html>")).toEqual(["The root element is not OfficeApp."]);
});

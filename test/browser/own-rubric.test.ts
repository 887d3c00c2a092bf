import type { FrameLocator, Locator, Page } from "playwright-core";
import { officeWithRubric, RUBRIC_SHEET } from "../support/workbooks";
import { workbookOf } from "./clerks-workbooks";
import { startPages, type Pages } from "./pages";

/** The whole way of an office with its own 考核细则: from opening the workbook to summary, register and plan. */

jest.setTimeout(280_000);

let pages: Pages;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  pages = await startPages();
  ({ page, pane } = await pages.open());
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  await page.getByLabel("打开文件…").setInputFiles({
    name: "林场.xlsx",
    mimeType: "application/octet-stream",
    buffer: await workbookOf(officeWithRubric()),
  });
  await pane.getByRole("heading", { name: "识别出 6 张台账" }).waitFor();
});
afterAll(() => pages.stop());

const rowOf = (words: string) => pane.getByRole("listitem").filter({ hasText: words }).first();
/** Below it stands another, of the form that takes the row apart. */
const headOf = (row: Locator) => row.locator("summary").first();

test("the first question offers the rubric, and its page lists what is not sure first", async () => {
  await pane.getByRole("radio", { name: /考核细则/ }).check();
  await pane.getByRole("button", { name: "逐条核对" }).click();
  await pane.getByRole("heading", { name: /^没把握的/ }).waitFor();
  const groups = await pane.getByRole("heading", { level: 2 }).allTextContents();
  expect(groups.map((text) => text.replace(/（.*/, ""))).toEqual(["没把握的", "有把握的"]);
  await rowOf("每季度组织集中学习").getByText("4个季度中有3个季度").waitFor();
});

test.each([
  ["每季度组织集中学习", "周期", "每年", "3次"],
  ["每季度开展志愿服务", "目标", "2次", "4个季度中有0个季度"],
  ["苗圃周边", "怎样算", "计次数", "计次数"],
  ["党课每半年", "怎样计分", "每少1次扣0.5分", "得 4 分"],
])("%s: the common change of a row takes two clicks, %s", async (words, menu, choice, shown) => {
  const row = rowOf(words);
  await headOf(row).click();
  await row.getByLabel(menu, { exact: true }).selectOption({ label: choice });
  await headOf(row).getByText(shown).first().waitFor();
});

test("a row is taken apart by hand, and one of its parts counted otherwise by two clicks more", async () => {
  const row = rowOf("开展廉政教育");
  await headOf(row).click();
  await row.getByText("拆成几项，或合成一项").click();
  await row.getByLabel("一行一项，照条款那样写").fill("开展廉政教育不少于1次\n每月开展卫生检查2次");
  await row.getByRole("button", { name: "按这 2 项计" }).click();
  const part = row.getByRole("list").getByRole("listitem").nth(1);
  await part.locator("summary").click();
  await part.getByLabel("目标", { exact: true }).selectOption({ label: "4次" });
  await part.locator("summary").getByText("≥4次/月").waitFor();
  await row.getByRole("list").getByRole("listitem").first().getByText("≥1次").first().waitFor();
});

test("all that is sure is adopted at once, the workbook is judged by the rubric, and its sheets are written", async () => {
  await pane.getByRole("button", { name: /^全部采用有把握的/ }).click();
  await pane.getByText(/^已采用 \d+ 条；/).waitFor();
  await pane.getByRole("button", { name: "按这份细则检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  await pane.getByText(/^某林场文明单位考核细则 2024年/).waitFor();
  await pane.getByRole("article").first().getByRole("heading").click();
  const title = await pane.getByRole("article").first().getByRole("heading").textContent();
  await pane.getByRole("article").first().getByRole("button", { name: "改目标" }).click();
  await pane
    .locator("details[open] > summary")
    .filter({ hasText: title ?? "" })
    .first()
    .waitFor();
  await pane.getByRole("navigation").getByRole("button", { name: "结果" }).click();
  await pane.getByRole("button", { name: "写入…" }).click();
  for (const name of [/^整改台账/, /^创建规划/]) await pane.getByRole("checkbox", { name }).first().check();
  await pane.getByRole("button", { name: /^写入所选 \d+ 张$/ }).click();
  await pane.getByRole("heading", { name: /^已写入 \d+ 张表/ }).waitFor();
  for (const name of ["达标汇总", "整改台账", "创建规划", RUBRIC_SHEET])
    await page.getByRole("tab", { name, exact: true }).waitFor();
});

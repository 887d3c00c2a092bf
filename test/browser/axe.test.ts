import { officeWithRubric } from "../support/workbooks";
import { attendanceWithOddMarks, oddMatrix, studyWithForm, workbookOf } from "./clerks-workbooks";
import { axeFindings } from "./axe-findings";
import { startPages, type OpenPage, type Pages } from "./pages";

/** Every page and state of the pane, 350 px wide, by axe-core in light, dark and a contrast theme (by turns, in a long run each): no findings. */

jest.setTimeout(300_000);

let pages: Pages;
let opened: OpenPage;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());
afterEach(async () => {
  if (!shared) await opened.page.close();
});

/** Whether the page stays for the next test. */
let shared = false;

async function expectNoFindings(): Promise<void> {
  // What is below the mouse is not what the page looks like.
  await opened.page.mouse.move(5, 5);
  expect(await opened.frame().evaluate(() => window.innerWidth)).toBeLessThanOrEqual(350);
  expect(await axeFindings(opened.page, opened.frame())).toEqual([]);
}

async function openOn(...opening: Parameters<Pages["open"]>): Promise<OpenPage["pane"]> {
  opened = await pages.open(...opening);
  return opened.pane;
}

test("while it reads", async () => {
  const pane = await openOn({
    // The engine never comes.
    prepare: (page) => page.route(/\/engine\.\w+\.js$/, () => undefined),
  });
  await pane.getByRole("progressbar").waitFor();
  await expectNoFindings();
});

test("an empty workbook", async () => {
  const pane = await openOn({ workbook: await workbookOf({ Sheet1: [] }) });
  await pane.getByRole("heading", { name: "没有识别出台账" }).waitFor();
  await expectNoFindings();
});

test("outside of Excel", async () => {
  opened = await pages.open();
  await opened.page.goto(`${pages.url}/taskpane.html`);
  await opened.page.setViewportSize({ width: 350, height: 860 });
  await opened.page.getByRole("heading", { level: 1 }).waitFor();
  await opened.page.getByRole("button", { name: "重试" }).waitFor({ timeout: 30_000 });
  expect(await axeFindings(opened.page, opened.page.mainFrame())).toEqual([]);
});

test("a locked workbook, and what is refused there", async () => {
  const pane = await openOn({ workbook: await workbookOf({ 考勤: attendanceWithOddMarks() }, true) });
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  await expectNoFindings();
  await pane.getByText(/^新建空白台账/).click();
  await pane.getByLabel("种类").selectOption({ label: "学习台账" });
  const body = pane.locator("body");
  await body.evaluate(({ ownerDocument: { defaultView } }) => defaultView?.scrollTo(0, 5000));
  await pane.getByRole("button", { name: "新建", exact: true }).click();
  // What was refused is told in view, however far down the page.
  const top = await pane.getByRole("alert").evaluate((alert) => alert.getBoundingClientRect().top);
  expect(await body.evaluate(({ ownerDocument: { defaultView } }) => defaultView?.scrollY)).toBeGreaterThan(
    0,
  );
  expect(top).toBeGreaterThan(0);
  await expectNoFindings();
});

test("many questions, and a sheet that is not read", async () => {
  const pane = await openOn({
    workbook: await workbookOf({ 考勤: attendanceWithOddMarks(), 到岗: oddMatrix() }),
  });
  await pane.getByRole("heading", { name: /^请先选定/ }).waitFor();
  await pane.getByText(/^未计入的工作表/).click();
  await expectNoFindings();
  await pane.getByRole("button", { name: "到岗" }).click();
  await pane.getByRole("combobox", { name: "种类" }).selectOption({ label: "考勤" });
  await pane.getByText(/^还不能应用|^选定创建标准后/).waitFor();
  await expectNoFindings();
});

test("forms of the unit's own: their list, and one with a value that is corrected, filled and undone", async () => {
  const pane = await openOn({ workbook: await workbookOf(studyWithForm()) });
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "填我的表…" }).click();
  await pane.getByRole("button", { name: "打开 自查表" }).waitFor();
  await expectNoFindings();
  await pane.getByRole("button", { name: "打开 自查表" }).click();
  await pane.getByRole("button", { name: "改 D4 全年集中学习·完成情况 的内容" }).click();
  await expectNoFindings();
  await pane.getByRole("button", { name: "全不选" }).click();
  await expectNoFindings();
  await pane.getByRole("radio", { name: /^填在原表/ }).check();
  await pane.getByRole("button", { name: /^填写 \d+ 格到原表$/ }).click();
  await pane.getByText(/^填好了，改动 \d+ 格：/).waitFor();
  await expectNoFindings();
  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.getByText("已撤销，各格恢复原样。").waitFor();
  await expectNoFindings();
});

test("the unit's own rubric: its rows, one that is open, one that is typed into, and all that is adopted", async () => {
  const pane = await openOn({ workbook: await workbookOf(officeWithRubric()) });
  await pane.getByRole("radio", { name: /考核细则/ }).check();
  await expectNoFindings();
  await pane.getByRole("button", { name: "逐条核对" }).click();
  await pane.getByRole("heading", { name: /^没把握的/ }).waitFor();
  await expectNoFindings();
  const row = pane.getByRole("listitem").filter({ hasText: "每季度组织集中学习" }).first();
  await row.locator("summary").first().click();
  await row.getByLabel("怎样计分", { exact: true }).selectOption({ label: "其他…" });
  await row.getByText("拆成几项，或合成一项").click();
  await expectNoFindings();
  await row.getByLabel("一行一项，照条款那样写").fill("每季度组织集中学习1次\n每月开展卫生检查2次");
  await row.getByRole("button", { name: "按这 2 项计" }).click();
  await row.getByText(/^这一条有 2 项/).waitFor();
  for (const summary of await row.getByRole("list").locator("summary").all()) await summary.click();
  await row.getByRole("group").getByLabel("目标").last().waitFor();
  await expectNoFindings();
  await pane.getByRole("button", { name: /^全部采用有把握的/ }).click();
  await pane.getByText(/^已采用 \d+ 条；/).waitFor();
  await expectNoFindings();
});

describe("on the sample", () => {
  let pane: OpenPage["pane"];

  beforeAll(async () => {
    pane = await openOn();
    shared = true;
    await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  });
  afterAll(async () => {
    shared = false;
    await opened.page.close();
  });

  const tab = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();

  test("the ledgers, with all that opens", async () => {
    await expectNoFindings();
    await pane.getByRole("radio", { name: "市级文明机关" }).check();
    for (const summary of await pane.locator("summary").all()) await summary.click();
    await expectNoFindings();
  });

  test("a table, and a change that is weighed", async () => {
    await pane
      .getByRole("button", { name: /学习台账/ })
      .first()
      .click();
    await pane.getByRole("combobox", { name: /学习形式/ }).waitFor();
    await expectNoFindings();
    await pane.getByRole("combobox", { name: /学习形式/ }).selectOption({ label: "不用这一列" });
    await pane.getByText(/^影响 \d+ 条/).waitFor();
    await expectNoFindings();
  });

  test("sheets of other workbooks", async () => {
    await tab("台账");
    await pane.getByRole("button", { name: "从其他工作簿带入…" }).click();
    const file = (name: string, buffer: Buffer) => ({
      name,
      mimeType: "application/octet-stream",
      buffer,
    });
    await pane.getByLabel("选择 .xlsx 文件（可多选）").setInputFiles([
      file(
        "卫生.xlsx",
        await workbookOf({
          卫生: [
            ["日期", "科室", "得分"],
            ["2024-03-05", "办公室", 95],
          ],
        }),
      ),
      file("坏的.xlsx", Buffer.from("not a workbook")),
    ]);
    await pane.getByRole("button", { name: /^带入 1 张表/ }).waitFor();
    await expectNoFindings();
  });

  test("the results, all folded", async () => {
    await tab("台账");
    await pane.getByRole("button", { name: "达标检查" }).click();
    await pane.getByRole("heading", { name: "检查结果" }).waitFor();
    await expectNoFindings();
    await pane.getByRole("article").first().hover();
    expect(await axeFindings(opened.page, opened.frame())).toEqual([]);
  });

  test("clauses with problems and without data, the list of words, search and dimensions", async () => {
    const titles = await pane.getByRole("article").getByRole("heading").all();
    for (const title of [titles[0], titles[1], titles.at(-1)]) await title?.click();
    await pane.getByText(/^填写 \d+ 条/).click();
    await pane.getByText("查找", { exact: true }).click();
    await pane.getByText(/^各方面/).click();
    await expectNoFindings();
  });

  test("every clause open", async () => {
    await pane.getByText(/^填写 \d+ 条/).click();
    await pane.getByRole("button", { name: /^全部 \d+ 条/ }).click();
    await opened.frame().evaluate(() => {
      document.querySelectorAll<HTMLElement>("article > details:not([open]) > summary").forEach((one) => {
        one.click();
      });
    });
    await pane.locator("article > details:not([open])").waitFor({ state: "detached" });
    await expectNoFindings();
  });

  test("where a cell counts", async () => {
    const bar = pane.getByRole("complementary", { name: "选中的格" });
    await opened.page.getByRole("gridcell").first().click();
    await bar.waitFor();
    await expectNoFindings();
    await opened.page.getByRole("button", { name: "这格算在哪里" }).click();
    await pane.getByRole("button", { name: "看现在选中的格" }).waitFor();
    await expectNoFindings();
  });

  test("help and self-test", async () => {
    await tab("帮助");
    await pane.getByRole("heading", { name: "怎么用" }).waitFor();
    await expectNoFindings();
    await pane.getByRole("button", { name: "自检" }).click();
    await pane.getByRole("heading", { level: 1 }).waitFor();
    await expectNoFindings();
  });

  test("another standard than the results'", async () => {
    await tab("台账");
    await pane.getByLabel("创建标准").selectOption({ index: 1 });
    await pane.getByText(/结果仍是/).waitFor();
    await expectNoFindings();
    await pane.getByLabel("创建标准").selectOption({ index: 0 });
  });

  test("before and after writing", async () => {
    await tab("写入");
    await pane.getByRole("button", { name: /^迎检一套/ }).click();
    for (const summary of await pane.locator("summary").all()) await summary.click();
    await expectNoFindings();
    await pane.getByRole("button", { name: /^写入所选 \d+ 张$/ }).click();
    await pane.getByRole("heading", { name: /^已写入/ }).waitFor();
    await expectNoFindings();
  });
});

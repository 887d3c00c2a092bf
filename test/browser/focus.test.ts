import type { FrameLocator, Locator, Page } from "playwright-core";
import { officeWithRubric } from "../support/workbooks";
import { attendanceWithOddMarks, workbookOf } from "./clerks-workbooks";
import { startPages, type OpenPage, type Pages } from "./pages";
import { refusable, refuse } from "./refusals";

/** Where whoever works by keyboard goes on. Only a browser takes the focus from a button that is put out of use. */

jest.setTimeout(240_000);

let pages: Pages;
let opened: OpenPage;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());
afterEach(() => page.close());

async function open(...opening: Parameters<Pages["open"]>): Promise<void> {
  opened = await pages.open(...opening);
  ({ page, pane } = opened);
}

const button = (name: string | RegExp) => pane.getByRole("button", { name }).first();
const tab = (name: string) => pane.getByRole("navigation").getByRole("button", { name }).click();

/** Counts looks at the pane, ten a second, and those that find the focus nowhere, since a button was last pressed. */
interface Looks {
  looking?: ReturnType<typeof setInterval>;
  nowhere: number;
}

const press = (pressed: Locator) => pressBy(pressed, () => page.keyboard.press("Enter"));

async function pressBy(pressed: Locator, way: () => Promise<void>): Promise<void> {
  await pressed.focus();
  await opened.frame().evaluate(() => {
    const looks = window as unknown as Looks;
    clearInterval(looks.looking);
    looks.nowhere = 0;
    looks.looking = setInterval(() => {
      if (document.hasFocus() && document.activeElement === document.body) looks.nowhere += 1;
    }, 100);
  });
  await way();
}

/** What has the focus in the end; it was on the body for a moment at most, while one thing took another's place. */
async function expectFocus(on: Locator): Promise<void> {
  await on.and(pane.locator(":focus")).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
  await page.waitForTimeout(300);
  await expect(on.evaluate((one) => one === document.activeElement)).resolves.toBe(true);
  await expect(opened.frame().evaluate(() => (window as unknown as Looks).nowhere)).resolves.toBeLessThan(3);
}

test("words on clauses: what is refused can be pressed again, what is said can be taken back", async () => {
  await open({ prepare: refusable });
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await press(button("达标检查"));
  await expectFocus(pane.getByRole("heading", { name: "检查结果" }));

  await button(/待补充$/).click();
  const clause = pane.getByRole("article").filter({ hasText: "文书、业务档案规范完好" });
  await clause.getByRole("heading").click();
  await clause.getByText("填写确认", { exact: true }).click();
  await clause.getByLabel("确认人（必填）").fill("周明");
  const confirm = clause.getByRole("button", { name: "确认达标" });
  await refuse(opened, "AccessDenied");
  for (const way of [() => page.keyboard.press("Enter"), () => confirm.click()]) {
    await pressBy(confirm, way);
    await pane.getByRole("alert").waitFor();
    await expectFocus(confirm);
    await button("关闭").click();
  }
  await refuse(opened, null);
  await press(confirm);
  await expectFocus(clause.getByRole("button", { name: "撤回" }));
  await press(clause.getByRole("button", { name: "撤回" }));
  await expectFocus(clause.locator("summary").nth(1));

  await pane.getByText(/^填写 \d+ 条/).click();
  const met = pane.getByRole("radio", { name: "达标", exact: true }).filter({ visible: true });
  for (const at of [0, 1]) await met.nth(at).check();
  await press(button("确认所选 2 条"));
  await pane.getByText(/^已确认 2 条/).waitFor();
  const undo = pane.getByRole("status").getByRole("button", { name: "撤回" });
  await expectFocus(undo);
  await press(undo);
  await pane.getByText(/^已确认 2 条/).waitFor({ state: "detached" });
  await expectFocus(met.first());
});

test("writing, checking again and the page of forms: the page's heading", async () => {
  await open();
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await button("达标检查").click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  await tab("写入");
  await button(/^迎检一套/).click();
  await press(button(/^写入所选 \d+ 张$/));
  await expectFocus(pane.getByRole("heading", { name: /^已写入/ }));

  await page.getByRole("tab", { name: "学习台账", exact: true }).click();
  await page.locator('[data-cell="7:7"]').click();
  await page.keyboard.press("F2");
  await page.getByLabel("单元格内容").fill("党员活动室");
  await page.keyboard.press("Enter");
  await tab("结果");
  await press(button("重新检查"));
  await expectFocus(pane.getByRole("heading", { name: "检查结果" }));

  await tab("台账");
  await press(button("填我的表…"));
  await expectFocus(pane.getByRole("heading", { name: "填我的表" }));
});

test("answers to questions, and requirements that are adopted", async () => {
  const sheets = { ...officeWithRubric(), 考勤: attendanceWithOddMarks() };
  await open({ workbook: await workbookOf(sheets) });
  await pane.getByRole("heading", { name: /^请先选定/ }).waitFor();
  await pane.getByRole("radio", { name: /^公差/ }).first().check();
  await press(button("确定（1 件）"));
  await pane.getByText(/^已答/).first().waitFor();
  const next = pane.getByRole("listitem").filter({ hasText: "表示什么" }).first();
  await expectFocus(next.getByRole("button", { name: /^考勤!/ }));

  await pane.getByRole("radio", { name: /考核细则/ }).check();
  await press(button("逐条核对"));
  await expectFocus(pane.getByRole("heading", { name: "本单位的考核细则" }));
  await press(button(/^全部采用有把握的/));
  await pane.getByText(/^已采用 \d+ 条。/).waitFor();
  await expectFocus(button("按这份细则检查"));
});

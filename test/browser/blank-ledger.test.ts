import { startPages, type Pages } from "./pages";

/** A ledger that is missing is made from an open clause, filled in by hand, and read. */

jest.setTimeout(180_000);

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});
afterAll(() => pages?.stop());

test("an open clause leads to a blank ledger that is read once a row is filled in", async () => {
  const { page, pane } = await pages.open();
  await pane.getByRole("heading", { name: /^识别出/ }).waitFor();
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "达标检查" }).click();
  await pane.getByRole("heading", { name: "检查结果" }).waitFor();
  await pane.getByRole("button", { name: /待补充$/ }).click();
  const clause = pane
    .getByRole("article")
    .filter({ hasText: /缺卫生责任区/ })
    .first();
  await clause.getByRole("heading").click();
  await clause.getByRole("button", { name: "新建空白卫生责任区台账" }).click();
  await page.getByRole("tab", { name: "卫生责任区", selected: true }).waitFor();
  await pane.getByText(/已新建工作表《卫生责任区》，从第 5 行起填写/).waitFor();

  const headers: string[] = [];
  for (let column = 0; column < 8; column++)
    headers.push(await page.locator(`[data-cell="2:${String(column)}"]`).innerText());
  const typed: Readonly<Record<string, string>> = {
    责任区域: "一楼大厅",
    科室: "办公室",
    责任人: "李四",
  };
  expect(headers).toEqual(expect.arrayContaining(Object.keys(typed)));
  for (const [column, header] of headers.entries()) {
    const text = typed[header];
    if (text === undefined) continue;
    await page.locator(`[data-cell="4:${String(column)}"]`).click();
    await page.keyboard.press("F2");
    await page.getByLabel("单元格内容").fill(text);
    await page.keyboard.press("Enter");
  }
  await pane.getByRole("button", { name: "重新检查" }).first().click();
  await pane.getByText(/已新建工作表/).waitFor({ state: "detached" });
  await pane.getByRole("button", { name: "台账", exact: true }).click();
  await pane.getByRole("button", { name: /^卫生责任区/ }).click();
  await pane.getByRole("heading", { name: "卫生责任区：卫生责任区" }).waitFor();
  await pane.getByText("1 条", { exact: true }).waitFor();
});

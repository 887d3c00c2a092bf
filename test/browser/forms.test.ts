import { studyWithForm, workbookOf } from "./clerks-workbooks";
import { startPages, type Pages } from "./pages";

/** A form of the unit's own, from its choice to its copy, in a real browser over the real Office.js. */

jest.setTimeout(180_000);

let pages: Pages;

beforeAll(async () => {
  pages = await startPages();
});

afterAll(async () => {
  await pages?.stop();
});

test("a form is chosen, a value corrected, filled in place, undone, and filled in a copy", async () => {
  const { page, pane } = await pages.open();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "自查.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: await workbookOf(studyWithForm()),
    });
  await page.getByRole("tab", { name: "自查表" }).waitFor();
  await pane.getByRole("radio", { name: "市级文明机关" }).check();
  await pane.getByRole("button", { name: "填我的表…" }).click();
  await pane.getByRole("button", { name: "打开 自查表" }).click();
  await pane.getByRole("checkbox", { name: "填入 D4 全年集中学习·完成情况" }).waitFor();

  // A value leads to where it comes from, a cell to itself.
  await pane.getByRole("button", { name: "D4", exact: true }).click();
  await page.getByRole("tab", { name: "自查表", selected: true }).waitFor();
  await expect(page.getByLabel("名称框").innerText()).resolves.toBe("D4");
  await pane.getByRole("button", { name: /^实际24次/ }).click();
  await page.getByRole("tab", { name: "学习台账", selected: true }).waitFor();

  await pane.getByRole("radio", { name: /^填在原表/ }).check();
  await pane.getByRole("button", { name: "改 D4 全年集中学习·完成情况 的内容" }).click();
  await pane.getByRole("textbox", { name: "D4 全年集中学习·完成情况" }).fill("全年24次，逐次有记录");
  await pane.getByRole("button", { name: /^填写 \d+ 格到原表$/ }).click();
  await pane.getByText(/^填好了，改动 \d+ 格：/).waitFor();
  await page.getByRole("tab", { name: "自查表" }).click();
  const cell = (row: number, column: number) =>
    page.locator(`[data-cell="${String(row)}:${String(column)}"]`);
  await expect(cell(3, 3).innerText()).resolves.toBe("全年24次，逐次有记录");
  await expect(cell(3, 4).innerText()).resolves.toBe("是");
  await pane.getByText("已指定为要填的表，不当作台账。").waitFor();

  await pane.getByRole("button", { name: "撤销" }).click();
  await pane.getByText("已撤销，各格恢复原样。").waitFor();
  await expect(cell(3, 3).innerText()).resolves.toBe("");

  await pane.getByRole("radio", { name: "填在副本（原表不动）" }).check();
  await pane.getByRole("button", { name: /^填写 \d+ 格到副本$/ }).click();
  await page.getByRole("tab", { name: "自查表（已填）" }).waitFor();
  await pane.getByRole("button", { name: "自查表（已填）" }).click();
  await page.getByRole("tab", { name: "自查表（已填）", selected: true }).waitFor();
  await expect(cell(3, 3).innerText()).resolves.toMatch(/^实际24次/);
});

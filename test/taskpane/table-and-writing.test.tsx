/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { overview, table } from "./fake-assistant";
import { renderPane } from "./render-pane";

describe("a table", () => {
  test("shows each column with its reason, and a column can be mapped to another field", async () => {
    const { assistant, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: /^学习/ }));
    const column = await screen.findByRole<HTMLSelectElement>("combobox", { name: /^B 列.学习日期/ });
    expect(column.value).toBe("date");
    expect(column.getAttribute("aria-describedby")).not.toBeNull();
    expect(screen.getByText("列名是常见叫法")).toBeTruthy();
    await user.selectOptions(column, "形式");
    expect(assistant.asked).toContainEqual(["remapColumn", "学习台账!A1", 1, "form"]);
  });

  test("can have a column that is not used", async () => {
    const { assistant, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: /^学习/ }));
    await user.selectOptions(await screen.findByLabelText(/^C 列.主题/), "不用这一列");
    expect(assistant.asked).toContainEqual(["remapColumn", "学习台账!A1", 2, null]);
  });

  test("shows the role of its rows in words, with links to the sheet", async () => {
    const { assistant, user } = renderPane();
    await user.click(await screen.findByRole("button", { name: /^学习/ }));
    await user.click(await screen.findByRole("button", { name: "27 签字" }));
    expect(assistant.asked.slice(-1)).toEqual([
      ["select", { sheet: "学习台账", row: 26, column: 0, rows: 1, columns: 8 }],
    ]);
    expect(screen.getByText("还有 23 行同类数据未列出。")).toBeTruthy();
  });

  test("lists marks with their meaning", async () => {
    const grid = table({ marks: { "√": 489, "": 24 }, legend: { "√": "present" } });
    const { user } = renderPane({ overview: () => Promise.resolve(overview({ tables: [grid] })) });
    await user.click(await screen.findByRole("button", { name: /^学习/ }));
    expect((await screen.findByText(/√ 出勤/)).textContent).toBe("√ 出勤 489");
    expect(screen.getByText(/^空白/).textContent).toBe("空白 24");
  });
});

describe("writing", () => {
  test("shows what is new, what is renewed and what stays, then writes what was chosen", async () => {
    const { assistant, user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    const summary = await screen.findByRole<HTMLInputElement>("checkbox", { name: /达标汇总/ });
    expect(summary.checked).toBe(true);
    expect(summary.closest("label")?.textContent).toContain("保留您填写的 12 格");
    const plan = screen.getByRole<HTMLInputElement>("checkbox", { name: /创建规划/ });
    expect(plan.checked).toBe(false);
    expect(plan.closest("label")?.textContent).toContain("8 处待填");
    await user.click(plan);
    await user.click(screen.getByRole("button", { name: "写入所选 2 张" }));
    expect(assistant.asked).toContainEqual(["write", ["summary", "plan"], {}]);
  });

  test("can't be started if nothing is chosen", async () => {
    const { user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    await user.click(await screen.findByRole("checkbox", { name: /达标汇总/ }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "写入所选 0 张" }).disabled).toBe(true);
  });

  test("links to each written sheet afterwards", async () => {
    const { assistant, user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    const heading = await screen.findByRole("heading", { name: "已写入 1 张表" });
    expect(document.activeElement).toBe(heading);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: "达标汇总" }));
    expect(assistant.asked.slice(-1)).toEqual([
      ["select", { sheet: "达标汇总", row: 0, column: 0, rows: 1, columns: 1 }],
    ]);
  });
});

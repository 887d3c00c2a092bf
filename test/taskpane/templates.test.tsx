/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { renderPane } from "./render-pane";

const cell = { sheet: "报告", row: 3, column: 1, rows: 1, columns: 1 };
const TEMPLATE = {
  sheet: "报告",
  filled: 5,
  unknown: [{ cell, text: "{{单位全程}}", suggestion: "单位全称" }],
  blanks: [{ cell: { ...cell, row: 5 }, text: "____", name: "联系人" }],
};

const COPY = { ...TEMPLATE, copy: "报告（已填）", where: "new-copy", changed: 5, typedSince: [] } as const;

test("a template shows and links what names no field; its copy is filled and linked", async () => {
  const fillTemplates = jest.fn(() => Promise.resolve({ filled: [COPY], notices: [] }));
  const { assistant, user } = renderPane(
    { templates: () => Promise.resolve([TEMPLATE]), fillTemplates },
    { kind: "write", sheets: ["summary"] },
  );
  await user.click(await screen.findByRole("button", { name: "{{单位全程}}，是不是 单位全称" }));
  expect(assistant.asked).toContainEqual(["select", cell]);
  expect(screen.getByText("可填 5 格")).toBeTruthy();
  expect(screen.getByText("待您填（1 处）")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "复制并填写 报告" }));
  expect(fillTemplates).toHaveBeenCalledWith([{ sheet: "报告" }], {}, expect.anything());
  await user.click(await screen.findByRole("button", { name: "报告（已填）" }));
  expect(assistant.asked).toContainEqual([
    "select",
    { sheet: "报告（已填）", row: 0, column: 0, rows: 1, columns: 1 },
  ]);
});

test("a copy in which a placeholder stayed is reported", async () => {
  const { user } = renderPane(
    {
      templates: () => Promise.resolve([TEMPLATE]),
      fillTemplates: () => Promise.resolve({ filled: [COPY], notices: [] }),
    },
    { kind: "write", sheets: ["summary"] },
  );
  await user.click(await screen.findByRole("button", { name: "复制并填写 报告" }));
  const told = await screen.findByRole("status");
  expect(told.textContent).toContain("还有 1 处不认识的没有填");
});

test("a template that was changed since is read again before it is filled, and the link to the copy stays", async () => {
  let change: (() => void) | undefined;
  const { assistant, user } = renderPane(
    {
      templates: () => Promise.resolve([TEMPLATE]),
      fillTemplates: () => Promise.resolve({ filled: [{ ...COPY, unknown: [] }], notices: [] }),
      watch: (onChange) => {
        change = onChange;
        return () => undefined;
      },
    },
    { kind: "write", sheets: ["summary"] },
  );
  await screen.findByRole("button", { name: "复制并填写 报告" });
  act(() => change?.());
  const before = assistant.asked.filter(([name]) => name === "check").length;
  await user.click(screen.getByRole("button", { name: "复制并填写 报告" }));
  expect(await screen.findByRole("button", { name: "报告（已填）" })).toBeTruthy();
  expect(assistant.asked.filter(([name]) => name === "check")).toHaveLength(before + 1);
  expect(screen.getByRole("status").textContent).not.toContain("不认识");
});

test("a workbook without templates shows nothing about them", async () => {
  renderPane({}, { kind: "write", sheets: ["summary"] });
  await screen.findByRole("checkbox", { name: /达标汇总/ });
  expect(screen.queryByText("您的模板")).toBeNull();
});

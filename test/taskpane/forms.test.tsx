/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import type { Assistant, FilledTemplate, FillResult, FormOffer, TemplatePreview } from "../../src/assistant";
import type { Waiting } from "../../src/excel";
import { choiceOf, NO_DRAFT } from "../../src/taskpane/forms/form-draft";
import { renderPane } from "./render-pane";

const OFFERS: readonly FormOffer[] = [
  { sheet: "自查表", cells: 3, proposed: 1, isFilled: false, copy: null, looksLike: true, isLedger: false },
  {
    sheet: "学习安排",
    cells: null,
    proposed: 0,
    isFilled: false,
    copy: null,
    looksLike: false,
    isLedger: true,
  },
];
const at = (row: number, column: number, sheet = "自查表") => ({ sheet, row, column, rows: 1, columns: 1 });
const PREVIEW: TemplatePreview = {
  sheet: "自查表",
  filled: 2,
  unknown: [],
  blanks: [],
  cells: [
    {
      id: "D3",
      cell: at(2, 3),
      value: 21,
      asked: "集中学习·次数",
      from: "自查结论",
      source: [at(2, 0, "学习台账")],
      sure: true,
      written: 21,
    },
    {
      id: "E3",
      cell: at(2, 4),
      value: "卫国平",
      asked: "责任人",
      from: "“花名册”第4行",
      source: [],
      sure: false,
      written: null,
    },
    {
      id: "F3",
      cell: at(2, 5),
      value: null,
      asked: "联系电话",
      from: "",
      source: [],
      sure: false,
      written: null,
    },
  ],
};
const FILLED: FilledTemplate = { ...PREVIEW, copy: "自查表", where: "in-place", changed: 3, typedSince: [] };

function open(part: Parameters<typeof renderPane>[0] = {}) {
  const previewFilling = jest.fn(() => Promise.resolve(PREVIEW));
  const fillTemplates = jest.fn(() => Promise.resolve({ filled: [FILLED], notices: [] }));
  const undoFilling = jest.fn(() => Promise.resolve([]));
  const rendered = renderPane(
    { forms: () => Promise.resolve(OFFERS), previewFilling, fillTemplates, undoFilling, ...part },
    { kind: "open" },
  );
  return { ...rendered, previewFilling, fillTemplates, undoFilling };
}

test("a form's cells are listed with value and source; what is ticked and corrected goes into the form itself, and comes back", async () => {
  const { user, assistant, fillTemplates, undoFilling } = open();
  await user.click(await screen.findByRole("button", { name: "填我的表…" }));
  expect(await screen.findByText("可填 3 格 · 请您核定 1 格")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "打开 自查表" }));
  const sure = await screen.findByRole<HTMLInputElement>("checkbox", { name: "填入 D3 集中学习·次数" });
  const proposed = screen.getByRole<HTMLInputElement>("checkbox", { name: "填入 E3 责任人" });
  expect([sure.checked, proposed.checked]).toEqual([true, false]);
  await user.click(screen.getByRole("button", { name: "21" }));
  expect(assistant.asked).toContainEqual(["select", at(2, 0, "学习台账")]);
  await user.click(screen.getByRole("button", { name: "D3" }));
  expect(assistant.asked).toContainEqual(["select", at(2, 3)]);

  await user.click(screen.getByRole("button", { name: "改 E3 责任人 的内容" }));
  expect(document.activeElement).toBe(screen.getByRole("textbox", { name: /E3/ }));
  const field = screen.getByRole("textbox", { name: "E3 责任人" });
  await user.clear(field);
  await user.type(field, "冯晓岚");
  expect(proposed.checked).toBe(true);
  await user.click(screen.getByRole("radio", { name: /^填在原表/ }));
  // Another place is another list.
  expect(proposed.checked).toBe(false);
  await user.click(proposed);
  await user.click(screen.getByRole("button", { name: "填写 2 格到原表" }));
  expect(fillTemplates).toHaveBeenCalledWith(
    [{ sheet: "自查表", inPlace: true, choice: { leavesProposals: true, said: { E3: "卫国平" } } }],
    undefined,
    expect.anything(),
  );
  const told = await screen.findByRole("status");
  expect(told.textContent).toContain("填好了，改动 3 格：自查表");
  await user.click(await within(told).findByRole("button", { name: "撤销" }));
  expect(undoFilling).toHaveBeenCalled();
  expect(await screen.findByText("已撤销，各格恢复原样。")).toBeTruthy();
});

test("the page has its heading, with the focus, while the sheets are looked through", async () => {
  const { user } = open({ forms: () => new Promise(() => undefined) });
  await user.click(await screen.findByRole("button", { name: "填我的表…" }));
  expect(await screen.findByText("正在看各张工作表…")).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole("heading", { name: "填我的表" }));
});

test("the help has a part of its own on filling forms, in Chinese and in English", async () => {
  renderPane({}, { kind: "help" });
  expect((await screen.findAllByText("“填我的表”页")).length).toBeGreaterThan(0);
  cleanup();
  renderPane({}, { kind: "help" }, "en-US");
  expect((await screen.findAllByText("The Fill my forms page")).length).toBeGreaterThan(0);
});

test("while Excel is hindered, filling and taking back wait and say by what", async () => {
  const hindered = (waiting?: Waiting): Promise<never> => {
    waiting?.onWaiting?.({ key: "excel.error.InactiveWorkbook" });
    return new Promise(() => undefined);
  };
  const fillTemplates = jest
    .fn<Promise<FillResult>, Parameters<Assistant["fillTemplates"]>>()
    .mockResolvedValueOnce({ filled: [FILLED], notices: [] })
    .mockImplementationOnce((_asked, _typed, waiting) => hindered(waiting));
  const first = open({ fillTemplates, undoFilling: hindered });
  await first.user.click(await screen.findByRole("button", { name: "填我的表…" }));
  await first.user.click(screen.getByRole("button", { name: "打开 自查表" }));
  await first.user.click(await screen.findByRole("button", { name: /^填写 1 格/ }));
  await first.user.click(await screen.findByRole("button", { name: "撤销" }));
  expect(await screen.findByText(/处理好后会自动继续/)).toBeTruthy();
  cleanup();

  const second = open({ fillTemplates });
  await second.user.click(await screen.findByRole("button", { name: "填我的表…" }));
  await second.user.click(screen.getByRole("button", { name: "打开 自查表" }));
  await second.user.click(await screen.findByRole("button", { name: /^填写 1 格/ }));
  expect(await screen.findByText(/处理好后会自动继续/)).toBeTruthy();
});

test("a sheet that counts as a ledger can be filled in a copy, and is a form once the clerk says so", async () => {
  const { user, assistant } = open();
  await user.click(await screen.findByRole("button", { name: "填我的表…" }));
  const others = await screen.findByRole("combobox", { name: "其他工作表" });
  expect(screen.getByRole("button", { name: "打开", description: "先选一张工作表。" })).toBeTruthy();
  await user.selectOptions(others, "学习安排");
  await user.click(screen.getByRole("button", { name: "打开" }));
  expect(await screen.findByRole("button", { name: "填写 1 格到副本" })).toBeTruthy();
  // Filled where it stands it would count with what we wrote.
  expect(screen.queryByRole("radio", { name: /^填在原表/ })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "是要填的表" }));
  expect(assistant.asked).toContainEqual(["teach", { sheet: "学习安排", kind: "form" }]);
});

test("what is decided of cells: only what differs from what is written anyway, figures as figures", () => {
  const cells = PREVIEW.cells ?? [];
  expect(choiceOf(cells, NO_DRAFT)).toEqual({});
  const draft = { ticks: { D3: true, E3: true }, typed: { D3: "22", F3: "12345" } };
  expect(choiceOf(cells, draft)).toEqual({ D3: 22, E3: "卫国平", F3: 12345 });
  expect(choiceOf(cells, { ticks: { D3: false }, typed: {} })).toEqual({ D3: null });
});

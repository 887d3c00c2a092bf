/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { FieldView } from "../../src/assistant";
import { cell, previews } from "./fake-assistant";
import { renderPane } from "./render-pane";

const field = (part: Partial<FieldView>): FieldView => ({
  name: "领导小组组长",
  english: "Head of the leading group",
  unit: null,
  others: [],
  form: "line",
  value: null,
  source: null,
  kinds: ["plan"],
  draft: null,
  onSheet: "",
  ...part,
});
const WORDING = field({ name: "指导思想", english: null, form: "paragraphs", draft: "以____为指导。" });
const SHOWN = previews({
  sheets: [
    ...previews({}).sheets,
    {
      kind: "template-fields",
      sheet: "模板字段",
      change: "created",
      isLocked: false,
      kept: 0,
      blanks: 2,
      rows: 90,
      changes: null,
      overwritten: [],
    },
  ],
  fields: [
    WORDING,
    field({}),
    field({
      name: "单位全称",
      english: null,
      value: "某局",
      source: "ledgers",
      kinds: ["plan", "summary", "tasks", "stages", "evidence"],
    }),
    field({ name: "领导小组副组长", english: null, value: "孟秋", source: "clerk", onSheet: "孟秋" }),
  ],
  choices: [{ id: "shortfalls", name: "工作总结的“存在的不足”", choices: ["写", "不写"], onSheet: "" }],
});
const opened = () =>
  renderPane({ preview: jest.fn(() => Promise.resolve(SHOWN)) }, { kind: "write", sheets: ["plan"] });

describe("what is to be filled in", () => {
  test("in English a field is called in English too, and by the name that stands on the sheet", async () => {
    renderPane(
      { preview: jest.fn(() => Promise.resolve(SHOWN)) },
      { kind: "write", sheets: ["plan"] },
      "en-US",
    );
    expect(await screen.findByLabelText("Head of the leading group · 领导小组组长")).toBeTruthy();
  });

  test("is counted and listed, with the sheets that need it and what is known", async () => {
    opened();
    const head = (await screen.findByText("待填内容")).closest("summary");
    expect(head?.textContent).toContain("还有 2 处");
    expect(screen.getByLabelText("指导思想").tagName).toBe("TEXTAREA");
    const leader = screen.getByLabelText<HTMLInputElement>("领导小组组长");
    expect(document.getElementById(leader.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "用于创建规划",
    );
    const unit = screen.getByLabelText<HTMLInputElement>("单位全称");
    expect(unit.placeholder).toBe("某局");
    expect(document.getElementById(unit.getAttribute("aria-describedby") ?? "")?.textContent).toBe(
      "用于各表 · 现值取自台账",
    );
    expect(screen.getByLabelText<HTMLInputElement>("领导小组副组长").value).toBe("孟秋");
  });

  test("stays closed if there is much of it", async () => {
    const many = Array.from({ length: 6 }, (_, at) => field({ name: `空${at}` }));
    renderPane(
      { preview: () => Promise.resolve(previews({ fields: many })) },
      { kind: "write", sheets: ["plan"] },
    );
    const head = await screen.findByText("待填内容");
    expect(head.closest("details")?.open).toBe(false);
  });

  test("is in the next preview and write and in its sheet, and survives another page", async () => {
    const { assistant, pane, user } = opened();
    await user.type(await screen.findByLabelText("领导小组组长"), "郑六");
    await waitFor(() =>
      expect(assistant.preview).toHaveBeenLastCalledWith(["summary", "plan"], { 领导小组组长: "郑六" }),
    );
    const sheet = screen.getByRole<HTMLInputElement>("checkbox", { name: /模板字段/ });
    expect([sheet.checked, sheet.disabled]).toEqual([true, true]);
    expect(sheet.closest("label")?.textContent).toContain("写入您刚填的内容");

    await user.click(screen.getByRole("button", { name: "结果" }));
    await user.click(await screen.findByRole("button", { name: "写入" }));
    expect((await screen.findByLabelText<HTMLInputElement>("领导小组组长")).value).toBe("郑六");
    await user.click(screen.getByRole("button", { name: "写入所选 2 张" }));
    await screen.findByRole("heading", { name: /已写入/ });
    expect(assistant.asked).toContainEqual(["write", ["plan"], { 领导小组组长: "郑六" }]);
    expect(pane.state().typed).toEqual({ 领导小组组长: "郑六" });
  });

  test("is no longer unsaved once the sheet says it", async () => {
    const { pane, user } = opened();
    const deputy = await screen.findByLabelText("领导小组副组长");
    await user.clear(deputy);
    expect(pane.state().typed).toEqual({ 领导小组副组长: "" });
    await user.type(deputy, "孟秋");
    expect(pane.state().typed).toEqual({});
  });

  test("a paragraph may begin with the draft, and holds line breaks", async () => {
    const { pane, user } = opened();
    await user.click(await screen.findByRole("button", { name: "以底稿起头 指导思想" }));
    const area = screen.getByLabelText<HTMLTextAreaElement>("指导思想");
    expect(area.value).toBe("以____为指导。");
    await user.clear(area);
    await user.type(area, "高举旗帜。{enter}突出主业。");
    expect(pane.state().typed).toEqual({ 指导思想: "高举旗帜。\n突出主业。" });
  });

  test("the report's shortfalls can be switched off", async () => {
    const { pane, user } = opened();
    await user.selectOptions(await screen.findByLabelText("工作总结写“存在的不足”"), "不写");
    expect(pane.state().typed).toEqual({ "工作总结的“存在的不足”": "不写" });
    await user.selectOptions(screen.getByLabelText("工作总结写“存在的不足”"), "写");
    expect(pane.state().typed).toEqual({});
  });
});

describe("what changes on a sheet", () => {
  test("is counted, listed with old and new, and leads to its cell", async () => {
    const { assistant, user } = opened();
    const summary = await screen.findByRole("checkbox", { name: /达标汇总/ });
    expect(summary.closest("label")?.textContent).toContain("新增 1 行 · 改动 24 格 · 保留您填写的 12 格");
    const list = within(summary.closest("li") as HTMLElement);
    await user.click(list.getByText("看改动（25 处）"));
    expect(list.getByText("另有 23 处")).toBeTruthy();
    expect(list.getByText(/新增 月均学习次数/)).toBeTruthy();
    await user.click(list.getByRole("button", { name: "F8 23次 → 25次" }));
    expect(assistant.asked).toContainEqual(["select", cell("达标汇总", 7, 5)]);
    await user.click(list.getByRole("button", { name: "达标汇总!N9" }));
    expect(assistant.asked).toContainEqual(["select", cell("达标汇总", 8, 13)]);
  });

  test("is said to be nothing if the sheet stays as it is", async () => {
    const [first] = SHOWN.sheets;
    const rest = { newRows: 0, goneRows: 0, solved: 0, cells: 0, listed: [], kept: [] };
    const still = first ? [{ ...first, kept: 0, changes: rest }] : [];
    renderPane(
      { preview: () => Promise.resolve(previews({ sheets: still })) },
      { kind: "write", sheets: ["plan"] },
    );
    const label = (await screen.findByRole("checkbox", { name: /达标汇总/ })).closest("label");
    expect(label?.textContent).toContain("没有变化");
    expect(screen.queryByText(/看改动/)).toBeNull();
  });

  test("is shown anew after something was written", async () => {
    const { assistant, user } = opened();
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    const checks = () => assistant.asked.filter(([name]) => name === "check").length;
    const before = checks();
    await user.click(await screen.findByRole("button", { name: "继续写入" }));
    await screen.findByRole("checkbox", { name: /达标汇总/ });
    expect(checks()).toBe(before + 1);
  });
});

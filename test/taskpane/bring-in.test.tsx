/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import type { Bringing, FileChoice, LookedFile, SheetLook, TypedCell } from "../../src/assistant";
import { cell, overview, table } from "./fake-assistant";
import { renderPane } from "./render-pane";

const sheet = (part: Partial<SheetLook>): SheetLook => ({
  name: "卫生",
  kinds: [{ zh: "卫生检查", en: "Hygiene" }],
  without: null,
  rows: 13,
  records: 12,
  people: 0,
  from: "2024-01-01",
  to: "2024-12-31",
  pointing: [],
  charts: 0,
  print: part.name ?? "卫生",
  unit: null,
  notSuggested: null,
  ...part,
});
const file = (
  name: string,
  sheets: readonly SheetLook[],
  lastYear: Extract<LookedFile, { look: unknown }>["look"]["lastYear"] = null,
): LookedFile => ({
  name,
  bytes: new Uint8Array(3),
  look: { name, dateSystem: 1900, sheets, lastYear },
});

function bringing(part: Partial<Bringing>) {
  const brought: (readonly FileChoice[])[] = [];
  const taken: string[] = [];
  const out: string[] = [];
  const one: Bringing = {
    possible: true,
    onWeb: true,
    brought: () => [],
    look: () => Promise.resolve([]),
    typed: () => Promise.resolve([]),
    bringIn: (choices) => {
      brought.push(choices);
      return Promise.resolve(
        choices.map(({ look, chosen }) => ({
          file: look.name,
          sheets: chosen.map(({ name }) => name),
          reason: null,
        })),
      );
    },
    takeLastYear: ({ look }) => {
      taken.push(look.name);
      return Promise.resolve();
    },
    takeOut: (sheet) => {
      out.push(sheet);
      return Promise.resolve();
    },
    close: () => undefined,
    ...part,
  };
  return { brought, taken, out, one };
}

async function openPage(part: Partial<Bringing>) {
  const { brought, taken, out, one } = bringing(part);
  const rendered = renderPane({
    overview: () => Promise.resolve(overview({ tables: [table({ sheet: "学习台账" })] })),
    bringing: () => Promise.resolve(one),
  });
  await rendered.user.click(await screen.findByRole("button", { name: "从其他工作簿带入…" }));
  await screen.findByRole("heading", { name: "从其他工作簿带入" });
  return { ...rendered, brought, taken, out };
}

async function pick({ user }: Awaited<ReturnType<typeof openPage>>) {
  const picked = new File([new Uint8Array(3)], "卫生.xlsx");
  Object.assign(picked, { arrayBuffer: () => Promise.resolve(new ArrayBuffer(3)) });
  await user.upload(await screen.findByLabelText("选择 .xlsx 文件（可多选）"), picked);
}

test("files are listed with what their sheets look like, and the chosen ones come in", async () => {
  const page = await openPage({
    look: () =>
      Promise.resolve([
        file("卫生.xlsx", [
          sheet({ pointing: [{ row: 1, column: 2, value: 95, to: ["底稿"] }] }),
          sheet({ name: "底稿", kinds: [], without: "no-table", rows: 4, from: null, to: null, charts: 1 }),
        ]),
      ]),
  });
  await pick(page);
  const card = within(await screen.findByRole("region", { name: "卫生.xlsx" }));
  expect(card.getByText("卫生检查 · 2024年 · 13 行")).toBeTruthy();
  expect(card.getByText("没有认出台账 · 4 行")).toBeTruthy();
  expect(card.getByText("1 处公式指向没选的表")).toBeTruthy();
  await page.user.click(card.getByRole("checkbox", { name: /^底稿/ }));
  expect(card.queryByText("1 处公式指向没选的表")).toBeNull();
  expect(card.getByText("网页版 Excel 不带入图表、批注和数据透视表。")).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "带入 2 张表" }));
  expect(await screen.findByRole("heading", { name: "识别出 1 张台账" })).toBeTruthy();
  expect(page.brought.map((choices) => choices.map(({ chosen, asValues }) => [asValues, chosen]))).toEqual([
    [
      [
        true,
        [
          { name: "卫生", replaces: null },
          { name: "底稿", replaces: null },
        ],
      ],
    ],
  ]);
});

test("what was typed on a sheet is shown before a newer copy replaces it", async () => {
  const typed: readonly TypedCell[] = [{ cell: cell("卫生", 1, 2), now: 59, then: "" }];
  const page = await openPage({
    brought: () => [
      { name: "卫生", sheet: "卫生", prints: "", from: "卫生.xlsx", at: "2026-11-22T01:30:00.000Z" },
    ],
    look: () => Promise.resolve([file("卫生.xlsx", [sheet({})])]),
    typed: () => Promise.resolve(typed),
  });
  await pick(page);
  expect(await screen.findByText(/^更新“卫生”（2026-11-22 /)).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "带入 1 张表" }));
  const asked = within(await screen.findByRole("alert"));
  expect(asked.getByText(/“59” → “空”/)).toBeTruthy();
  expect(page.brought).toEqual([]);
  await page.user.click(asked.getByRole("button", { name: "先不更新" }));
  await page.user.click(screen.getByRole("checkbox", { name: "更新上次带入的表" }));
  await page.user.click(screen.getByRole("button", { name: "带入 1 张表" }));
  await page.user.click(await screen.findByRole("button", { name: "仍然更新" }));
  await screen.findByRole("heading", { name: "识别出 1 张台账" });
  expect(page.brought[0]?.[0]?.chosen).toEqual([{ name: "卫生", replaces: null }]);
});

test("while it is looked what would be overwritten, the button keeps the focus and can't be pressed again", async () => {
  const typed = jest.fn(() => new Promise<never>(() => undefined));
  const page = await openPage({
    look: () => Promise.resolve([file("卫生.xlsx", [sheet({})])]),
    typed,
  });
  await pick(page);
  const button = await screen.findByRole<HTMLButtonElement>("button", { name: "带入 1 张表" });
  await page.user.click(button);
  expect([button.disabled, button.getAttribute("aria-disabled")]).toEqual([false, "true"]);
  await page.user.click(button);
  expect(typed).toHaveBeenCalledTimes(1);
});

test("a file that can't come in says why, and last year's settings can be taken along", async () => {
  const page = await openPage({
    look: () =>
      Promise.resolve([
        { name: "坏.xlsx", problem: { key: "bring-in.corrupt", params: { file: "坏.xlsx" } } },
        file("上年.xlsx", [], {
          taught: [],
          columns: {},
          rubrics: {},
          answers: { "mark:-": "rest" },
          own: [
            {
              kind: "standard",
              sheet: "创建标准",
              edition: "city-civilized-organ",
              area: { row: 0, column: 0, rows: 9, columns: 9 },
            },
          ],
          clauses: 2,
          fields: 0,
          standard: null,
        }),
      ]),
  });
  await pick(page);
  expect(await screen.findByText(/“坏.xlsx”已损坏/)).toBeTruthy();
  expect(screen.getByText("创建标准 1 张（自有条款 2 条）")).toBeTruthy();
  expect(screen.getByText("已答的问题 1 个")).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "沿用上年设置" }));
  expect(await screen.findByText("已沿用“上年.xlsx”的设置。")).toBeTruthy();
  expect(page.taken).toEqual(["上年.xlsx"]);
});

test("an Excel that can't insert sheets says how to do it by hand", async () => {
  await openPage({ possible: false });
  expect(await screen.findByText("当前 Excel 版本不能由本工具带入，请手工带入。")).toBeTruthy();
  expect(screen.getByText(/右键来源的工作表标签，选“移动或复制”/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /选择/ })).toBeNull();
});

test("a sheet that is here already or of another unit is not ticked, and says why", async () => {
  const page = await openPage({
    look: () =>
      Promise.resolve([
        file("卫生.xlsx", [
          sheet({ notSuggested: { key: "bring-in.same-here", params: { sheet: "学习台账" } } }),
          sheet({ name: "新卫生" }),
        ]),
      ]),
  });
  await pick(page);
  const box = (await screen.findByRole("checkbox", { name: /^卫生/ })) as HTMLInputElement;
  expect(box.checked).toBe(false);
  expect(screen.getByText("与本工作簿的“学习台账”内容相同，没有勾选")).toBeTruthy();
  expect(screen.getByRole("button", { name: "带入 1 张表" })).toBeTruthy();
  await page.user.click(box);
  expect(screen.queryByText(/内容相同/)).toBeNull();
  expect(screen.getByRole("button", { name: "带入 2 张表" })).toBeTruthy();
});

test("each file says whether it came; those that did not can be tried again, and what came can be taken out", async () => {
  const page = await openPage({
    look: () => Promise.resolve([file("甲.xlsx", [sheet({})]), file("乙.xlsx", [sheet({ name: "卫生2" })])]),
    brought: () => [
      { name: "学习", sheet: "学习台账", prints: "", from: "丙.xlsx", at: "2026-11-22T01:30:00.000Z" },
    ],
    bringIn: () =>
      Promise.resolve([
        { file: "甲.xlsx", sheets: ["卫生"], reason: null },
        { file: "乙.xlsx", sheets: [], reason: { key: "excel.structure-protected" } },
      ]),
  });
  await pick(page);
  await page.user.click(await screen.findByRole("button", { name: "带入 2 张表" }));
  expect(await screen.findByText("“甲.xlsx”已带入：卫生。")).toBeTruthy();
  expect(screen.getByText(/^“乙.xlsx”没有带入。/)).toBeTruthy();
  expect(screen.queryByRole("region", { name: "甲.xlsx" })).toBeNull();
  expect(screen.getByRole("region", { name: "乙.xlsx" })).toBeTruthy();
  await page.user.click(screen.getByRole("button", { name: "撤回“学习台账”" }));
  expect(page.out).toEqual(["学习台账"]);
});

test("while Excel can't put back, bringing in waits and says what hinders it", async () => {
  const page = await openPage({
    look: () => Promise.resolve([file("甲.xlsx", [sheet({})])]),
    bringIn: (_choices, waiting) => {
      waiting?.onWaiting?.({ key: "excel.error.InactiveWorkbook" });
      return new Promise(() => undefined);
    },
  });
  await pick(page);
  await page.user.click(await screen.findByRole("button", { name: "带入 1 张表" }));
  expect(await screen.findByText(/处理好后会自动继续/)).toBeTruthy();
});

test("several files are looked at together, so that a sheet which two of them hold is known", async () => {
  const looks: string[][] = [];
  const page = await openPage({
    look: (files) => {
      looks.push(files.map(({ name }) => name));
      return Promise.resolve(files.map(({ name }) => file(name, [sheet({})])));
    },
  });
  const picked = ["甲.xlsx", "坏.xlsx", "乙.xlsx"].map((name) =>
    Object.assign(new File([new Uint8Array(3)], name), {
      arrayBuffer: () =>
        name === "坏.xlsx" ? Promise.reject(new Error()) : Promise.resolve(new ArrayBuffer(3)),
    }),
  );
  await page.user.upload(await screen.findByLabelText("选择 .xlsx 文件（可多选）"), picked);
  await screen.findByRole("region", { name: "乙.xlsx" });
  expect(looks).toEqual([["甲.xlsx", "乙.xlsx"]]);
  expect(screen.getByText(/坏\.xlsx/)).toBeTruthy();
});

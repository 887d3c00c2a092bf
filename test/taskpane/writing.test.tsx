/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { Assistant, WritePreviews } from "../../src/assistant";
import { cell, overview, previews, report } from "./fake-assistant";
import { renderPane } from "./render-pane";

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

  describe("of sheets on which nothing changes", () => {
    const unchanged = { newRows: 0, goneRows: 0, solved: 0, cells: 0, listed: [], kept: [] };
    const [first, ...others] = previews({}).sheets;
    if (!first) throw new Error("There is no summary.");
    const summary = { ...first, change: "renewed" as const, changes: unchanged };
    const open = (sheets: WritePreviews["sheets"]) =>
      renderPane(
        { preview: () => Promise.resolve(previews({ sheets })) },
        { kind: "write", sheets: ["summary"] },
      );

    test("none is ticked, they are folded away, and the button counts the others", async () => {
      const { assistant, user } = open([summary, ...others]);
      await screen.findByText("没有变化的 1 张，不用再写");
      expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /达标汇总/ }).checked).toBe(false);
      await user.click(screen.getByRole("button", { name: "全部" }));
      expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /达标汇总/ }).checked).toBe(false);
      await user.click(screen.getByRole("button", { name: "写入所选 1 张" }));
      expect(assistant.asked).toContainEqual(["write", ["plan"], {}]);
    });

    test("the button says that there is nothing to write, and why", async () => {
      open([summary]);
      const button = await screen.findByRole<HTMLButtonElement>("button", { name: "没有要更新的" });
      expect(button.disabled).toBe(true);
      expect(screen.getByText("所选各表与现在的结果一致，不用再写。")).toBeTruthy();
    });

    test("one that the clerk ticks is written all the same", async () => {
      const { assistant, user } = open([summary]);
      await screen.findByRole("button", { name: "没有要更新的" });
      await user.click(screen.getByRole("checkbox", { name: /达标汇总/ }));
      await screen.findByText("没有变化的 1 张，不用再写 · 仍写 1 张");
      await user.click(screen.getByRole("button", { name: "写入所选 1 张" }));
      expect(assistant.asked).toContainEqual(["write", ["summary"], {}]);
    });

    test("one is written where a cell that the clerk wrote over is to be ours again", async () => {
      const ours = { id: "summary/甲/说明", cell: cell("达标汇总", 8, 4), mine: "已办结", ours: "办理中" };
      const { user } = open([{ ...summary, overwritten: [ours] }]);
      await screen.findByRole("button", { name: "没有要更新的" });
      await user.click(screen.getByText(/^1处内容您改写过/));
      await user.click(screen.getByRole("radio", { name: /办理中/ }));
      expect(screen.getByRole("button", { name: "写入所选 1 张" })).toBeTruthy();
    });
  });

  test("says why sheets are made beside those of another standard, and that those stay", async () => {
    const [summary] = previews({}).sheets;
    if (!summary) throw new Error("There is no summary.");
    const { standards } = overview({});
    const other = standards.find(({ id }) => id !== report({}).standard);
    if (!other) throw new Error("There is no other standard.");
    const beside = { ...summary, sheet: "达标汇总（2）", change: "created" as const, beside: other.id };
    renderPane(
      { preview: () => Promise.resolve(previews({ sheets: [{ ...beside, changes: null }] })) },
      { kind: "write", sheets: ["summary"] },
    );
    const said = await screen.findByText(/保持不变/);
    expect(said.textContent).toBe(
      `工作簿里已有按${other.name.zh}写的表，那些保持不变；这次按上述标准另写新表，重名的加编号，如“达标汇总（2）”。`,
    );
  });

  test("chooses with one click", async () => {
    const { sheets } = previews({});
    const { user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    await user.click(await screen.findByRole("button", { name: "全部" }));
    expect(screen.getByRole("button", { name: `写入所选 ${sheets.length} 张` })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "只要汇总" }));
    expect(screen.getByRole("button", { name: "只要汇总" }).getAttribute("aria-pressed")).toBe("true");
  });

  test("can't be started if nothing is chosen", async () => {
    const { user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    await user.click(await screen.findByRole("checkbox", { name: /达标汇总/ }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "写入所选 0 张" }).disabled).toBe(true);
  });

  test("takes the write back, and shows what writing would do now", async () => {
    const { assistant, user } = renderPane({}, { kind: "write", sheets: ["summary"] });
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    await user.click(await screen.findByRole("button", { name: "撤销本次写入" }));
    await screen.findByRole("button", { name: "写入所选 1 张" });
    expect(await screen.findByText("已撤销本次写入：达标汇总。")).toBeTruthy();
    const asked = assistant.asked.map(([name]) => name);
    expect(asked.slice(asked.indexOf("undoWrite"), -1)).toEqual(["undoWrite", "check", "preview"]);
  });

  test("taken back, nothing is checked for who went to another page, and help shows no bar of a check", async () => {
    let end: ((notices: readonly never[]) => void) | undefined;
    const { assistant, user } = renderPane(
      { undoWrite: () => new Promise((resolve) => (end = resolve)) },
      { kind: "write", sheets: ["summary"] },
    );
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    await user.click(await screen.findByRole("button", { name: "撤销本次写入" }));
    const checks = () => assistant.asked.filter(([name]) => name === "check").length;
    const before = checks();
    await user.click(screen.getByRole("button", { name: "帮助" }));
    await act(async () => {
      end?.([]);
      await Promise.resolve();
    });
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(checks()).toBe(before);
    // The page of writing is up to date when it is opened.
    await user.click(screen.getByRole("button", { name: "写入" }));
    await screen.findByRole("button", { name: "写入所选 1 张" });
    expect(checks()).toBe(before + 1);
  });

  describe("over a cell that the clerk wrote over", () => {
    const ours = { id: "summary/甲/说明", cell: cell("达标汇总", 8, 4), mine: "已办结", ours: "办理中" };
    const [summary, ...others] = previews({}).sheets;
    const shown = previews({ sheets: summary ? [{ ...summary, overwritten: [ours] }, ...others] : [] });
    const isMine = () => screen.getByRole<HTMLInputElement>("radio", { name: /已办结/ }).checked;

    async function takeOurs(write: Assistant["write"]) {
      const { user } = renderPane(
        { preview: () => Promise.resolve(shown), write },
        { kind: "write", sheets: ["summary"] },
      );
      await user.click(await screen.findByText(/^1处内容您改写过/));
      expect(isMine()).toBe(true);
      await user.click(screen.getByRole("radio", { name: /办理中/ }));
      await user.click(screen.getByRole("button", { name: "写入所选 1 张" }));
      return user;
    }

    test("what was chosen of it goes with the write, also when the write is tried again", async () => {
      const taken: unknown[] = [];
      const user = await takeOurs((_kinds, _typed, watcher) => {
        taken.push(watcher?.takeOurs);
        return Promise.reject(new Error("busy"));
      });
      await user.click(await screen.findByRole("button", { name: "重试" }));
      expect(taken).toEqual([[ours.id], [ours.id]]);
    });

    test("the clerk's words are chosen first again once it was written", async () => {
      const user = await takeOurs(() => Promise.resolve({ sheets: [], notices: [] }));
      await user.click(await screen.findByRole("button", { name: "撤销本次写入" }));
      await screen.findByRole("button", { name: "写入所选 1 张" });
      await user.click(await screen.findByText(/^1处内容您改写过/));
      expect(isMine()).toBe(true);
    });
  });

  test("a protected workbook is told before anything is written, and looked at again once it is not", async () => {
    let isLocked = true;
    const { user } = renderPane(
      {
        check: () => Promise.resolve({ overview: overview({ isLocked }), report: report({}), names: {} }),
        overview: () => Promise.resolve(overview({ isLocked })),
      },
      { kind: "write", sheets: ["summary"] },
    );
    const write = await screen.findByRole<HTMLButtonElement>("button", { name: "写入所选 1 张" });
    expect([write.disabled, screen.getByText("先撤销工作簿的保护。").textContent]).toEqual([
      true,
      "先撤销工作簿的保护。",
    ]);
    isLocked = false;
    await user.click(screen.getByRole("button", { name: "改好了，再看一次" }));
    await waitFor(() => {
      expect(screen.getByRole<HTMLButtonElement>("button", { name: /^写入所选/ }).disabled).toBe(false);
    });
    expect(screen.queryByText(/^工作簿结构已保护/)).toBeNull();
  });

  test("a workbook that can only be looked at is told before anything is written, which is tried all the same", async () => {
    renderPane(
      {
        check: () =>
          Promise.resolve({ overview: overview({ isReadOnly: true }), report: report({}), names: {} }),
      },
      { kind: "write", sheets: ["summary"] },
    );
    const write = await screen.findByRole<HTMLButtonElement>("button", { name: "写入所选 1 张" });
    expect(screen.getByText(/^工作簿是只读打开的/)).toBeTruthy();
    expect(write.disabled).toBe(false);
  });

  test("a protected sheet of ours is named before it is written", async () => {
    const [summary, ...others] = previews({}).sheets;
    const sheets = summary ? [{ ...summary, isLocked: true }, ...others] : [];
    renderPane(
      { preview: () => Promise.resolve(previews({ sheets })) },
      { kind: "write", sheets: ["summary"] },
    );
    await screen.findByText(/^“达标汇总”已保护/);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "写入所选 1 张" }).disabled).toBe(true);
  });

  test("says what of the looks Excel refused", async () => {
    const reason = { key: "excel.error.InvalidArgument" } as const;
    const notices = [{ key: "excel.look.chart", params: { sheets: "达标汇总", reason } }] as const;
    const { user } = renderPane(
      { write: () => Promise.resolve({ sheets: [], notices }) },
      { kind: "write", sheets: ["summary"] },
    );
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    expect(await screen.findByText(/“达标汇总”的图表未能生成，内容都已写入/)).toBeTruthy();
  });

  test("names the sheets that are being written and what hinders Excel meanwhile", async () => {
    const { user } = renderPane(
      {
        write: (_kinds, _typed, watcher) => {
          watcher?.onProgress?.({
            stage: "values",
            sheets: ["规划", "达标汇总", "整改清单"],
            now: ["达标汇总", "整改清单"],
            written: 1,
            done: 0,
          });
          watcher?.onWaiting?.({ key: "excel.error.InactiveWorkbook" });
          return new Promise(() => undefined);
        },
      },
      { kind: "write", sheets: ["summary"] },
    );
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    expect(await screen.findByText("1/3 · 达标汇总 · 整改清单")).toBeTruthy();
    expect(screen.getByText(/处理好后会自动继续/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });

  test("asks about a write that was cut off, and settles it as the clerk says", async () => {
    const run = { at: 0, isAlive: false, isWhole: true, sheets: ["达标汇总"], copies: ["达标汇总 写入前"] };
    let unfinished: typeof run | null = run;
    const settled: string[] = [];
    const { user } = renderPane({
      unfinished: () => unfinished,
      settle: (how) => {
        settled.push(how);
        unfinished = null;
        return Promise.resolve();
      },
    });
    expect(await screen.findByText(/上次写入中断了：“达标汇总”/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "恢复到写入前" }));
    await waitFor(() => expect(screen.queryByText(/上次写入中断了/)).toBeNull());
    expect(settled).toEqual(["rollback"]);
  });

  test("asked for by the ribbon while it is shown, one goes on from its heading", async () => {
    const { pane } = renderPane({}, { kind: "write", sheets: ["summary"] });
    const heading = await screen.findByRole("heading", { name: "写入工作簿" });
    await screen.findByRole("button", { name: "写入所选 1 张" });
    act(() => (document.activeElement as HTMLElement).blur());
    act(() => pane.obey({ kind: "write", sheets: ["plan"] }));
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
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

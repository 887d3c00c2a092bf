/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import packageInfo from "../../package.json";
import { overview, report } from "./fake-assistant";
import { renderPane } from "./render-pane";

describe("the bars above the screens", () => {
  test("progress is shown, announced by quarters, and reading can be cancelled", async () => {
    let progress: ((done: number) => void) | undefined;
    const { user } = renderPane({
      overview: (onProgress) => {
        progress = onProgress;
        return new Promise(() => undefined);
      },
    });
    act(() => progress?.(0.62));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("62");
    expect(screen.getByRole("status").textContent).toBe("正在读取工作簿… 50%");
    await user.click(screen.getByRole("button", { name: "取消" }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.getByRole("button", { name: "读取工作簿" })).toBeTruthy();
    expect(screen.getByRole("status").textContent).toContain("已取消读取，工作簿没有改动。 还没有结果。");
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByRole("status")).toBeNull();
  });

  test("a check that is broken off leaves the results from before, and says so", async () => {
    let checks = 0;
    const { user } = renderPane(
      {
        check: () =>
          ++checks > 1
            ? new Promise(() => undefined)
            : Promise.resolve({ overview: overview({}), report: report({}), names: {} }),
      },
      { kind: "check" },
    );
    await screen.findByRole("heading", { name: "检查结果" });
    await user.click(screen.getByRole("button", { name: "重新检查" }));
    await user.click(await screen.findByRole("button", { name: "取消" }));
    expect((await screen.findByText(/^已取消检查/)).textContent).toContain("下面仍是上次的内容。");
    expect(screen.getByRole("heading", { name: "检查结果" })).toBeTruthy();
  });

  test("before a check, too, a page says of which workbook, by which standard and for when it is", async () => {
    const { user } = renderPane({
      overview: () => Promise.resolve(overview({ chosen: null })),
    });
    await screen.findByRole("heading", { name: /^识别出/ });
    expect(screen.queryByRole("group", { name: "结果按什么算" })).toBeNull();
    await user.click(screen.getByRole("button", { name: /学习/ }));
    expect((await screen.findByRole("group", { name: "结果按什么算" })).textContent).toBe(
      "示例.xlsx：还没有选定标准 · 2024年，还没有检查更改",
    );
    await user.click(screen.getByRole("button", { name: "更改" }));
    await user.click(await screen.findByRole("radio", { name: "区级文明机关" }));
    await user.click(screen.getByRole("button", { name: /学习/ }));
    await screen.findByText("示例.xlsx：区级文明机关 · 2024年，还没有检查");
  });

  test("writing can't be cancelled half way", async () => {
    const { user } = renderPane(
      { write: () => new Promise(() => undefined) },
      { kind: "write", sheets: ["summary"] },
    );
    await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBeNull();
    expect(screen.queryByRole("button", { name: "取消" })).toBeNull();
  });

  test("an error is shown at once with a way to try again", async () => {
    let tries = 0;
    const { user } = renderPane({
      overview: () => (++tries === 1 ? Promise.reject(new Error()) : Promise.resolve(overview({}))),
    });
    expect((await screen.findByRole("alert")).textContent).toContain("数据已变化");
    await user.click(screen.getByRole("button", { name: "重试" }));
    expect(await screen.findByRole("heading", { name: "识别出 1 张台账" })).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("cells that can't be selected are reported in a sentence, and the screen stays as it is", async () => {
    const { user } = renderPane({ select: () => Promise.reject(new Error()) }, { kind: "check" });
    await user.click(await screen.findByRole("button", { name: /^全部 \d+ 条/ }));
    const title = screen.getByText("全年集中学习不少于12次");
    await user.click(title);
    await user.click(screen.getByRole("button", { name: "学习台账!A4:H26" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "重试" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "关闭" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(title.isConnected).toBe(true);
  });

  test("after a change of data a bar offers to check again", async () => {
    let change: (() => void) | undefined;
    const { assistant, user } = renderPane(
      {
        watch: (onChange) => {
          change = onChange;
          return () => undefined;
        },
      },
      { kind: "check" },
    );
    await screen.findByRole("heading", { name: "检查结果" });
    act(() => change?.());
    const bar = screen.getByText("数据已变化，结果可能已不准。").closest('[role="status"]');
    const again = [...(bar?.querySelectorAll("button") ?? [])].find(
      ({ textContent }) => textContent === "重新检查",
    );
    if (!again) throw new Error("no button in the bar");
    await user.click(again);
    expect(assistant.asked.filter(([name]) => name === "check")).toHaveLength(2);
    expect(screen.queryByText("数据已变化，结果可能已不准。")).toBeNull();
  });
});

test("the help explains the use and says its version before anything was read", async () => {
  renderPane({ overview: () => new Promise(() => undefined) }, { kind: "help" });
  expect(await screen.findByRole("heading", { name: "怎么用" })).toBeTruthy();
  expect(screen.getByText(`版本 ${packageInfo.version}`)).toBeTruthy();
});

/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { WordFile } from "../../src/assistant";
import { renderPane } from "./render-pane";

const PAPER: WordFile = {
  kind: "plan",
  name: "某局2025年创建文明机关活动规划.docx",
  bytes: new Uint8Array([80, 75]),
  html: "<html><body><h1>一、指导思想</h1><p>以____为指导。</p></body></html>",
  text: "一、指导思想\n以____为指导。",
};

async function exported() {
  const wordFiles = jest.fn(() => Promise.resolve([PAPER]));
  const shown = renderPane({ wordFiles }, { kind: "write", sheets: ["plan"] });
  await shown.user.click(await screen.findByRole("button", { name: "导出 Word" }));
  await screen.findByText(PAPER.name);
  return { ...shown, wordFiles };
}

/** jsdom has no way to copy by command; a host has one, or refuses. */
function copying(copy: () => boolean): void {
  Object.assign(document, { execCommand: copy });
}

describe("the papers for Word", () => {
  test("are made when they are asked for, and offered as files", async () => {
    const { user, wordFiles } = await exported();
    expect(wordFiles).toHaveBeenCalledTimes(1);
    const made: Blob[] = [];
    const names: string[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        made.push(blob);
        return "blob:paper";
      },
      revokeObjectURL: () => undefined,
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    await user.click(screen.getByRole("button", { name: `下载 ${PAPER.name}` }));
    click.mockRestore();
    expect(names).toEqual([PAPER.name]);
    expect(made[0]?.size).toBe(2);
    expect(screen.getByText(/没有反应/).textContent).toContain("请用“复制”");
  });

  test("go to the clipboard with their formats and as plain text", async () => {
    const { user } = await exported();
    const data = new Map<string, string>();
    copying(() => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => data.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    });
    await user.click(screen.getByRole("button", { name: `复制 ${PAPER.name}` }));
    expect(await screen.findByText(/已复制/)).toBeTruthy();
    expect(Object.fromEntries(data)).toEqual({ "text/html": PAPER.html, "text/plain": PAPER.text });
  });

  test("stand selected on the pane where it may not copy", async () => {
    const { user } = await exported();
    copying(() => false);
    jest.spyOn(navigator.clipboard, "write").mockRejectedValue(new Error("not allowed"));
    await user.click(screen.getByRole("button", { name: `复制 ${PAPER.name}` }));
    expect((await screen.findByText(/Ctrl\+C/)).getAttribute("role")).toBe("status");
    expect(getSelection()?.toString()).toBe("一、指导思想以____为指导。");
    expect(screen.getByRole("heading", { name: "一、指导思想" })).toBeTruthy();
  });

  test("keep the focus while they are made, and are not made twice", async () => {
    const wordFiles = jest.fn(() => new Promise<never>(() => undefined));
    const { user } = renderPane({ wordFiles }, { kind: "write", sheets: ["plan"] });
    await user.click(await screen.findByRole("button", { name: "导出 Word" }));
    const button = await screen.findByRole<HTMLButtonElement>("button", { name: "正在生成…" });
    expect([button.disabled, button.getAttribute("aria-disabled")]).toEqual([false, "true"]);
    await user.click(button);
    expect(wordFiles).toHaveBeenCalledTimes(1);
  });

  test("say why they could not be made", async () => {
    const wordFiles = jest.fn(() => Promise.reject(new Error("no")));
    const { user } = renderPane({ wordFiles }, { kind: "write", sheets: ["plan"] });
    await user.click(await screen.findByRole("button", { name: "导出 Word" }));
    expect(await screen.findByRole("alert")).toBeTruthy();
    expect(screen.getByRole("button", { name: "导出 Word" })).toBeTruthy();
  });
});

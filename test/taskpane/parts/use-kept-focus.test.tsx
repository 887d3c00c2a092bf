/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef, useState, type ReactElement } from "react";
import { useKeptFocus } from "../../../src/taskpane/parts/use-kept-focus";

function Page({ answered }: { readonly answered: string | null }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(true);
  useKeptFocus(root);
  return (
    <div ref={root}>
      <button>前一个</button>
      <section>
        {open && (
          <button
            onClick={() => {
              setOpen(false);
            }}
          >
            确定
          </button>
        )}
        {!open && answered !== null && <button>{answered}</button>}
      </section>
      <button>后一个</button>
    </div>
  );
}

const focused = (name: string) =>
  waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole("button", { name }));
  });

describe("The keyboard's focus, where the button that was pressed goes away", () => {
  test("moves to what stands in its place", async () => {
    render(<Page answered="撤销" />);
    screen.getByRole("button", { name: "确定" }).focus();
    await userEvent.keyboard("{Enter}");
    await focused("撤销");
  });

  test("moves to what follows where nothing does", async () => {
    render(<Page answered={null} />);
    screen.getByRole("button", { name: "确定" }).focus();
    await userEvent.keyboard("{Enter}");
    await focused("后一个");
  });

  test("stays with the workbook where the clerk has gone there meanwhile", async () => {
    render(<Page answered="撤销" />);
    const button = screen.getByRole("button", { name: "确定" });
    button.focus();
    window.dispatchEvent(new Event("blur"));
    act(() => {
      button.click();
    });
    await screen.findByRole("button", { name: "撤销" });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
  });
});

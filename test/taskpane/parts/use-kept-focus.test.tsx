/** @jest-environment jsdom */
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
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

/** What Chromium does where the button that has the focus is put out of use; jsdom leaves it there. */
function loseFocus(): void {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
}

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

  /** A form whose button can't be pressed while it is sent, and not again before something new is chosen. */
  function Form({ sent }: { readonly sent: "at once" | "with a bar" }): ReactElement {
    const root = useRef<HTMLDivElement>(null);
    const [step, setStep] = useState<"open" | "sending" | "sent">("open");
    useKeptFocus(root);
    useLayoutEffect(() => {
      if (step === "sending") loseFocus();
    }, [step]);
    const send = (): void => {
      setStep("sending");
      setTimeout(() => setStep("sent"), sent === "at once" ? 0 : 30);
    };
    return (
      <div ref={root}>
        {step === "sending" && sent === "with a bar" && <div role="progressbar" />}
        <form>
          <button type="button" disabled={step !== "open"} onClick={send}>
            确定
          </button>
          <button type="button">下一题</button>
        </form>
      </div>
    );
  }

  test.each(["at once", "with a bar"] as const)(
    "moves on from one that stays out of use once it was sent (%s)",
    async (sent) => {
      render(<Form sent={sent} />);
      const button = screen.getByRole("button", { name: "确定" });
      button.focus();
      await userEvent.keyboard("{Enter}");
      await focused("下一题");
    },
  );

  test("moves on from one whose focus the browser takes only later", async () => {
    render(<Form sent="at once" />);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "确定" });
    button.focus();
    button.disabled = true;
    await new Promise((resolve) => setTimeout(resolve, 20));
    loseFocus();
    await focused("下一题");
  });

  test("comes back to one that was refused at once", async () => {
    render(<Form sent="at once" />);
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "确定" });
    button.focus();
    button.disabled = true;
    loseFocus();
    button.disabled = false;
    await focused("确定");
  });

  test("goes from a bar above the page to the page's heading, past what would break off the work", async () => {
    function Bars(): ReactElement {
      const root = useRef<HTMLDivElement>(null);
      const [busy, setBusy] = useState(false);
      useKeptFocus(root);
      return (
        <div ref={root}>
          <div data-bars>
            <button>更改</button>
            {busy ? (
              <button key="cancel" data-passing>
                取消
              </button>
            ) : (
              <button
                key="check"
                onClick={() => {
                  setBusy(true);
                }}
              >
                重新检查
              </button>
            )}
          </div>
          <h1 tabIndex={-1}>检查结果</h1>
        </div>
      );
    }
    render(<Bars />);
    screen.getByRole("button", { name: "重新检查" }).focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole("heading", { name: "检查结果" }));
    });
  });

  /** Presses without giving the button the focus, as some browsers do; a quick click is over before any timer runs. */
  function click(button: HTMLElement, givesFocus: boolean): void {
    act(() => {
      button.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
      if (givesFocus) button.focus();
      else loseFocus();
      button.click();
    });
  }

  test.each([true, false])(
    "moves on from one pressed by mouse (that the browser focuses: %s)",
    async (gives) => {
      render(<Page answered="撤销" />);
      screen.getByRole("button", { name: "前一个" }).focus();
      click(screen.getByRole("button", { name: "确定" }), gives);
      await focused("撤销");
    },
  );

  test("passes over what does not take it, and never ends nowhere", async () => {
    render(<Page answered="撤销" />);
    const button = screen.getByRole("button", { name: "确定" });
    button.focus();
    const focus = HTMLElement.prototype.focus;
    const spy = jest.spyOn(HTMLElement.prototype, "focus").mockImplementation(function (this: HTMLElement) {
      if (this.textContent !== "撤销") focus.call(this);
    });
    await userEvent.keyboard("{Enter}");
    await focused("后一个");
    spy.mockRestore();
  });

  test("stays beside all buttons for who clicked there", async () => {
    render(<Page answered="撤销" />);
    const button = screen.getByRole("button", { name: "确定" });
    button.focus();
    document.body.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    loseFocus();
    button.remove();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.activeElement).toBe(document.body);
  });

  test("goes to what came under the same name, before what came otherwise", async () => {
    function Retold(): ReactElement {
      const root = useRef<HTMLDivElement>(null);
      const [round, setRound] = useState(0);
      useKeptFocus(root);
      return (
        <div ref={root}>
          <section key={round}>
            {round > 0 && <button>看明细</button>}
            <button onClick={() => setRound(round + 1)}>再试一次</button>
          </section>
        </div>
      );
    }
    render(<Retold />);
    screen.getByRole("button", { name: "再试一次" }).focus();
    await userEvent.keyboard("{Enter}");
    await focused("再试一次");
  });

  test.each(["mouse", "Enter"])(
    "goes back to what was refused when the refusal is closed (by %s)",
    async (way) => {
      function Refusing(): ReactElement {
        const root = useRef<HTMLDivElement>(null);
        const [refused, setRefused] = useState(false);
        useKeptFocus(root);
        return (
          <div ref={root}>
            <div data-bars>
              {refused && (
                <div role="alert">
                  <button onClick={() => setRefused(false)}>关闭</button>
                </div>
              )}
            </div>
            <h1 tabIndex={-1}>检查结果</h1>
            <button>前一个</button>
            <button onClick={() => setRefused(true)}>确认达标</button>
          </div>
        );
      }
      render(<Refusing />);
      screen.getByRole("button", { name: "确认达标" }).focus();
      await userEvent.keyboard("{Enter}");
      const close = screen.getByRole("button", { name: "关闭" });
      if (way === "mouse") click(close, true);
      else {
        screen.getByRole("button", { name: "前一个" }).focus();
        close.focus();
        await userEvent.keyboard("{Enter}");
      }
      await focused("确认达标");
    },
  );
});

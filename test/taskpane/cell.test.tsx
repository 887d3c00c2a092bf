/** @jest-environment jsdom */
import { act, screen, waitFor, within } from "@testing-library/react";
import type { CellOrigin } from "../../src/assistant";
import { cell, clause, origin, report, overview } from "./fake-assistant";
import { renderPane } from "./render-pane";

const checked = {
  overview: overview({}),
  report: report({ results: [clause({ id: "study-sessions-yearly" })] }),
  names: {},
};

test("the page says which ledger, record and clauses the cell belongs to", async () => {
  renderPane({ check: () => Promise.resolve(checked) }, { kind: "cell" });
  await screen.findByRole("heading", { name: "这格算在哪里" });
  expect(await screen.findByText("用到它的条款（1 条）")).toBeTruthy();
  expect(screen.getByText("2024年度学习台账")).toBeTruthy();
  expect(screen.getByText("全年集中学习不少于12次")).toBeTruthy();
});

test("of a cell that counts nowhere it says why, in English too", async () => {
  renderPane(
    {
      check: () => Promise.resolve(checked),
      cell: () => Promise.resolve(origin({ table: null, role: null, uses: [], why: "outside" })),
    },
    { kind: "cell" },
    "en-US",
  );
  expect(await screen.findByText("Not counted in any clause")).toBeTruthy();
  expect(screen.getByText(/lies outside of the ledgers/)).toBeTruthy();
});

test("of a cell by which clauses know people it names these clauses", async () => {
  renderPane(
    {
      check: () => Promise.resolve(checked),
      cell: () =>
        Promise.resolve(origin({ uses: [], lookedUpBy: ["study-sessions-yearly"], why: "looked-up" })),
    },
    { kind: "cell" },
  );
  expect(await screen.findByText("按这张台账核对的条款（1 条）")).toBeTruthy();
  expect(screen.getByText("用来核对，不计数").parentElement?.textContent).toContain("认人、认职务和科室");
  expect(screen.getByText("全年集中学习不少于12次")).toBeTruthy();
});

test("it looks again when it is asked", async () => {
  const { user, assistant } = renderPane({ check: () => Promise.resolve(checked) }, { kind: "cell" });
  await screen.findByText("用到它的条款（1 条）");
  const looks = () => assistant.asked.filter(([name]) => name === "cell").length;
  const before = looks();
  await user.click(screen.getByRole("button", { name: "看现在选中的格" }));
  await screen.findByText("用到它的条款（1 条）");
  expect(looks()).toBe(before + 1);
});

describe("a cell that is selected in the grid", () => {
  beforeEach(() => localStorage.clear());

  /** The pane with results, and what Excel does when somebody selects a cell. */
  async function openChecked() {
    let tell: (found: CellOrigin) => void = () => undefined;
    const opened = renderPane(
      {
        check: () =>
          Promise.resolve({
            ...checked,
            report: report({
              results: [
                clause({ id: "study-sessions-yearly" }),
                clause({ id: "topics", verdict: "unmet", title: { zh: "学习主题齐全", en: "All topics" } }),
              ],
            }),
          }),
        watchCell: (onCell) => {
          tell = onCell;
          return () => undefined;
        },
      },
      { kind: "check" },
    );
    await screen.findByRole("heading", { name: "检查结果" });
    // The bar comes with what stays below the page.
    await screen.findByRole("button", { name: "写入…" });
    const select = (part: Partial<CellOrigin>) => {
      act(() => {
        tell(origin(part));
      });
    };
    return { ...opened, select };
  }

  test("is told of below the page: what it was read as, and the gravest clause that rests on it", async () => {
    const { select } = await openChecked();
    expect(screen.queryByRole("complementary")).toBeNull();
    select({
      uses: [
        { clause: "study-sessions-yearly", problems: [] },
        { clause: "topics", problems: [] },
      ],
    });
    const bar = await screen.findByRole("complementary", { name: "选中的格" });
    expect(bar.textContent).toContain("学习台账!C4 主题：学习会议精神");
    expect(bar.textContent).toContain("算在 2 条里，先看：学习主题齐全");
  });

  test("says why it counts nowhere, and nothing where it stands beside all ledgers", async () => {
    const { select } = await openChecked();
    select({ uses: [], why: "no-data-row" });
    expect((await screen.findByRole("complementary")).textContent).toContain("这一行不是数据行");
    select({ cell: cell("便签", 0, 0), table: null, column: null, fields: [], uses: [], why: "outside" });
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  });

  test("leads to its page, and is left alone once that was asked for, until it is wanted again", async () => {
    const { user, select } = await openChecked();
    select({});
    await user.click(await screen.findByRole("button", { name: "不再显示选中的格" }));
    expect(screen.queryByRole("complementary")).toBeNull();
    select({});
    expect(screen.queryByRole("complementary")).toBeNull();
    localStorage.clear();
  });

  test("its page follows the selection, and says where to turn the bar on again", async () => {
    const { user, select } = await openChecked();
    select({});
    await user.click(within(await screen.findByRole("complementary")).getByRole("button", { name: "详情" }));
    await screen.findByText("用到它的条款（1 条）");
    expect(screen.queryByRole("complementary")).toBeNull();
    select({ table: null, role: null, uses: [], why: "outside" });
    await screen.findByText("没有计入条款");
    const tick = screen.getByRole("checkbox", { name: /^选中单元格时/ });
    await user.click(tick);
    expect(localStorage.getItem("civilized-organ-cell-hidden")).toBe("1");
    await user.click(tick);
    expect(localStorage.getItem("civilized-organ-cell-hidden")).toBeNull();
  });
});

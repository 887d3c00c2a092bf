/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { ClauseResult } from "../../src/check";
import type { Question } from "../../src/ledgers";
import { cell, clause, dimension, overview, report } from "./fake-assistant";
import { renderPane } from "./render-pane";

function renderResults(results: readonly ClauseResult[], questions = 0) {
  const question: Question = {
    id: "q",
    kind: "mark",
    text: { key: "taskpane.stale" },
    cells: [],
    value: "",
    choices: [],
    suggestion: null,
    affects: [],
    confidence: 1,
  };
  const view = {
    overview: overview({
      questions: Array.from({ length: questions }, (_, n) => ({ ...question, id: String(n) })),
    }),
    report: report({ results, dimensions: [dimension({})] }),
  };
  return renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
}

const monthly = clause({
  id: "study-sessions-monthly",
  title: { zh: "每月不少于2次集中学习", en: "Two sessions a month" },
  unmetTitle: { zh: "有月份集中学习次数不足", en: "Too few sessions in some months" },
  verdict: "unmet",
  actual: 10,
  target: 12,
  unit: "month",
  score: 4.17,
  weight: 5,
  problems: [
    { text: { key: "taskpane.found.people", params: { n: 3 } }, cells: [cell("学习台账", 8, 1)] },
    {
      text: { key: "taskpane.found.people", params: { n: 8 } },
      cells: [5, 6, 7, 9].map((row) => cell("学习台账", row, 3)),
    },
  ],
});

describe("the results", () => {
  test("the score line shows the points earned, decidable and pending", async () => {
    renderResults([clause({})]);
    const heading = await screen.findByRole("heading", { name: "检查结果" });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText("已判 78 分中得").parentElement?.textContent).toBe(
      "已判 78 分中得62.5分，待补 22 分",
    );
    expect(screen.queryByText(/按序时/)).toBeNull();
  });

  test("in the middle of a year the score by now stands beside it", async () => {
    const { score, ...rest } = report({ results: [clause({})] });
    const view = {
      overview: overview({}),
      report: { ...rest, score: { ...score, byNow: { earned: 70.5, checked: 86 } } },
    };
    renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    expect(await screen.findByText("按序时要求，86 分中得 70.5 分")).toBeTruthy();
  });

  test("a clause shows its verdict in words, its figure, its points and its problems", async () => {
    renderResults([monthly]);
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain("未达标");
    expect(article.textContent).toContain("10/12 ");
    expect(article.textContent).toContain("有月份集中学习次数不足");
    expect(article.textContent).toContain("4.17/5");
    expect(article.textContent).toContain("8 人");
  });

  test("a problem links to its cell; of many cells the first are shown, and the rest after a click", async () => {
    const { assistant, user } = renderResults([monthly]);
    const article = await screen.findByRole("article");
    await user.click(within(article).getByRole("button", { name: "3 人" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 8, 1)]]);
    expect(within(article).queryByRole("button", { name: "学习台账!D10" })).toBeNull();
    await user.click(within(article).getByRole("button", { name: "另有 1 处" }));
    await user.click(within(article).getByRole("button", { name: "学习台账!D10" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 9, 3)]]);
  });

  test("a local default is marked as one", async () => {
    renderResults([clause({ localDefault: true })]);
    expect((await screen.findByRole("article")).textContent).toContain("本地默认，可改");
  });

  test("a clause that waits for an answer says so and links to the questions", async () => {
    const { user } = renderResults([clause({ verdict: "insufficient-data", blockedBy: ["0"] })], 1);
    expect((await screen.findByRole("article")).textContent).toContain("有 1 件事待选定");
    await user.click(screen.getByRole("button", { name: "去选定" }));
    expect(screen.getByRole("heading", { name: "请先选定 1 件事" })).toBeTruthy();
  });

  test("people left out are listed with the reason", async () => {
    renderResults([
      clause({ excluded: [{ name: "赵敏", reason: { key: "taskpane.code.maternity-leave" } }] }),
    ]);
    expect((await screen.findByRole("article")).textContent).toContain("赵敏：产假");
  });

  test("the filter leaves the clauses with problems, or those that wait for a confirmation", async () => {
    const { user } = renderResults([
      clause({ id: "a" }),
      monthly,
      clause({ id: "c", verdict: "needs-confirmation", title: { zh: "示范带头", en: "Example" } }),
    ]);
    await screen.findAllByRole("article");
    const titles = () => screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
    expect(titles()).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "有问题 1" }));
    expect(titles()).toEqual(["每月不少于2次集中学习"]);
    await user.click(screen.getByRole("button", { name: "待补待核实 1" }));
    expect(titles()).toEqual(["示范带头"]);
  });

  test("a filter that leaves nothing says so", async () => {
    const { user } = renderResults([clause({})]);
    await user.click(await screen.findByRole("button", { name: "有问题 0" }));
    expect(screen.getByText("没有未达标的条款。")).toBeTruthy();
  });

  test("a confirmation needs a name", async () => {
    const { assistant, user } = renderResults([
      clause({ id: "m", verdict: "needs-confirmation", wants: "confirmation" }),
    ]);
    const confirm = await screen.findByRole<HTMLButtonElement>("button", { name: "确认达标", hidden: true });
    expect(confirm.disabled).toBe(true);
    await user.click(screen.getByText("填写确认"));
    await user.type(screen.getByLabelText("确认人（必填）"), "王芳");
    await user.click(confirm);
    expect(assistant.asked).toContainEqual([
      "confirm",
      { clause: "m", confirmed: true, by: "王芳", on: null, note: "" },
    ]);
  });

  test("a zero is declared with a day of its own", async () => {
    const { assistant, user } = renderResults([
      clause({ id: "z", verdict: "insufficient-data", wants: "declared-zero" }),
    ]);
    await user.click(await screen.findByText("登记零报告"));
    await user.type(screen.getByLabelText("确认人（必填）"), "王芳");
    fireEvent.change(screen.getByLabelText("日期（不填即今天）"), { target: { value: "2024-12-20" } });
    expect(screen.queryByRole("button", { name: "确认未达标" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "零报告" }));
    expect(assistant.asked).toContainEqual([
      "confirm",
      { clause: "z", confirmed: true, by: "王芳", on: "2024-12-20", note: "零报告（经核实无此情况）" },
    ]);
  });

  test("a waiver needs a reason and a person, and ends with the period", async () => {
    const { assistant, user } = renderResults([monthly]);
    await user.click(await screen.findByText("依据与明细"));
    await user.click(screen.getByText("登记豁免"));
    const save = screen.getByRole<HTMLButtonElement>("button", { name: "登记" });
    await user.type(screen.getByLabelText("原因（必填）"), "机构改革");
    expect(save.disabled).toBe(true);
    await user.type(screen.getByLabelText("批准人（必填）"), "王局长");
    await user.click(save);
    expect(assistant.asked).toContainEqual([
      "waive",
      monthly.id,
      { reason: "机构改革", by: "王局长", expires: "2024-12-31" },
    ]);
  });

  test("after a form was sent the clause stays in its filter, and the keyboard is on the way back", async () => {
    const open = clause({ id: "m", verdict: "needs-confirmation", wants: "confirmation" });
    const said = { clause: "m", confirmed: true, by: "王芳", on: "2024-12-20", note: "" };
    let now = open;
    const { user } = renderPane(
      {
        check: () =>
          Promise.resolve({
            overview: overview({}),
            report: report({ results: [now], dimensions: [dimension({})] }),
          }),
        confirm: () => {
          now = { ...open, verdict: "met", confirmation: { ...said, unwritten: true } };
          return Promise.resolve();
        },
        takeBack: () => {
          now = open;
          return Promise.resolve();
        },
      },
      { kind: "check" },
    );
    await user.click(await screen.findByRole("button", { name: "待补待核实 1" }));
    await user.click(screen.getByText("填写确认"));
    await user.type(screen.getByLabelText("确认人（必填）"), "王芳{Enter}");
    const back = await screen.findByRole("button", { name: "撤回" });
    await waitFor(() => {
      expect(document.activeElement).toBe(back);
    });
    await user.keyboard("{Enter}");
    const form = (await screen.findByText("填写确认")).closest("summary");
    await waitFor(() => {
      expect(document.activeElement).toBe(form);
    });
  });

  test("what is not yet on a sheet is marked, can be taken back, and leads to writing", async () => {
    const said = {
      clause: "m",
      confirmed: true,
      by: "王芳",
      on: "2024-12-20",
      note: "",
      unwritten: true,
    } as const;
    const { assistant, user } = renderResults([
      clause({ id: "m", verdict: "met", wants: "confirmation", confirmation: said }),
    ]);
    expect(await screen.findByText(/有 1 条还没有写到《达标汇总》/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "撤回" }));
    expect(assistant.asked).toContainEqual(["takeBack", "m"]);
    await user.click(await screen.findByRole("button", { name: "写入达标汇总" }));
    expect(assistant.asked.map(([name]) => name)).toContain("preview");
  });
});

/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from "@testing-library/react";
import { clause, overview, report } from "../fake-assistant";
import { renderPane } from "../render-pane";

const tab = (name: string) =>
  within(screen.getByRole("navigation")).getByRole<HTMLButtonElement>("button", {
    name: new RegExp(`^${name}`),
  });
/** What is told of a control beside its name. */
const toldOf = (control: HTMLElement): string =>
  document.getElementById(control.getAttribute("aria-describedby") ?? "")?.textContent ?? "";

const question = {
  id: "mark:▼",
  kind: "mark",
  text: { key: "taskpane.found.people", params: { n: 3 } },
  cells: [],
  value: "▼",
  choices: [{ id: "rest", label: { key: "taskpane.code.rest" } }],
  suggestion: null,
  affects: [],
  confidence: 0.1,
} as const;

test("before a check the tabs say how many questions are open, and why one can't go on", async () => {
  const { user } = renderPane({
    overview: () => Promise.resolve(overview({ questions: [question, { ...question, id: "mark:▲" }] })),
  });
  await screen.findByRole("heading", { level: 1, name: /^识别出/ });
  expect([toldOf(tab("台账")), tab("台账").textContent]).toEqual(["2 件待选定", "台账 2 件"]);
  for (const name of ["结果", "写入"]) {
    expect([tab(name).getAttribute("aria-disabled"), toldOf(tab(name))]).toEqual(["true", "达标检查后可看"]);
    await user.click(tab(name));
  }
  expect(screen.getByRole("heading", { level: 1, name: /^识别出/ })).toBeTruthy();
});

test("after a check they say how many clauses want something, and what is done", async () => {
  const results = [clause({}), clause({ id: "a", verdict: "unmet" }), clause({ id: "b", verdict: "behind" })];
  const { user } = renderPane(
    { check: () => Promise.resolve({ overview: overview({}), report: report({ results }), names: {} }) },
    { kind: "check" },
  );
  await screen.findByRole("heading", { name: "检查结果" });
  expect([toldOf(tab("台账")), toldOf(tab("结果")), toldOf(tab("写入"))]).toEqual([
    "已办完",
    "未达标、待补充 2 条",
    "",
  ]);
  await user.click(screen.getByRole("button", { name: "写入…" }));
  await user.click(await screen.findByRole("button", { name: "写入所选 1 张" }));
  await screen.findByRole("heading", { name: /^已写入/ });
  expect(toldOf(tab("写入"))).toBe("已办完");
});

test("the tab and the list count the same clauses to do, also where one was just confirmed", async () => {
  const confirmation = {
    clause: "c",
    confirmed: true,
    by: "周明",
    on: "2026-11-28",
    note: "",
    unwritten: true,
  } as const;
  const results = [clause({ id: "a", verdict: "unmet" }), clause({ id: "c", verdict: "met", confirmation })];
  renderPane(
    { check: () => Promise.resolve({ overview: overview({}), report: report({ results }), names: {} }) },
    { kind: "check" },
  );
  await screen.findByRole("heading", { name: "检查结果" });
  expect(toldOf(tab("结果"))).toBe("未达标、待补充 1 条");
  expect(screen.getByRole("button", { name: "要办 1 条" })).toBeTruthy();
});

test("the unit's own rubric belongs to the ledgers", async () => {
  const { pane } = renderPane({}, { kind: "check" });
  await screen.findByRole("heading", { name: "检查结果" });
  act(() => pane.actions.go({ at: "rubric", sheet: "考核细则" }));
  await screen.findByRole("button", { name: "这张表的读法…" });
  expect(tab("台账").getAttribute("aria-current")).toBe("page");
});

test("the tabs are one stop of the Tab key; arrows lead from one to the next", async () => {
  renderPane({}, { kind: "check" });
  await screen.findByRole("heading", { name: "检查结果" });
  const stops = () => ["台账", "结果", "写入", "帮助"].filter((name) => tab(name).tabIndex === 0);
  tab("台账").focus();
  fireEvent.keyDown(tab("台账"), { key: "ArrowRight" });
  expect([document.activeElement, stops()]).toEqual([tab("结果"), ["结果"]]);
  fireEvent.keyDown(tab("结果"), { key: "End" });
  expect([document.activeElement, stops()]).toEqual([tab("帮助"), ["帮助"]]);
});

test("clauses are gone through with the arrows, and only what is shown is gone to", async () => {
  const results = ["一", "二", "三"].map((zh) =>
    clause({ id: zh, title: { zh, en: zh }, verdict: "unmet", score: 0 }),
  );
  renderPane(
    { check: () => Promise.resolve({ overview: overview({}), report: report({ results }), names: {} }) },
    { kind: "check" },
  );
  await screen.findByRole("heading", { name: "检查结果" });
  const lines = [...document.querySelectorAll<HTMLElement>("article > details > summary")];
  expect(lines.map((line) => line.tabIndex)).toEqual([0, -1, -1]);
  lines[0]?.focus();
  fireEvent.keyDown(lines[0] ?? document.body, { key: "ArrowDown" });
  expect(document.activeElement).toBe(lines[1]);
  expect(lines.map((line) => line.tabIndex)).toEqual([-1, 0, -1]);
});

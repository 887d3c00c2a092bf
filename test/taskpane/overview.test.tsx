/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Choice, Question } from "../../src/ledgers";
import { cell, overview, table } from "./fake-assistant";
import { renderPane } from "./render-pane";

const choice = (id: "present" | "rest"): Choice => ({ id, label: { key: `taskpane.code.${id}` } });
const question: Question = {
  id: "mark:-",
  kind: "mark",
  text: { key: "taskpane.found.people", params: { n: 7 } },
  cells: [cell("5月考勤", 6, 5)],
  value: "-",
  choices: [choice("present"), choice("rest")],
  suggestion: "rest",
  affects: [],
  confidence: 0.6,
};

describe("the overview", () => {
  test("lists the tables by kind, with one line for several of a kind", async () => {
    const months = [1, 2].map((month) =>
      table({
        id: `m${String(month)}`,
        sheet: `${String(month)}月考勤`,
        kind: "attendance",
        kindName: { zh: "考勤", en: "Attendance" },
        from: `2024-0${String(month)}-01`,
        to: month === 1 ? "2024-01-31" : "2024-02-29",
        people: 24,
      }),
    );
    renderPane({ overview: () => Promise.resolve(overview({ tables: [...months, table({})] })) });
    expect(await screen.findByRole("heading", { name: "识别出 3 张台账" })).toBeTruthy();
    const line = screen.getByText("考勤").closest("summary");
    expect(line?.textContent).toContain("2 张");
    expect(line?.textContent).toContain("2024年1—2月 · 24 人");
  });

  test("names a blank form and a second view, which don't extend the period", async () => {
    renderPane({
      overview: () =>
        Promise.resolve(
          overview({
            tables: [
              table({ id: "a", from: "2024-01-01", to: "2024-06-30" }),
              table({ id: "b", from: "2025-01-01", to: "2025-12-31", blankForm: true }),
              table({ id: "c", duplicateOf: "a", from: "2020-01-01", to: "2020-12-31" }),
            ],
          }),
        ),
    });
    const line = (await screen.findByText("学习")).closest("summary");
    expect(line?.textContent).toContain("2024年1—6月 · 1 张空白 · 1 张重复，不计");
  });

  test("shows a question's cells, suggests without choosing, and takes an answer with one click", async () => {
    const { assistant, user } = renderPane({
      overview: () => Promise.resolve(overview({ questions: [question] })),
    });
    const group = await screen.findByRole("group", { name: "7 人" });
    await user.click(within(group).getByRole("button", { name: "5月考勤!F7" }));
    expect(assistant.asked).toContainEqual(["select", cell("5月考勤", 6, 5)]);
    const radios = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(radios.map(({ checked }) => checked)).toEqual([false, false]);
    const confirm = screen.getByRole<HTMLButtonElement>("button", { name: "确定（0 件）" });
    expect(confirm.disabled).toBe(true);
    await user.click(within(group).getByLabelText("建议选：休息"));
    await user.click(screen.getByRole("button", { name: "确定（1 件）" }));
    expect(assistant.asked).toContainEqual(["answer", [{ question: "mark:-", choice: "rest" }]]);
  });

  test("says why a choice is suggested", async () => {
    const reasoned: Question = { ...question, because: { key: "attendance.because-usual" } };
    renderPane({ overview: () => Promise.resolve(overview({ questions: [reasoned] })) });
    expect(await screen.findByLabelText("建议选：休息，因为多数单位这样用")).toBeTruthy();
  });

  test("offers a choice with an empty id like any other", async () => {
    const asked = {
      ...question,
      choices: [choice("present"), { ...choice("rest"), id: "" }],
      suggestion: null,
    };
    const { assistant, user } = renderPane({
      overview: () => Promise.resolve(overview({ questions: [asked] })),
    });
    await user.click(await screen.findByLabelText("休息"));
    await user.click(screen.getByRole("button", { name: "确定（1 件）" }));
    expect(assistant.asked).toContainEqual(["answer", [{ question: "mark:-", choice: "" }]]);
  });

  describe("where the workbook remembers no standard", () => {
    const nothingChosen = () => Promise.resolve(overview({ chosen: null, questions: [question] }));

    test("it is asked for before anything else, and none is chosen for the clerk", async () => {
      const { assistant, user } = renderPane({ overview: nothingChosen });
      const first = await screen.findByRole("group", { name: "按哪套标准创建？" });
      const asked = screen.getByText("请先选定 1 件事");
      expect(first.compareDocumentPosition(asked)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
      expect(within(first).queryByRole("radio", { checked: true })).toBeNull();
      const check = screen.getByRole<HTMLButtonElement>("button", { name: "达标检查" });
      expect([check.disabled, screen.getAllByText("先选定标准。").length]).toEqual([true, 2]);
      await user.click(within(first).getByRole("radio", { name: "区级文明机关" }));
      await user.click(check);
      expect(assistant.asked).toContainEqual([
        "check",
        { standard: "district-civilized-organ", period: null, asOf: null },
      ]);
    });

    test("what the ribbon asks for leads to that question, and judges nothing", async () => {
      const { assistant } = renderPane({ overview: nothingChosen }, { kind: "check" });
      const [first] = await screen.findAllByRole("radio");
      await waitFor(() => {
        expect(document.activeElement).toBe(first);
      });
      expect(assistant.asked.filter(([what]) => what === "check")).toEqual([]);
    });

    test("on a machine where nobody has seen it, one sentence and three steps stand first, until they are noted", async () => {
      localStorage.clear();
      const { user } = renderPane({ overview: nothingChosen });
      const what = await screen.findByText(/三步：选标准，达标检查，写入/);
      expect(what.compareDocumentPosition(screen.getByRole("group", { name: "按哪套标准创建？" }))).toBe(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      await user.click(screen.getByRole("button", { name: "知道了" }));
      expect(screen.queryByText(/三步/)).toBeNull();
      expect(document.activeElement?.tagName).toBe("H1");
      await user.click(screen.getByRole("button", { name: "帮助" }));
      await user.click(screen.getByRole("button", { name: "台账" }));
      await screen.findByRole("group", { name: "按哪套标准创建？" });
      expect(screen.queryByText(/三步/)).toBeNull();
    });

    test("one that is not there any more is asked for again", async () => {
      const chosen = { standard: "rubric 旧细则", period: null, asOf: null };
      renderPane({ overview: () => Promise.resolve(overview({ chosen })) });
      await screen.findByRole("group", { name: "按哪套标准创建？" });
    });
  });

  test("an answer given before is changed once it is told what that moves, and undone", async () => {
    const label = (words: string) => ({ key: "recognise.words", params: { words } }) as const;
    const asked = {
      text: label("考勤里的 - 是什么"),
      choices: [
        { id: "rest", label: label("休息") },
        { id: "absent", label: label("旷工") },
      ],
      on: "2024-12-01",
    };
    const answered = [
      { id: "mark:-", choice: "absent", asked },
      { id: "mark:◇", choice: "rest", asked: null },
    ];
    const { assistant, user } = renderPane({ overview: () => Promise.resolve(overview({ answered })) });
    await user.click(await screen.findByText("已答的问题（2 件）"));
    screen.getByText("以前答过：◇（当时没有记下问题）");
    await user.selectOptions(screen.getByLabelText("您的回答"), "休息");
    await screen.findByText("影响 4 条");
    await user.click(screen.getByRole("button", { name: "改成这样" }));
    await user.click(await screen.findByRole("button", { name: "撤销" }));
    expect(assistant.asked.filter(([name]) => name === "changeAnswer")).toEqual([
      ["changeAnswer", "mark:-", "rest"],
      ["changeAnswer", "mark:-", "absent"],
    ]);
  });

  test("the only answer that was given can be taken back and given again", async () => {
    const asked = {
      text: { key: "taskpane.code.rest" },
      choices: [{ id: "absent", label: { key: "taskpane.code.absent" } }],
      on: "2024-12-01",
    } as const;
    const now = new Map([["mark:-", "absent"]]);
    const { user } = renderPane({
      overview: () => {
        const answered = [...now].map(([id, given]) => ({ id, choice: given, asked }));
        return Promise.resolve(overview({ answered, findings: [], skipped: [] }));
      },
      changeAnswer: (id, given) => {
        if (given === null) now.delete(id);
        else now.set(id, given);
        return Promise.resolve();
      },
    });
    await user.click(await screen.findByText("已答的问题（1 件）"));
    await user.click(screen.getByRole("button", { name: "撤回，重新问" }));
    await user.click(await screen.findByRole("button", { name: "撤回" }));
    await screen.findByText("已答的问题（0 件）");
    await user.click(await screen.findByRole("button", { name: "撤销" }));
    await screen.findByText("已答的问题（1 件）");
    expect(screen.queryByRole("button", { name: "撤销" })).toBeNull();
    expect([...now]).toEqual([["mark:-", "absent"]]);
  });

  test("an as-of day that was set is shown, and one click takes it back to today", async () => {
    const chosen = { standard: "city-civilized-organ", period: null, asOf: "2024-06-30" };
    const { assistant, user } = renderPane({ overview: () => Promise.resolve(overview({ chosen })) });
    expect((await screen.findByLabelText<HTMLInputElement>("数据截止")).value).toBe("2024-06-30");
    expect(screen.queryByRole("group", { name: "按哪套标准创建？" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "改为今天" }));
    await user.click(screen.getByRole("button", { name: "达标检查" }));
    expect(assistant.asked).toContainEqual(["check", { ...chosen, asOf: null }]);
  });

  test("another standard than the result's is told on every page until it is checked again", async () => {
    const { user } = renderPane({}, { kind: "check" });
    await screen.findByRole("heading", { name: "检查结果" });
    await user.click(await screen.findByRole("button", { name: "更改" }));
    await user.selectOptions(await screen.findByLabelText("创建标准"), "区级文明机关");
    const told = "已改为区级文明机关，结果仍是市级文明机关。重新检查后才能写入。";
    expect(await screen.findByText(told)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "结果" }));
    expect(await screen.findByText(told)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "写入" }));
    const write = await screen.findByRole<HTMLButtonElement>("button", { name: /写入所选/ });
    expect(write.disabled).toBe(true);
    expect(screen.getByText(/按市级文明机关、2024年（数据截至2024-12-31）的结果写入/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "改回" }));
    expect(write.disabled).toBe(false);
  });

  test("checks the standard and the period that were chosen", async () => {
    const { assistant, user } = renderPane();
    await user.selectOptions(await screen.findByLabelText("创建标准"), "区级文明机关");
    await user.click(screen.getByRole("button", { name: "达标检查" }));
    expect(assistant.asked).toContainEqual([
      "check",
      {
        standard: "district-civilized-organ",
        period: null,
        asOf: null,
      },
    ]);
  });

  test("can't check a period that ends before it begins", async () => {
    const { user } = renderPane();
    await user.selectOptions(await screen.findByLabelText("考核期"), "自定起止…");
    const to = screen.getByLabelText("到");
    await user.clear(to);
    await user.type(to, "2023-12-31");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "达标检查" }).disabled).toBe(true);
  });

  test("nor can one that is longer than the longest term, and that is said", async () => {
    const { user } = renderPane();
    await user.selectOptions(await screen.findByLabelText("考核期"), "自定起止…");
    const from = screen.getByLabelText("从");
    const typeFrom = async (day: string) => {
      await user.clear(from);
      await user.type(from, day);
    };
    const check = screen.getByRole<HTMLButtonElement>("button", { name: "达标检查" });
    await typeFrom("2019-12-31");
    expect(check.disabled).toBe(true);
    expect(screen.getByText("最长5年")).toBeTruthy();
    await typeFrom("0204-01-01");
    expect(check.disabled).toBe(true);
    expect(screen.getByText("请填1900年至2100年之间的日期")).toBeTruthy();
    await typeFrom("2020-01-01");
    expect(check.disabled).toBe(false);
    expect(screen.queryByText("最长5年")).toBeNull();
  });

  test("says that a workbook has no ledgers, lists what was left out and offers no check", async () => {
    renderPane({
      overview: () =>
        Promise.resolve(overview({ tables: [], skipped: [{ sheet: "旧考勤", reason: "hidden" }] })),
    });
    expect(await screen.findByRole("heading", { name: "没有识别出台账" })).toBeTruthy();
    expect(screen.getByText("旧考勤").parentElement?.textContent).toContain("已隐藏");
    expect(screen.queryByRole("button", { name: "达标检查" })).toBeNull();
  });

  test("switches the language while the pane stays where it is", async () => {
    const { user } = renderPane();
    await screen.findByRole("heading", { name: "识别出 1 张台账" });
    await user.click(screen.getByRole("button", { name: "EN" }));
    expect(screen.getByRole("heading", { name: "1 ledger found" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en-US");
    localStorage.clear();
  });
});

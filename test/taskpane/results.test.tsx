/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { LedgerNames, Overview } from "../../src/assistant";
import type { ClauseResult } from "../../src/check";
import type { Question } from "../../src/ledgers";
import { cell, clause, dimension, overview, report, table } from "./fake-assistant";
import { renderPane } from "./render-pane";

const NAMES: LedgerNames = {
  "hygiene-area": {
    name: { zh: "卫生责任区", en: "Hygiene areas" },
    fields: { area: { zh: "责任区域", en: "Area" }, person: { zh: "责任人", en: "Person" } },
  },
};

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
    names: NAMES,
  };
  return renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
}

/** Shows all clauses, the met ones too. */
async function renderAll(results: readonly ClauseResult[]): Promise<void> {
  const { user } = renderResults(results);
  await user.click(await screen.findByRole("button", { name: /^全部 \d+ 条/ }));
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

/** What is asked of a rate. */
const RATE = { key: "figure.percent", params: { actual: 100 } } as const;

describe("the results", () => {
  test("the score line shows the points earned, decidable and pending", async () => {
    renderResults([clause({})]);
    const heading = await screen.findByRole("heading", { name: "检查结果" });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText("已判 78 分中得").parentElement?.textContent).toBe(
      "已判 78 分中得62.5分，待补 22 分",
    );
    expect(screen.queryByText(/按目前进度/)).toBeNull();
  });

  test("where what is wrong would only say the title again, its first problem is told", async () => {
    const { title } = monthly;
    const again = { zh: `“${title.zh}”未达到要求`, en: `Short of: ${title.en}` };
    renderResults([{ ...monthly, unmetTitle: again }]);
    const [item] = await screen.findAllByRole("article");
    expect(item?.textContent).not.toContain(again.zh);
    expect(item?.textContent.split(title.zh)).toHaveLength(2);
    expect(item?.querySelector("span[data-line]")?.textContent).toContain("3 人");
  });

  test("how far a rubric is adopted is not said again beside the score", async () => {
    const asked = { key: "asked.confirmed", params: { n: 18, confirmed: 15, unsure: 3 } } as const;
    renderPane(
      {
        check: () =>
          Promise.resolve({ overview: overview({}), report: report({ changes: [asked] }), names: {} }),
      },
      { kind: "check" },
    );
    await screen.findByRole("heading", { name: "检查结果" });
    expect(screen.queryByText("本次与标准不同之处：")).toBeNull();
  });

  test("in the middle of a year the score by now stands beside it", async () => {
    const { score, ...rest } = report({ results: [clause({})] });
    const view = {
      overview: overview({}),
      report: { ...rest, score: { ...score, byNow: { earned: 70.5, checked: 86 } } },
      names: {},
    };
    renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    expect(await screen.findByText("按目前进度，86 分中得 70.5 分")).toBeTruthy();
  });

  test("a clause shows its verdict in words, its figure, its points and its problems", async () => {
    renderResults([monthly]);
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain("未达标");
    expect(article.textContent).toContain("12个月中有10个月");
    expect(article.textContent).toContain("有月份集中学习次数不足");
    expect(article.textContent).toContain("4.17/5");
    expect(article.textContent).toContain("8 人");
  });

  test("a problem selects its first cell, and leads on to the others", async () => {
    const { assistant, user } = renderResults([monthly]);
    const article = await screen.findByRole("article");
    await user.click(within(article).getByRole("button", { name: "3 人" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 8, 1)]]);
    await user.click(within(article).getByRole("button", { name: "8 人" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 5, 3)]]);
    await user.click(within(article).getByRole("button", { name: "下一处（1/4）" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 6, 3)]]);
  });

  test("the source is one link a sheet, and all its areas are gone through sheet by sheet", async () => {
    const [first, second] = [cell("健康宣传", 3, 0), cell("健康宣传", 9, 0)];
    const there = cell("学习台账", 4, 0);
    const { assistant, user } = renderResults([
      clause({ verdict: "unmet", evidence: [first, there, second] }),
    ]);
    expect((await screen.findAllByRole("button", { name: /!A/ })).map((link) => link.textContent)).toEqual([
      "健康宣传!A4",
      "学习台账!A5",
    ]);
    expect(screen.getByText("等 2 处")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "逐处看" }));
    await user.click(screen.getByRole("button", { name: "下一处（1/3）" }));
    await user.click(screen.getByRole("button", { name: "下一处（2/3）" }));
    expect(assistant.asked.slice(-3)).toEqual([
      ["select", first],
      ["select", second],
      ["select", there],
    ]);
    await user.click(screen.getByRole("button", { name: "回到第一处（3/3）" }));
    expect(assistant.asked.at(-1)).toEqual(["select", first]);
  });

  test("a local default is marked as one", async () => {
    await renderAll([clause({ localDefault: true })]);
    expect(screen.getByRole("article").textContent).toContain("本地默认");
  });

  describe("another target is set", () => {
    /** Opens the clause among the results. */
    async function openClause(part: Partial<Overview>) {
      const view = { overview: overview(part), report: report({ results: [monthly] }), names: NAMES };
      const opened = renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
      await opened.user.click(await screen.findByRole("heading", { name: "每月不少于2次集中学习" }));
      return opened;
    }

    test("in the clause's row of the unit's sheet", async () => {
      const place = cell("创建标准", 9, 4);
      const { user, assistant } = await openClause({ targets: { [monthly.id]: place } });
      await user.click(screen.getByRole("button", { name: "改目标" }));
      expect(assistant.asked.slice(-1)).toEqual([["select", place]]);
    });

    test("on that sheet once it is written, to which the page of writing leads", async () => {
      const { user, pane } = await openClause({ targets: { [monthly.id]: null } });
      await user.click(screen.getByRole("button", { name: "在《创建标准》表里改目标…" }));
      await screen.findByRole("heading", { name: "写入工作簿" });
      expect(pane.state().chosen).toEqual(["standard"]);
    });

    test("on the rubric's own page, in its row", async () => {
      const rubric = {
        sheet: "细则",
        known: [],
        requirements: 1,
        unsure: 0,
        unconfirmed: 0,
        changes: { added: [], changed: [], gone: [] },
      };
      const { user, pane } = await openClause({
        standards: [{ id: "city-civilized-organ", name: { zh: "细则", en: "Rubric" }, rubric }],
      });
      await user.click(screen.getByRole("button", { name: "改目标" }));
      expect(pane.state().screen).toEqual({ at: "rubric", sheet: "细则", row: monthly.id });
    });

    test("nowhere for a clause that takes none", async () => {
      await openClause({ targets: {} });
      expect(screen.queryByRole("button", { name: /改目标/ })).toBeNull();
    });
  });

  test("a clause that waits for an answer says so and links to the questions", async () => {
    const { user } = renderResults([clause({ verdict: "insufficient-data", blockedBy: ["0"] })], 1);
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain("有 1 件事待选定");
    await user.click(within(article).getByText("数据不足"));
    await user.click(within(article).getByRole("button", { name: "去选定" }));
    expect(screen.getByRole("heading", { name: "请先选定 1 件事" })).toBeTruthy();
  });

  test("people left out are listed with the reason", async () => {
    await renderAll([
      clause({ excluded: [{ name: "赵敏", reason: { key: "taskpane.code.maternity-leave" } }] }),
    ]);
    expect(screen.getByRole("article").textContent).toContain("赵敏：产假");
  });

  test("what needs doing comes first, gravest on top; a count leaves its clauses and gives them back", async () => {
    const open = clause({
      id: "c",
      verdict: "needs-confirmation",
      title: { zh: "示范带头", en: "Example" },
      score: null,
    });
    const veto = clause({ ...monthly, id: "v", title: { zh: "无违纪", en: "None" }, veto: true, weight: 1 });
    const { user } = renderResults([clause({ id: "a" }), open, monthly, veto]);
    await screen.findAllByRole("article");
    const titles = () => screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
    expect(titles()).toEqual(["无违纪", "每月不少于2次集中学习", "示范带头"]);
    const press = (name: string) => user.click(screen.getByRole("button", { name }));
    await press("2 条 未达标");
    expect(titles()).toEqual(["每月不少于2次集中学习", "无违纪"]);
    expect(screen.getByRole("button", { name: "2 条 未达标", pressed: true })).toBeTruthy();
    await press("1 条 待补充");
    expect(titles()).toEqual(["示范带头"]);
    await press("1 条 待补充");
    expect(titles()).toHaveLength(3);
    await press("全部 4 条");
    expect(titles()).toEqual(["全年集中学习不少于12次", "示范带头", "每月不少于2次集中学习", "无违纪"]);
  });

  test("a dimension leaves its clauses, also those that are met", async () => {
    const view = {
      overview: overview({}),
      names: {},
      report: report({
        results: [
          clause({ id: "a" }),
          { ...monthly, dimension: "order", title: { zh: "出勤", en: "Present" } },
        ],
        dimensions: [dimension({}), dimension({ id: "order", name: { zh: "秩序", en: "Order" } })],
      }),
    };
    const { user } = renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    await user.click(await screen.findByText(/^各方面/));
    await user.click(screen.getByRole("button", { name: /^学习氛围浓厚/ }));
    const titles = () => screen.getAllByRole("heading", { level: 3 }).map((title) => title.textContent);
    expect(titles()).toEqual(["全年集中学习不少于12次"]);
    expect(screen.getByText("只看：学习氛围浓厚")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: /^学习氛围浓厚/ }));
    expect(titles()).toEqual(["出勤"]);
  });

  test("of many clauses one is found by a word of its title, problems or department", async () => {
    const many = Array.from({ length: 21 }, (_, n) =>
      clause({ ...monthly, id: `m${String(n)}`, department: n === 7 ? "档案科" : "" }),
    );
    const { user } = renderResults(many);
    const field = await screen.findByLabelText("查找条款、问题或科室");
    await user.click(screen.getByText("查找"));
    await waitFor(() => {
      expect(document.activeElement).toBe(field);
    });
    await user.keyboard("档案");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await user.type(screen.getByLabelText("查找条款、问题或科室"), "馆");
    expect(screen.getByText("没有找到，换个词试试。")).toBeTruthy();
  });

  test("an open clause names the ledger and the columns that are missing, and what to do", async () => {
    const { assistant, user } = renderResults([
      clause({
        verdict: "insufficient-data",
        missing: {
          ledgers: [{ ledger: "hygiene-area", fields: ["area", "person"] }],
          word: false,
          said: [],
        },
      }),
    ]);
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain("缺卫生责任区台账（要有责任区域、责任人）");
    await user.click(within(article).getByText("数据不足"));
    expect(within(article).getByText(/补进本工作簿后重新检查/)).toBeTruthy();
    await user.click(within(article).getByRole("button", { name: "新建空白卫生责任区台账" }));
    expect(assistant.asked.slice(-1)).toEqual([["addBlankLedger", "hygiene-area"]]);
    await screen.findByText("已新建工作表《卫生责任区》，从第 5 行起填写，填好后再查。");
    expect(within(article).getByText(/^已新建卫生责任区/)).toBeTruthy();
    expect(within(article).queryByRole("button", { name: "新建空白卫生责任区台账" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("去填写");
    await user.selectOptions(within(article).getByLabelText("指定已有工作表当卫生责任区台账"), "学习台账");
    await screen.findByText("不影响任何条款的结论");
    expect(assistant.asked.at(-1)?.[1]).toMatchObject({ sheet: "学习台账", teach: { kind: "hygiene-area" } });
  });

  test("a ledger whose sheet is not filled in yet is led to, and no second one is offered", async () => {
    const blank = table({ kind: "study-plan", sheet: "学习计划", blankForm: true, records: 0 });
    const open = clause({
      verdict: "insufficient-data",
      missing: {
        ledgers: [{ ledger: "study-plan", fields: ["date", "topic"], blank: true, sheets: ["学习安排"] }],
        word: false,
        said: [],
      },
    });
    const view = {
      overview: overview({ tables: [blank] }),
      names: { "study-plan": { name: { zh: "学习计划", en: "Study plan" }, fields: {} } },
      report: report({ results: [open] }),
    };
    const { assistant, user } = renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain("“学习安排”还没有填");
    await user.click(within(article).getByText("数据不足"));
    expect(within(article).getByText("填好后重新检查。")).toBeTruthy();
    expect(within(article).queryByRole("button", { name: /^新建空白/ })).toBeNull();
    await user.click(within(article).getByRole("button", { name: "去填写“学习计划”" }));
    expect(assistant.asked.at(-1)).toEqual(["select", blank.area]);
  });

  test("where a sheet has no such records it is said which, by their words, and only once", async () => {
    const said = [
      { text: { key: "check.no-such-records" }, cells: [] },
      { text: { key: "check.confirm-without-records" }, cells: [] },
      {
        text: {
          key: "check.part-problem",
          params: { name: "外部检查：", problem: { key: "check.no-such-records" } },
        },
        cells: [],
      },
    ] as const;
    const activity = {
      ledger: "activity",
      fields: ["date"],
      lacks: [],
      sheets: ["文体活动"],
      sought: ["大扫除", "清扫"],
    } as const;
    const open = clause({
      verdict: "needs-confirmation",
      missing: { ledgers: [activity], word: true, said },
    });
    const names = { activity: { name: { zh: "活动台账", en: "Activities" }, fields: {} } };
    const view = { overview: overview({}), names, report: report({ results: [open] }) };
    const { user } = renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    const article = await screen.findByRole("article");
    await user.click(within(article).getByText("待人工确认"));
    const which = "“文体活动”里没有考核期内的这类记录（写到“大扫除”、“清扫”之一）";
    expect(article.textContent.split(which)).toHaveLength(2);
    expect(article.textContent).not.toMatch(/此类记录|无记录|活动台账/);
  });

  test("in English a ledger and its columns bear the Chinese name that stands in the workbook", async () => {
    const absent = { ledger: "document", fields: ["name"] } as const;
    const open = clause({
      verdict: "insufficient-data",
      missing: { ledgers: [absent], word: false, said: [] },
    });
    const names = {
      document: {
        name: { zh: "文件台账", en: "Documents" },
        fields: { name: { zh: "文件名称", en: "Document" } },
      },
    };
    const view = { overview: overview({}), names, report: report({ results: [open] }) };
    renderPane({ check: () => Promise.resolve(view) }, { kind: "check" }, "en-US");
    const article = await screen.findByRole("article");
    expect(article.textContent).toContain(
      "No ledger for this yet: Documents (文件台账), with the columns Document (文件名称)",
    );
  });

  test("a waived clause asks for nothing more", async () => {
    const { user } = renderResults([
      clause({
        verdict: "insufficient-data",
        wants: "confirmation",
        missing: { ledgers: [{ ledger: "hygiene-area", fields: [] }], word: true, said: [] },
        waiver: { reason: "机构改革", by: "周明", expires: "2024-12-31" },
      }),
    ]);
    const article = await screen.findByRole("article");
    await user.click(within(article).getByText("已豁免：机构改革"));
    expect(article.textContent).toContain("已豁免：机构改革（周明，有效至 2024-12-31）");
    expect(article.textContent).not.toMatch(/数据不足|重新检查|填写确认/);
  });

  test("who confirmed last is proposed for the next clause, and a confirmed one says who and when", async () => {
    const said = { clause: "a", confirmed: true, by: "周明", on: "2024-12-01", note: "" };
    const { user } = renderResults([
      clause({
        id: "a",
        kind: "M",
        confirmation: { ...said, unwritten: true },
        targetText: { key: "check.target.confirm" },
      }),
      clause({ id: "b", verdict: "needs-confirmation", wants: "confirmation" }),
    ]);
    const lines = (await screen.findAllByRole("article")).map(
      (article) => article.querySelector("summary")?.textContent,
    );
    expect(lines.join()).toContain("周明确认（2024-12-01）");
    expect(lines.join()).not.toContain("目标 人工确认");
    await user.click(screen.getByText("待人工确认"));
    expect(screen.getByLabelText<HTMLInputElement>("确认人（必填）").value).toBe("周明");
    const heading = screen.getByRole("heading", { name: /^要办/ });
    expect(heading.textContent).toBe("要办 1 条 · 刚登记 1 条");
  });

  test("what there must be none of says its figure one way", async () => {
    const none = { key: "check.target.none", params: { amount: "0起" } };
    const { user } = renderResults([
      clause({
        verdict: "unmet",
        actual: 2,
        target: 0,
        operator: "equals",
        unit: "case",
        numerator: 2,
        denominator: 0,
        targetText: none as ClauseResult["targetText"],
      }),
    ]);
    const article = await screen.findByRole("article");
    await user.click(within(article).getByText("未达标"));
    expect(article.textContent).toContain("目标 0");
    expect(article.textContent).not.toMatch(/=0|2\/0|2 \/ 0/);
  });

  test("where no clause with points is judged no score of nothing is told", async () => {
    const score = { ...report({}).score, earned: 0, checked: 0, pending: 100 };
    const judged = report({ score: { ...score, byNow: { earned: 0, checked: 0 } } });
    const view = { overview: overview({}), names: NAMES, report: judged };
    renderPane({ check: () => Promise.resolve(view) }, { kind: "check" });
    await screen.findByText("有分值的条款都还没有判，待补 100 分");
    expect(screen.queryByText(/已判 0 分/)).toBeNull();
  });

  test("a word on a clause that ledgers decide too says why it is still open", async () => {
    const { user } = renderResults([
      clause({
        verdict: "insufficient-data",
        missing: { ledgers: [{ ledger: "hygiene-area", fields: [] }], word: false, said: [] },
        confirmation: { clause: "a", confirmed: true, by: "周明", on: "2024-12-01", note: "" },
      }),
    ]);
    await user.click(within(await screen.findByRole("article")).getByText("数据不足"));
    expect(screen.getByText(/^周明已经确认，记下了；但这一条还要看台账/)).toBeTruthy();
  });

  test("the problems are walked through with buttons and keys, and what was seen stays marked", async () => {
    Element.prototype.scrollIntoView = () => undefined;
    const { assistant, user } = renderResults([monthly]);
    await screen.findByText("表上问题 5 处");
    await user.click(screen.getByRole("button", { name: "下一处" }));
    expect(assistant.asked.slice(-1)).toEqual([["select", cell("学习台账", 8, 1)]]);
    await screen.findByText("1/5 处，已看 1");
    await user.keyboard("{F8}");
    await screen.findByText("2/5 处，已看 2");
    await user.keyboard("{Shift>}{F8}{/Shift}");
    await screen.findByText("1/5 处，已看 2");
    await user.keyboard("{Shift>}{F8}{/Shift}");
    await screen.findByText("5/5 处，已看 3，又从最后一处看起");
    await user.keyboard("{F8}");
    await screen.findByText("1/5 处，已看 3，又从第一处看起");
    const link = within(screen.getByRole("article")).getByRole("button", { name: "3 人" });
    expect(link.getAttribute("aria-current")).toBe("true");
  });

  test("a count that is zero says so", async () => {
    const { user } = renderResults([clause({})]);
    await user.click(await screen.findByRole("button", { name: "0 条 未达标" }));
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

  test("several clauses are confirmed together under one head, and undone together", async () => {
    const wants = { verdict: "needs-confirmation", wants: "confirmation" } as const;
    const said = { confirmed: true, by: "王芳", on: "2024-12-20", note: "" };
    const { assistant, user } = renderResults([
      clause({ id: "m", title: { zh: "示范带头", en: "Example" }, ...wants }),
      clause({ id: "n", title: { zh: "团结协作", en: "Unity" }, ...wants }),
      clause({ id: "z", title: { zh: "无违纪", en: "None" }, ...wants, wants: "declared-zero" }),
      clause({ id: "d", verdict: "met", confirmation: { clause: "d", ...said } }),
    ]);
    await user.click(await screen.findByText("填写 3 条确认"));
    const row = (title: string) => within(screen.getByRole("group", { name: title }));
    await user.click(row("示范带头").getByLabelText("未达标"));
    await user.click(row("无违纪").getByLabelText("零报告"));
    expect(row("无违纪").queryByLabelText("达标")).toBeNull();
    await user.click(screen.getByRole("button", { name: "确认所选 2 条" }));
    const given = { by: "王芳", on: null };
    expect(assistant.asked).toContainEqual([
      "confirm",
      { clause: "m", confirmed: false, ...given, note: "" },
      { clause: "z", confirmed: true, ...given, note: "零报告（经核实无此情况）" },
    ]);
  });

  test("what was typed for several clauses is kept when the list is closed", async () => {
    const wants = { verdict: "needs-confirmation", wants: "confirmation" } as const;
    const { user } = renderResults([clause({ id: "m", ...wants }), clause({ id: "n", ...wants })]);
    const line = await screen.findByText("填写 2 条确认");
    await user.click(line);
    const form = within(line.closest("details") ?? document.body);
    await user.type(await form.findByLabelText("确认人（必填）"), "王芳");
    await user.click(line);
    await user.click(line);
    expect(form.getByLabelText<HTMLInputElement>("确认人（必填）").value).toBe("王芳");
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
    await user.click(within(await screen.findByRole("article")).getByText("未达标"));
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
            names: {},
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
    await user.click(await screen.findByRole("button", { name: "1 条 待补充" }));
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
    // Who took a word back likely gives another.
    expect(screen.getByLabelText<HTMLInputElement>("确认人（必填）").value).toBe("王芳");
  });

  test.each([
    ["人", "people"],
    ["份", "documents"],
  ] as const)("in English a share is told with what it counts: %s", async (counts, word) => {
    const told = { subject: null, counts };
    const share = { unit: "percent", targetText: RATE, numerator: 22, denominator: 23, told } as const;
    renderPane(
      {
        check: () =>
          Promise.resolve({
            overview: overview({}),
            report: report({
              results: [clause({ verdict: "unmet", ...share })],
            }),
            names: {},
          }),
      },
      { kind: "check" },
      "en-US",
    );
    expect(await screen.findByText(`22 of 23 ${word}`)).toBeTruthy();
  });

  test.each([
    [
      { unit: "percent", targetText: RATE, told: { subject: "出勤率", counts: null, share: "人天" } },
      "7900人天中有7862人天",
    ],
    [
      { unit: "point", actual: 0.995, told: { subject: null, counts: null } },
      "打分 7900 次，得分合计 7862 分",
    ],
  ] as const)("each number has its unit, also those of a rate and of an average: %j", async (of, words) => {
    renderResults([clause({ verdict: "unmet", numerator: 7862, denominator: 7900, ...of })]);
    expect(await screen.findByText(words)).toBeTruthy();
  });

  test("points that are no average are not told as one", async () => {
    const told = { subject: null, counts: null } as const;
    renderResults([
      clause({ verdict: "unmet", unit: "point", actual: 92, numerator: 3, denominator: 3, told }),
    ]);
    await screen.findByRole("article");
    expect(screen.queryByText(/得分合计/)).toBeNull();
  });

  test("of a rate the target says what it is a share of", async () => {
    const told = { subject: null, counts: "个责任区" } as const;
    renderResults([clause({ verdict: "unmet", unit: "percent", target: 100, targetText: RATE, told })]);
    expect((await screen.findAllByText("目标 100%（按责任区计）")).length).toBeGreaterThan(0);
  });

  test("what the figure says already is not counted out once more", async () => {
    renderResults([
      clause({
        verdict: "unmet",
        unit: "time",
        operator: "below",
        actual: 3,
        target: 3,
        numerator: 3,
        denominator: 3,
      }),
    ]);
    expect(await screen.findByText("3次（须＜3次）")).toBeTruthy();
    expect(screen.queryByText("计数")).toBeNull();
  });

  test("a share of people beside hours stands in the figure and is not counted out once more", async () => {
    const share = {
      verdict: "unmet",
      unit: "percent",
      actual: 91.3,
      target: 100,
      numerator: 21,
      denominator: 23,
      told: { subject: null, counts: "人" },
    } as const;
    const hours = { key: "check.target.at-least", params: { amount: "120小时", per: "" } } as const;
    renderResults([clause({ ...share, targetText: hours })]);
    expect(await screen.findByText("23人中有21人达到（91.3%）")).toBeTruthy();
    expect(screen.queryByText("计数")).toBeNull();
  });

  test("a clause that is met by some months only says so in its own line", async () => {
    const months = {
      key: "check.months-told-alone",
      params: { all: 12, n: 2, which: { zh: "1月、2月", en: "January, February" } },
    } as const;
    const { user } = renderResults([
      clause({
        id: "m",
        verdict: "met",
        missing: { ledgers: [], word: false, said: [{ text: months, cells: [] }] },
      }),
    ]);
    await user.click(await screen.findByRole("button", { name: "全部 1 条" }));
    const line = screen.getByRole("article").querySelector("span[data-line]");
    expect(line?.textContent).toMatch(/^达标 .*12个月中只有2个月有考勤：1月、2月 · 目标/);
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

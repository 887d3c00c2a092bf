/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import type { Assistant, TaughtTrial, TrialAsked } from "../../../src/assistant";
import type { Teaching } from "../../../src/recognise";
import { overview, table, trial, tried } from "../fake-assistant";
import { renderPane } from "../render-pane";

/** An assistant that keeps what it is taught, and tries by a rule. */
function teachable(
  answer: (asked: TrialAsked) => Partial<TaughtTrial>,
  part: Parameters<typeof overview>[0] = {},
) {
  let taught: readonly Teaching[] = part.taught ?? [];
  const asked: TrialAsked[] = [];
  const assistant: Partial<Assistant> = {
    overview: () => Promise.resolve(overview({ ...part, taught })),
    tryTaught: (one) => {
      asked.push(one);
      return Promise.resolve(trial(answer(one)));
    },
    teach: (one) => {
      const id = `taught:${one.sheet}${one.range === undefined ? "" : `!${one.range}`}`;
      const fresh = { ...one, id, fingerprint: null, headerFrom: null, applied: null };
      taught = [...taught.filter((other) => other.id !== id), fresh];
      return Promise.resolve();
    },
    forget: (id) => {
      taught = taught.filter((one) => one.id !== id);
      return Promise.resolve();
    },
    listTaught: () => taught,
  };
  return { assistant, asked, taught: () => taught };
}

const judged = { actual: 23, target: 12, unit: "session", operator: "at-least" } as const;
const MOVED: TaughtTrial["moved"] = [
  {
    id: "study-sessions-yearly",
    title: { zh: "全年集中学习不少于12次", en: "At least 12 sessions a year" },
    before: { ...judged, verdict: "met" },
    after: { ...judged, verdict: "unmet", actual: 7 },
  },
];

async function openStudy(answer: Parameters<typeof teachable>[0], part: Parameters<typeof overview>[0] = {}) {
  const kept = teachable(answer, part);
  const { user } = renderPane(kept.assistant);
  await user.click(await screen.findByRole("button", { name: /^学习(?!台账$)/ }));
  await screen.findByRole("combobox", { name: "种类" });
  return { ...kept, user };
}

const menu = (name: string | RegExp) => screen.getByRole<HTMLSelectElement>("combobox", { name });

test("a change shows what it moves before it is kept, is applied with one click, and undone with another", async () => {
  const { user, asked, taught } = await openStudy(({ teach }) => ({ moved: teach ? MOVED : [] }));
  const column = menu(/^B 列.学习日期/);
  expect(column.value).toBe("date");
  await user.selectOptions(column, "形式");
  expect(await screen.findByText("影响 1 条")).toBeTruthy();
  const effect = within(screen.getByRole("region", { name: "改动的影响" }));
  expect(effect.getByRole("listitem").textContent).toBe(
    "全年集中学习不少于12次达标23次→未达标7次（须≥12次，差5次）",
  );
  expect(document.activeElement).toBe(column);
  expect(taught()).toEqual([]);
  expect(asked.at(-1)).toEqual({
    sheet: "学习台账",
    teach: { sheet: "学习台账", columns: { B: "form" } },
    forget: [],
  });

  await user.click(screen.getByRole("button", { name: "应用" }));
  const undo = await screen.findByRole("button", { name: "撤销" });
  await waitFor(() => {
    expect(document.activeElement).toBe(undo);
  });
  expect(screen.getByText("已应用，影响 1 条。")).toBeTruthy();
  expect(taught()).toMatchObject([{ sheet: "学习台账", columns: { B: "form" } }]);
  expect(screen.getByText("已指定")).toBeTruthy();

  await user.click(undo);
  await waitFor(() => {
    expect(taught()).toEqual([]);
  });
  expect(menu(/^B 列.学习日期/).value).toBe("date");
});

test("what was set is marked, and goes back to the guess with the focus on its field", async () => {
  const taught: Teaching[] = [
    {
      sheet: "学习台账",
      kind: "study",
      id: "taught:学习台账",
      fingerprint: null,
      headerFrom: 1,
      applied: null,
    },
  ];
  const { user, asked } = await openStudy(() => ({}), { taught });
  await user.click(screen.getByRole("button", { name: "恢复自动识别：种类" }));
  expect(document.activeElement).toBe(menu("种类"));
  await screen.findByText("不影响任何条款的结论");
  expect(asked.at(-1)).toEqual({ sheet: "学习台账", teach: null, forget: ["taught:学习台账"] });
});

test("what another sheet's teaching brings goes back to the guess for this sheet alone", async () => {
  const grid = tried({
    kind: "attendance",
    uses: [{ mark: "△", count: 12, codes: ["sick-leave"], likeliest: null }],
  });
  const inherited = { sheet: "学习台账", marks: { "△": "sick-leave" } } as const;
  const { user, asked, taught } = await openStudy(() => ({ tables: [grid], inherited }));
  await user.click(await screen.findByRole("button", { name: /^恢复自动识别：△/ }));
  await waitFor(() => {
    expect(asked.at(-1)).toEqual({
      sheet: "学习台账",
      teach: { sheet: "学习台账", kind: "study" },
      forget: [],
    });
  });
  await user.click(screen.getByRole("button", { name: "应用" }));
  await waitFor(() => {
    expect(taught()).toMatchObject([{ sheet: "学习台账", kind: "study" }]);
  });
});

test("what can't be applied is told in a sentence, and nothing of it is lost", async () => {
  const { user, taught } = await openStudy(({ teach }) => ({
    problems:
      teach?.range === undefined
        ? []
        : [{ key: "taught.no-range", params: { sheet: "学习台账", value: teach.range } }],
  }));
  await user.click(screen.getByText("区域与表头"));
  const range = screen.getByRole<HTMLInputElement>("textbox", { name: "区域" });
  await user.clear(range);
  await user.type(range, "甲");
  expect((await screen.findByText(/^还不能应用/)).textContent).toContain("不是单元格区域");
  await user.click(screen.getByRole("button", { name: "应用" }));
  expect(taught()).toEqual([]);
  expect(range.value).toContain("甲");
});

test("a legend is overruled by one word a mark", async () => {
  const grid = tried({
    kind: "attendance",
    uses: [
      { mark: "△", count: 12, codes: ["personal-leave"], likeliest: null },
      { mark: "", count: 24, codes: [], likeliest: null },
    ],
  });
  const { user, asked } = await openStudy(() => ({ tables: [grid] }));
  const mark = await screen.findByRole<HTMLSelectElement>("combobox", { name: "△　12 格" });
  expect(mark.selectedOptions[0]?.textContent).toBe("事假");
  expect(menu("空白　24 格").selectedOptions[0]?.textContent).toBe("没有填（不算缺勤）");
  await user.selectOptions(mark, "公差");
  await waitFor(() => {
    expect(asked.at(-1)?.teach?.marks).toEqual({ "△": "business-trip" });
  });
});

test("a sheet that was not read is opened from the list of those that are not counted", async () => {
  const { assistant, asked } = teachable(() => ({ tables: [] }), {
    tables: [table({})],
    skipped: [
      { sheet: "表1", reason: "no-table", looksLike: "attendance" },
      { sheet: "封面", reason: "empty" },
    ],
  });
  const { user } = renderPane(assistant);
  await user.click(await screen.findByText(/^未计入的工作表/));
  expect(screen.queryByRole("button", { name: "封面" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "表1" }));
  expect((await screen.findByText(/^未计入：不是台账/)).textContent).toContain("看起来像考勤表");
  await user.selectOptions(await screen.findByRole("combobox", { name: "种类" }), "不计入");
  await waitFor(() => {
    expect(asked.at(-1)?.teach).toEqual({ sheet: "表1", kind: "none" });
  });
  expect(screen.queryByRole("combobox", { name: "版式" })).toBeNull();
});

test("a row's role links to the row", async () => {
  const { assistant, user } = renderPane();
  await user.click(await screen.findByRole("button", { name: /^学习(?!台账$)/ }));
  await user.click(await screen.findByRole("button", { name: "27 签字" }));
  expect(assistant.asked.slice(-1)).toEqual([
    ["select", { sheet: "学习台账", row: 26, column: 0, rows: 1, columns: 8 }],
  ]);
  expect(screen.getByText("还有 23 行同类数据未列出。")).toBeTruthy();
});

test("while a reading is offered no column is asked about one by one, and nothing is blamed", async () => {
  const suggested = {
    kind: "attendance",
    layout: "matrix",
    columns: { A: "person" },
    across: { "B:C": "" },
  } as const;
  const { assistant } = teachable(
    ({ teach }) => ({
      tables: [],
      told: teach ? [{ key: "taught.not-read", params: { value: "到岗" } }] : [],
      suggested,
    }),
    { tables: [], skipped: [{ sheet: "到岗", reason: "no-table" }] },
  );
  const { user } = renderPane(assistant);
  await user.click(await screen.findByText(/^未计入的工作表/));
  await user.click(screen.getByRole("button", { name: "到岗" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "种类" }), "study");
  expect(await screen.findByText(/^还没有读出内容：请点上面的“照此填好”/)).toBeTruthy();
  expect(screen.queryByText(/仍读不了/)).toBeNull();
  expect(screen.getByText(/^未用的列/)).toBeTruthy();
});

test("how an unread sheet may be read fills the form in with one click, and marks with another", async () => {
  const suggested = {
    kind: "attendance",
    layout: "matrix",
    columns: { B: "person" },
    across: { "C:X": "2024-03-01" },
    headerRows: [2],
  } as const;
  const grid = tried({
    sheet: "到岗",
    kind: "attendance",
    layout: "month-matrix",
    uses: [
      { mark: "K", count: 110, codes: ["unknown"], likeliest: "present" },
      { mark: "Q", count: 16, codes: ["unknown"], likeliest: null },
    ],
  });
  const { assistant, asked } = teachable(
    ({ teach }) => (teach?.across ? { tables: [grid] } : { tables: [], suggested }),
    { tables: [], skipped: [{ sheet: "到岗", reason: "no-table" }] },
  );
  const { user } = renderPane(assistant);
  await user.click(await screen.findByText(/^未计入的工作表/));
  await user.click(screen.getByRole("button", { name: "到岗" }));
  const text = (await screen.findByText(/^看表里的内容，可以这样读/)).textContent;
  expect(text).toMatch(/B 列是.*C—X 列是时间，从 2024-03-01 起.*表头在第 2 行/);
  await user.click(screen.getByRole("button", { name: "照此填好" }));
  await user.click(await screen.findByRole("button", { name: "按建议填 1 个符号" }));
  await waitFor(() => {
    expect(asked.at(-1)?.teach).toEqual({ sheet: "到岗", ...suggested, marks: { K: "present" } });
  });
  expect(menu(/^Q/).value).toBe("");
});

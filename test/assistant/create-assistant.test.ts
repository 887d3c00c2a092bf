import { createAssistant, createEngine } from "../../src/assistant";
import { excel } from "../../src/excel";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";
import { insertColumn } from "../support/insert-column";

/** These tests run the assistant with the real Office.js and the stand-in behind it. */

const openEngine = () => Promise.resolve(createEngine());
const NOW = () => new Date("2024-12-31T01:00:00Z");
const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const noProgress = () => undefined;
const noCancel = new AbortController().signal;

const STUDY: Cells = [
  ["清河县某局2024年学习台账"],
  ["序号", "学习日期", "学习形式", "学习内容"],
  [1, "2024年1月5日", "集中学习", "传达会议精神"],
  [2, "2024年1月19日", "集中学习", "业务规范"],
  [3, "2024年2月2日", "集中学习", "法律法规"],
];
const ATTENDANCE: Cells = [
  ["清河县某局2024年1月考勤表"],
  ["序号", "姓名", ...Array.from({ length: 31 }, (_, day) => day + 1)],
  [1, "周明", ...Array.from({ length: 31 }, (_, day) => (day === 1 ? "▼" : "√"))],
  [2, "吴芳", ...Array.from({ length: 31 }, () => "√")],
  ["说明：√出勤 ×旷工"],
];

async function start(sheets: Readonly<Record<string, Cells>>) {
  const office = await openExcel(await workbookFile(sheets));
  return { office, assistant: createAssistant(openEngine, excel, NOW) };
}

test("the overview has the tables, the period and the default standard; a trial has the kinds' fields", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  const overview = await assistant.overview(noProgress, noCancel);
  expect(overview.tables.map(({ kind, records }) => [kind, records])).toEqual([["study", 3]]);
  const { kinds } = await assistant.tryTaught({ sheet: "学习台账", teach: null, forget: [] }, OPTIONS);
  const study = kinds.find(({ id }) => id === "study");
  expect(study?.fields.map(({ id }) => id)).toEqual(expect.arrayContaining(["date", "form"]));
  expect(overview).toMatchObject({
    standard: "city-civilized-organ",
    period: OPTIONS.period,
    asOf: "2024-12-31",
  });
});

test("what was checked by is remembered in the workbook, and an as-of day only where one was set", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  const asked = { standard: "district-civilized-organ", period: OPTIONS.period, asOf: null };
  await assistant.check(asked, noProgress, noCancel);
  const later = await createAssistant(openEngine, excel, NOW).overview(noProgress, noCancel);
  expect(later).toMatchObject({ chosen: asked, standard: asked.standard, period: asked.period });
});

test("an answer is remembered in the workbook, and another assistant does not ask again", async () => {
  const { assistant } = await start({ "1月考勤": ATTENDANCE });
  const before = await assistant.overview(noProgress, noCancel);
  const question = before.questions.find(({ kind }) => kind === "mark");
  expect(question?.value).toBe("▼");
  await assistant.answer([{ question: question?.id ?? "", choice: "business-trip" }]);
  const after = await createAssistant(openEngine, excel, NOW).overview(noProgress, noCancel);
  expect(after.questions).toEqual([]);
  expect(after.tables[0]?.codes["business-trip"]).toBe(1);
});

/** What 0.1.0 kept of columns that the clerk corrected, by their names, under the words of their header. */
function rememberColumns(header: readonly string[], columns: Readonly<Record<string, string>>) {
  return excel.remember(
    JSON.stringify({ version: 1, answers: {}, columns: { [header.join("|")]: columns } }),
  );
}

test("a column that 0.1.0 corrected is remembered", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  const before = await assistant.overview(noProgress, noCancel);
  const table = before.tables[0];
  const form = table?.columns.find(({ field }) => field === "form");
  await rememberColumns(["序号", "学习日期", "学习形式", "学习内容"], { 学习形式: "" });
  const after = await createAssistant(openEngine, excel, NOW).overview(noProgress, noCancel);
  expect(after.tables[0]?.columns.find(({ column }) => column === form?.column)).toMatchObject({
    field: null,
    reason: "remembered",
  });
});

/** Gives a table with two columns called 时间; the clerk counts by the second. */
function twoTimes(title: string, month: number): Cells {
  return [
    [title],
    ["序号", "时间", "学习内容", "时间", "学习形式"],
    [1, `2024年${month}月2日`, "传达会议精神", `2024年${month}月5日`, "集中学习"],
    [2, `2024年${month}月9日`, "业务规范", `2024年${month}月19日`, "集中学习"],
  ];
}

test("a correction of 0.1.0 in one month's sheet also holds for next month's", async () => {
  const months = { "1月学习台账": twoTimes("2024年1月学习台账", 1) };
  const { assistant, office } = await start(months);
  const before = await assistant.overview(noProgress, noCancel);
  expect(before.questions.map(({ kind }) => kind)).toContain("column");
  await rememberColumns(["序号", "时间", "学习内容", "时间", "学习形式"], { 时间: "", "时间#2": "date" });

  // The next month the clerk copies the sheet and fills it in.
  const { view } = office.host;
  const sheet = view.sheets[0];
  if (!sheet) throw new Error("no sheet");
  twoTimes("2024年2月学习台账", 2).forEach((row, at) =>
    row.forEach((value, column) => view.edit(sheet, at, column, String(value))),
  );
  const after = await createAssistant(openEngine, excel, NOW).overview(noProgress, noCancel);
  expect(after.questions).toEqual([]);
  expect(after.tables[0]).toMatchObject({ kind: "study", records: 2, from: "2024-02-01", to: "2024-02-29" });
  expect(after.tables[0]?.columns.map(({ column, field, reason }) => [column, field, reason])).toEqual(
    expect.arrayContaining([
      [1, null, "remembered"],
      [3, "date", "remembered"],
    ]),
  );
});

test("what the clerk confirms in the pane counts at the next check, with the day", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  await assistant.check(OPTIONS, noProgress, noCancel);
  const confirmation = {
    clause: "leadership-exemplary",
    confirmed: true,
    by: "周明",
    on: null,
    note: "民主测评",
  };
  await assistant.confirm(confirmation);
  const { report } = await assistant.check(OPTIONS, noProgress, noCancel);
  const result = report.results.find(({ id }) => id === "leadership-exemplary");
  expect(result).toMatchObject({ verdict: "met", confirmation: { by: "周明", on: "2024-12-31" } });
});

describe("what is said in the pane", () => {
  const word = {
    clause: "leadership-exemplary",
    confirmed: true,
    by: "周明",
    on: "2024-12-30",
    note: "测评表",
  };
  const waiver = { reason: "机构改革", by: "王局长", expires: "2025-06-30" };

  test("outlives the pane, is written into the summary and then belongs to the sheet", async () => {
    const { assistant, office } = await start({ 学习台账: STUDY });
    await assistant.check(OPTIONS, noProgress, noCancel);
    await assistant.confirm(word);
    await assistant.waive("study-sessions-yearly", waiver);

    const reopened = createAssistant(openEngine, excel, NOW);
    const resultIn = async (id: string) => {
      const { report } = await reopened.check(OPTIONS, noProgress, noCancel);
      return report.results.find((result) => result.id === id);
    };
    expect(await resultIn(word.clause)).toMatchObject({ verdict: "met", confirmation: { unwritten: true } });
    expect(await resultIn("study-sessions-yearly")).toMatchObject({
      verdict: "unmet",
      waiver: { ...waiver, unwritten: true },
    });
    await reopened.write(["summary"]);
    expect(JSON.stringify([...office.host.book.settings])).not.toContain("周明");

    const written = await resultIn(word.clause);
    expect(written).toMatchObject({ verdict: "met", confirmation: { by: "周明", on: "2024-12-30" } });
    expect(written?.confirmation).not.toHaveProperty("unwritten");
    expect((await resultIn("study-sessions-yearly"))?.waiver).toEqual(waiver);
  });

  test("is added to what stands in the summary, and the sheet no longer changes afterwards", async () => {
    const { assistant } = await start({ 学习台账: STUDY });
    const judge = async () => {
      const { report } = await assistant.check(OPTIONS, noProgress, noCancel);
      return report.results.find(({ id }) => id === word.clause);
    };
    await judge();
    await assistant.confirm({ ...word, confirmed: false, by: "吴芳" });
    await judge();
    await assistant.write(["summary"]);
    expect(await judge()).toMatchObject({ verdict: "unmet", confirmation: { by: "吴芳" } });
    await assistant.confirm(word);
    await judge();
    await assistant.write(["summary"]);
    const after = await judge();
    expect(after).toMatchObject({ verdict: "met", confirmation: { by: "周明" } });
    expect(after?.confirmation?.note).toContain("吴芳");
    await assistant.write(["summary"]);
    expect(await judge()).toEqual(after);
  });

  test("of a clause of the unit's own does not hold for another standard's clause with the same id", async () => {
    const { assistant, office } = await start({ 学习台账: STUDY });
    const { book, view } = office.host;
    const judge = async (standard: string) => {
      const { report } = await assistant.check({ ...OPTIONS, standard }, noProgress, noCancel);
      return report.results.find(({ id }) => id === "own-1");
    };
    const county = "county-three-excellent-one-satisfied";
    for (const [standard, name, title] of [
      [OPTIONS.standard, "创建标准", "窗口服务规范"],
      [county, "创建标准（2）", "节约用电"],
    ] as const) {
      await judge(standard);
      await assistant.write(["standard"]);
      const sheet = book.sheet(name);
      const cells = [...(sheet?.entries() ?? [])];
      const placeOf = (text: string) => cells.find(([, , cell]) => cell.value === text) ?? [-1, -1];
      for (const [header, value] of [
        ["指标内容", title],
        ["计算办法", "人工确认"],
      ] as const) {
        if (sheet) view.edit(sheet, placeOf("own-1")[0], placeOf(header)[1], value);
      }
    }
    await judge(OPTIONS.standard);
    await assistant.confirm({ ...word, clause: "own-1" });
    await assistant.waive("own-1", waiver);

    const [one, other] = [await judge(OPTIONS.standard), await judge(county)];
    expect(one).toMatchObject({
      verdict: "met",
      confirmation: { unwritten: true },
      waiver: { by: "王局长" },
    });
    expect(other).toMatchObject({ verdict: "needs-confirmation", confirmation: null, waiver: null });
    // Writing the other standard's summary takes nothing of it over, and taking back under the other standard takes
    // nothing back.
    await assistant.write(["summary"]);
    await assistant.takeBack("own-1");
    expect(await judge(OPTIONS.standard)).toEqual(one);
    await assistant.write(["summary"]);
    expect(JSON.stringify([...book.settings])).not.toContain("周明");
    expect(await judge(OPTIONS.standard)).toMatchObject({ verdict: "met", confirmation: { by: "周明" } });
  });

  test("can be taken back before it is written", async () => {
    const { assistant } = await start({ 学习台账: STUDY });
    await assistant.check(OPTIONS, noProgress, noCancel);
    await assistant.confirm(word);
    await assistant.takeBack(word.clause);
    const { report } = await assistant.check(OPTIONS, noProgress, noCancel);
    const result = report.results.find(({ id }) => id === word.clause);
    expect(result).toMatchObject({
      verdict: "needs-confirmation",
      confirmation: null,
      wants: "confirmation",
    });
  });
});

test("what the clerk types between the check and the writing is kept", async () => {
  const { assistant, office } = await start({ 学习台账: STUDY });
  await assistant.check(OPTIONS, noProgress, noCancel);
  await assistant.write(["summary"]);
  await assistant.check(OPTIONS, noProgress, noCancel);

  const sheet = office.host.view.sheets.find(({ name }) => name === "达标汇总");
  if (!sheet) throw new Error("Nothing was written.");
  const places = Array.from({ length: 40 * 14 }, (_, at) => ({ row: Math.floor(at / 14), column: at % 14 }));
  const found = places.find(
    ({ row, column }) => office.host.view.cell(sheet, row, column).text === "人工确认/备注",
  );
  const { row: header = -1, column: note } = found ?? {};
  office.host.view.edit(sheet, header + 1, note ?? -1, "材料在办公室");
  const {
    sheets: [written],
  } = await assistant.write(["summary"]);
  expect(written).toMatchObject({ created: false, kept: 1 });
  expect(office.host.view.cell(sheet, header + 1, note ?? -1).text).toBe("材料在办公室");
});

test("inserted and swapped columns keep what was typed in them", async () => {
  const { assistant, office } = await start({ 学习台账: STUDY });
  await assistant.check(OPTIONS, noProgress, noCancel);
  await assistant.write(["rectification"]);
  const { book, view } = office.host;
  const sheet = book.sheet("整改台账");
  if (!sheet) throw new Error("Nothing was written.");
  const columnOf = (header: string) =>
    Array.from({ length: 20 }, (_, column) => column).find(
      (column) => view.cell(sheet, 2, column).text === header,
    ) ?? -1;
  view.edit(sheet, 3, columnOf("责任人"), "周明");
  view.edit(sheet, 3, columnOf("整改时限"), "3月底前");
  insertColumn(book, sheet, columnOf("存在问题"));
  const added = columnOf("存在问题") - 1;
  view.edit(sheet, 2, added, "分管领导");
  view.edit(sheet, 3, added, "吴芳");
  const [first, second] = [columnOf("责任人"), columnOf("整改时限")];
  const rows = [...new Set([...sheet.entries()].map(([row]) => row))].filter((row) => row > 1);
  for (const row of rows) {
    const cells = [sheet.cell(row, first), sheet.cell(row, second)] as const;
    sheet.put(row, first, cells[1]);
    sheet.put(row, second, cells[0]);
  }
  sheet.name = "Rectification 2024";

  const {
    sheets: [written],
  } = await assistant.write(["rectification"]);
  expect(written).toMatchObject({ created: false, sheet: "Rectification 2024", kept: 3 });
  const shown = ["分管领导", "责任人", "整改时限"].map(
    (header) => view.cell(sheet, 3, columnOf(header)).text,
  );
  expect(shown).toEqual(["吴芳", "周明", "3月底前"]);
});

test("cells too far away to be read are reported", async () => {
  const file = await workbookFile({ 学习台账: STUDY }, (book) => {
    const sheet = book.getWorksheet("学习台账");
    if (sheet) sheet.getCell("H900000").value = "存疑";
  });
  await openExcel(file);
  const overview = await createAssistant(openEngine, excel, NOW).overview(noProgress, noCancel);
  expect(overview.findings).toContainEqual(
    expect.objectContaining({ problem: "cells-not-read", action: "left-out" }),
  );
  expect(overview.tables[0]?.records).toBe(3);
});

test("writing before a check is a bug and is reported as one", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  await assistant.overview(noProgress, noCancel);
  await expect(assistant.write(["summary"])).rejects.toThrow("Nothing was checked yet.");
});

/** Starts with a host that counts how often the workbook is read. */
async function startCounting(sheets: Readonly<Record<string, Cells>>) {
  const office = await openExcel(await workbookFile(sheets));
  const counted = { reads: 0, engines: 0 };
  const assistant = createAssistant(
    () => {
      counted.engines += 1;
      return openEngine();
    },
    {
      ...excel,
      read: (options) => {
        counted.reads += 1;
        return excel.read(options);
      },
    },
    NOW,
  );
  return { office, assistant, counted };
}

test("a cancelled reading leaves what was read before", async () => {
  const { assistant, counted } = await startCounting({ 学习台账: STUDY });
  await assistant.overview(noProgress, noCancel);
  const cancel = new AbortController();
  const givenUp = assistant.check(OPTIONS, () => cancel.abort(), cancel.signal);
  await expect(givenUp).rejects.toThrow();
  const asked = { sheet: "学习台账", teach: null, forget: [] };
  expect((await assistant.tryTaught(asked, OPTIONS)).tables[0]?.preview.rows.length).toBeGreaterThan(3);
  await expect(assistant.preview(["summary"])).rejects.toThrow("Nothing was checked yet.");
  await assistant.overview(noProgress, noCancel);
  expect(counted.engines).toBe(1);
});

test("an answer and a confirmation judge what was read; after an edit the workbook is read", async () => {
  const { assistant, office, counted } = await startCounting({ "1月考勤": ATTENDANCE, 学习台账: STUDY });
  const end = assistant.watch(() => undefined);
  const { questions } = await assistant.overview(noProgress, noCancel);
  await assistant.check(OPTIONS, noProgress, noCancel);
  await assistant.answer([{ question: questions[0]?.id ?? "", choice: "business-trip" }]);
  const { overview } = await assistant.check(OPTIONS, noProgress, noCancel);
  expect(overview.questions).toEqual([]);
  expect(overview.tables[0]?.codes["business-trip"]).toBe(1);
  expect(counted.reads).toBe(1);
  expect(overview.answered).toMatchObject([{ choice: "business-trip", asked: { on: "2024-12-31" } }]);
  const { id } = overview.answered[0] ?? { id: "" };
  expect(await assistant.weighAnswer(id, null)).toBeGreaterThan(0);
  expect((await assistant.check(OPTIONS, noProgress, noCancel)).overview.questions).toEqual([]);

  const sheet = office.host.view.sheets.find(({ name }) => name === "1月考勤");
  if (!sheet) throw new Error("There is no January.");
  office.host.view.edit(sheet, 3, 5, "▼");
  await new Promise((resolve) => setTimeout(resolve, 50));
  const edited = await assistant.check(OPTIONS, noProgress, noCancel);
  expect(edited.overview.tables[0]?.codes["business-trip"]).toBe(2);
  expect(counted.reads).toBe(2);
  end();
});

test("what was written is read before it is judged again", async () => {
  const { assistant, counted } = await startCounting({ 学习台账: STUDY });
  const end = assistant.watch(() => undefined);
  await assistant.check(OPTIONS, noProgress, noCancel);
  await assistant.write(["summary"]);
  await assistant.check(OPTIONS, noProgress, noCancel);
  expect(counted.reads).toBe(2);
  end();
});

test("a month of blanks that is declared present does not fill the days of the next month", async () => {
  const marks = (filled: (day: number) => boolean) =>
    Array.from({ length: 29 }, (_, at) => (filled(at + 1) ? "√" : ""));
  const month = (n: number, filled: (day: number) => boolean): Cells => [
    [`清河县某局2024年${n}月考勤表`],
    ["序号", "部门", "姓名", ...Array.from({ length: 29 }, (_, day) => day + 1)],
    [1, "综合科", "周明", ...marks(filled)],
    [2, "综合科", "吴芳", ...marks(() => true)],
  ];
  const { assistant, office } = await start({
    "1月": month(1, (day) => day !== 10),
    "2月": month(2, () => true),
  });
  const { questions } = await assistant.overview(noProgress, noCancel);
  expect(questions.map(({ id }) => id)).toEqual(["blank:综合科"]);
  await assistant.answer([{ question: "blank:综合科", choice: "present" }]);
  expect((await assistant.overview(noProgress, noCancel)).questions).toEqual([]);
  const february = office.host.view.sheets.find(({ name }) => name === "2月");
  if (!february) throw new Error("There is no February.");
  for (const column of [9, 10, 11]) office.host.view.edit(february, 2, column, "");
  expect((await assistant.overview(noProgress, noCancel)).questions.map(({ id }) => id)).toEqual([
    "blank:综合科",
  ]);
});

const PLAIN: Cells = [
  ["壹", "贰", "叁"],
  ["周明", 22, 1],
  ["吴芳", 21, 0],
];

test("what is taught is remembered, listed with the day on which it applied, changed and taken back", async () => {
  const { assistant } = await start({ 表1: PLAIN });
  expect((await assistant.overview(noProgress, noCancel)).tables).toEqual([]);
  const columns = { A: "person", B: "due-days", C: "absent-days" };
  const said = { sheet: "表1", kind: "attendance", layout: "counts", headerRows: [1], columns } as const;
  await assistant.teach({ ...said, from: "2024-03-01", to: "2024-03-31" });
  expect(assistant.listTaught()).toMatchObject([{ id: "taught:表1", applied: null }]);

  const other = createAssistant(openEngine, excel, NOW);
  const overview = await other.overview(noProgress, noCancel);
  expect(overview.tables).toMatchObject([
    { kind: "attendance", layout: "person-summary", people: 2, from: "2024-03-01" },
  ]);
  expect(other.listTaught()).toMatchObject([{ id: "taught:表1", kind: "attendance", applied: "2024-12-31" }]);

  await other.teach({ ...said, from: "2024-04-01", to: "2024-04-30" });
  expect(other.listTaught()).toHaveLength(1);
  expect((await other.overview(noProgress, noCancel)).tables).toMatchObject([{ from: "2024-04-01" }]);
  await other.forget("taught:表1");
  expect((await other.overview(noProgress, noCancel)).tables).toEqual([]);
  expect(other.listTaught()).toEqual([]);
});

test("days that Excel keeps as numbers are shown as days where a sheet's columns are taught", async () => {
  const asNumbers = STUDY.map((row) => row.map((value) => (value === "2024年1月5日" ? 45296 : value)));
  const { assistant } = await start({ 学习台账: asNumbers });
  await assistant.overview(noProgress, noCancel);
  const { rows } = await assistant.tryTaught({ sheet: "学习台账", teach: null, forget: [] }, OPTIONS);
  expect(rows[2]?.cells.slice(0, 2)).toEqual(["1", "2024-01-05"]);
});

test("what a teaching would change is told, and nothing of it is kept", async () => {
  const { assistant } = await start({ 学习台账: STUDY });
  await assistant.overview(noProgress, noCancel);
  const none = await assistant.tryTaught(
    { sheet: "学习台账", teach: { sheet: "学习台账", kind: "none" }, forget: [] },
    OPTIONS,
  );
  expect(none.tables).toEqual([]);
  expect(none.moved?.map(({ id }) => id)).toContain("study-sessions-yearly");
  expect(assistant.listTaught()).toEqual([]);
  const now = await assistant.tryTaught({ sheet: "学习台账", teach: null, forget: [] }, OPTIONS);
  expect(now).toMatchObject({ moved: [], problems: [], tables: [{ kind: "study", records: 3 }] });
  const asked = { sheet: "学习台账", teach: { sheet: "学习台账", kind: "none" }, forget: [] } as const;
  expect(await assistant.tryTaught(asked, { ...OPTIONS, standard: null })).toMatchObject({ moved: null });
  const wrong = { sheet: "学习台账", range: "甲" };
  const { problems } = await assistant.tryTaught({ sheet: "学习台账", teach: wrong, forget: [] }, OPTIONS);
  expect(problems).toMatchObject([{ key: "taught.no-range" }]);
});

test("what can't be taught is refused in sentences", async () => {
  const { assistant } = await start({ 表1: PLAIN });
  await assistant.overview(noProgress, noCancel);
  const refused = assistant.teach({ sheet: "表9", kind: "attendance" });
  await expect(refused).rejects.toMatchObject({
    problems: [{ key: "taught.unknown-sheet", params: { sheet: "表9" } }],
  });
  expect(assistant.listTaught()).toEqual([]);
});

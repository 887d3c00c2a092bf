import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { excel } from "../../../src/excel";
import { PLAN_TABLE, PLAN_TEXT, SELF_CHECK } from "../../documents/forms/office-with-forms";
import { sheetOf } from "../../support/sheet-of";
import { at, looksOf, office, type } from "./office-of-forms";

installChartSupport();

/** These tests fill the unit's own forms through the real Office.js, again and again. */

const FORMS = [PLAN_TEXT, PLAN_TABLE, SELF_CHECK];

test("a form that was filled before is filled again in the same copy: figures anew, what the clerk changed stays", async () => {
  const { book, fill } = await office(FORMS);
  const [first] = await fill({ sheet: "自查表" });
  expect(first).toMatchObject({ copy: "自查表（已填）", where: "new-copy" });
  expect(at(book, "自查表（已填）", "D4")).toBe("实际21次，达到要求");
  const before = looksOf(book, "自查表（已填）");
  const [again] = await fill({ sheet: "自查表" });
  expect(again).toMatchObject({
    copy: "自查表（已填）",
    where: "copy",
    changed: 0,
    filled: first?.filled,
    kept: [],
  });
  expect(looksOf(book, "自查表（已填）")).toEqual(before);

  type(book, "自查表（已填）", "E3", "是");
  type(book, "学习台账", "B23", "2023年12月20日");
  const [third] = await fill({ sheet: "自查表" });
  expect(third).toMatchObject({ changed: 3, kept: [{ mine: "是", ours: "否" }] });
  expect([at(book, "自查表（已填）", "D4"), at(book, "自查表（已填）", "E3")]).toEqual([
    "实际20次，达到要求",
    "是",
  ]);
  const copies = book.host.book.sheets.map(({ name }) => name).filter((name) => name.includes("已填"));
  expect(copies).toEqual(["自查表（已填）"]);
});

test("a form with rows for tasks keeps its rows on the second run, and is filled anew once its copy is deleted", async () => {
  const { book, fill } = await office(FORMS);
  await fill({ sheet: "创建工作计划表" });
  const before = looksOf(book, "创建工作计划表（已填）");
  const [again] = await fill({ sheet: "创建工作计划表" });
  expect(again).toMatchObject({ where: "copy", changed: 0 });
  expect(looksOf(book, "创建工作计划表（已填）")).toEqual(before);
});

test.each(FORMS)(
  "$name itself is filled in its empty cells alone, and every cell comes back",
  async ({ name }) => {
    const { book, fill, assistant, check } = await office(FORMS);
    const before = looksOf(book, name);
    const [done] = await fill({ sheet: name, inPlace: true });
    expect(done).toMatchObject({ copy: name, where: "in-place", typedSince: [] });
    expect(done?.changed).toBeGreaterThan(3);
    const after = looksOf(book, name);
    expect(after).not.toEqual(before);
    const { overview } = await check();
    expect(overview.skipped).toContainEqual({ sheet: name, reason: "template" });
    const [again] = await fill({ sheet: name, inPlace: true });
    expect(again).toMatchObject({ changed: 0, kept: [] });
    expect(looksOf(book, name)).toEqual(after);
    expect(await assistant.undoFilling()).toEqual([]);
    expect(looksOf(book, name)).toEqual(before);
  },
);

test("taking back gives every cell back, but for what was typed since; then the form is no form any more", async () => {
  const { book, fill, assistant } = await office(FORMS);
  const before = looksOf(book, "自查表");
  await fill({ sheet: "自查表", inPlace: true });
  expect(assistant.listTaught()).toMatchObject([{ sheet: "自查表", kind: "form" }]);
  expect(await assistant.undoFilling()).toEqual([]);
  expect(looksOf(book, "自查表")).toEqual(before);
  expect(assistant.listTaught()).toEqual([]);
  await fill({ sheet: "自查表", inPlace: true });
  type(book, "自查表", "E3", "大体是");
  expect(await assistant.undoFilling()).toEqual([
    { key: "excel.cells-changed", params: { sheet: "自查表", n: 1 } },
  ]);
  expect([at(book, "自查表", "E3"), at(book, "自查表", "D3")]).toEqual(["大体是", null]);
});

test("rows that a form grows by where it stands go again, with the sums that they moved", async () => {
  const { book, fill, assistant } = await office(FORMS, (workbook) => {
    const sheet = workbook.getWorksheet("创建工作计划表");
    if (sheet) sheet.getCell("I17").value = { formula: "COUNTA(B4:B15)", result: 0 };
  });
  const before = looksOf(book, "创建工作计划表");
  await fill({ sheet: "创建工作计划表", inPlace: true });
  expect(at(book, "创建工作计划表", "C16")).not.toBeNull();
  expect(JSON.stringify(looksOf(book, "创建工作计划表"))).not.toContain("COUNTA(B4:B15)");
  expect(await assistant.undoFilling()).toEqual([]);
  expect(looksOf(book, "创建工作计划表")).toEqual(before);
});

test("an answer is told as it stands in its cell: in the word of the cell's list, and not as written where that has none", async () => {
  const { book, fill } = await office(FORMS, (workbook) => {
    const list = (choices: string) => ({ type: "list" as const, formulae: [`"${choices}"`] });
    const sheet = workbook.getWorksheet("自查表");
    if (sheet) sheet.getCell("E4").dataValidation = list("√,×");
    if (sheet) sheet.getCell("E3").dataValidation = list("好,差");
  });
  const [done] = await fill({ sheet: "自查表" });
  const told = (id: string) => done?.cells?.find((one) => one.id === id);
  expect([at(book, "自查表（已填）", "E3"), at(book, "自查表（已填）", "E4")]).toEqual([null, "√"]);
  expect(told("E3")).toMatchObject({ value: "否", sure: false, written: null });
  expect(told("E4")).toMatchObject({ value: "√", sure: true, written: "√" });
  expect(done?.filled).toBe(done?.changed);
  const [again] = await fill({ sheet: "自查表" });
  expect(again?.cells?.find(({ id }) => id === "E4")).toMatchObject({ value: "√", written: "√" });
});

test("a cell that somebody typed into after the workbook was read stays, and is told", async () => {
  const { book, assistant, check } = await office(FORMS);
  await check();
  type(book, "自查表", "D3", "已在整改");
  const { filled } = await assistant.fillTemplates([{ sheet: "自查表", inPlace: true }]);
  expect(filled[0]?.typedSince).toEqual([{ sheet: "自查表", row: 2, column: 3, rows: 1, columns: 1 }]);
  expect([at(book, "自查表", "D3"), at(book, "自查表", "D4")]).toEqual(["已在整改", "实际21次，达到要求"]);
});

test("a filling that is taken back is gone, whether the workbook notes it or not; that it does not is told", async () => {
  let isFull = false;
  const { book, fill, assistant } = await office(FORMS, undefined, {
    ...excel,
    remember: (text) => (isFull ? Promise.reject(new Error("full")) : excel.remember(text)),
  });
  const before = looksOf(book, "自查表");
  await fill({ sheet: "自查表", inPlace: true });
  isFull = true;
  expect(await assistant.undoFilling()).toMatchObject([{ key: "excel.unfilled-not-remembered" }]);
  expect(looksOf(book, "自查表")).toEqual(before);
  await expect(assistant.undoFilling()).rejects.toThrow("Nothing was filled yet.");
});

test("a new copy goes when it is taken back, unless somebody wrote on it", async () => {
  const { book, fill, assistant } = await office(FORMS);
  await fill({ sheet: "自查表" });
  expect(await assistant.undoFilling()).toEqual([]);
  expect(book.host.book.sheet("自查表（已填）")).toBeNull();
  await fill({ sheet: "自查表" });
  type(book, "自查表（已填）", "F3", "补课");
  expect(await assistant.undoFilling()).toMatchObject([{ key: "excel.copy-changed" }]);
  expect(at(book, "自查表（已填）", "F3")).toBe("补课");
});

test("forms are offered with how many cells can be filled, ledgers to be chosen", async () => {
  const { assistant } = await office(FORMS);
  const offers = await assistant.forms();
  expect(offers.map(({ sheet, isLedger, looksLike }) => [sheet, isLedger, looksLike])).toEqual([
    ["花名册", true, false],
    ["领导小组", true, false],
    ["学习台账", true, false],
    ["规划模板", false, true],
    ["创建工作计划表", false, true],
    ["自查表", false, true],
  ]);
});

test("a form that was begun by hand and is read as a ledger is offered all the same", async () => {
  const begun = sheetOf(
    [
      ["文明机关创建工作自查表"],
      ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
      [1, "集中学习", "每月不少于2次", "", ""],
      [2, "全年集中学习", "全年不少于12次", "", ""],
    ],
    { name: "自查" },
  );
  const { assistant } = await office([begun]);
  const offer = (await assistant.forms()).find(({ sheet }) => sheet === "自查");
  expect(offer).toMatchObject({ cells: 4, looksLike: true });
});

test("a form that was filled where it stands is offered with what is left to renew", async () => {
  const { assistant, check } = await office([
    sheetOf(
      [
        ["文明机关创建工作自查表"],
        ["序号", "自查项目", "标准要求", "完成情况", "是否达标"],
        [1, "集中学习", "每月不少于2次", "", ""],
        [2, "全年集中学习", "全年不少于12次", "", ""],
      ],
      { name: "自查" },
    ),
  ]);
  await assistant.fillTemplates([{ sheet: "自查", inPlace: true }]);
  await check();
  const offer = (await assistant.forms()).find(({ sheet }) => sheet === "自查");
  expect(offer).toMatchObject({ cells: 0, isFilled: true, looksLike: true });
});

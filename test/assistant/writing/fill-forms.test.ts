import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { createAssistant, createEngine, type FillAsked } from "../../../src/assistant";
import { excel } from "../../../src/excel";
import type { Sheet } from "../../../src/grid";
import { parseArea, type CellValue } from "../../../src/grid";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { OFFICE, PLAN_TABLE, PLAN_TEXT, SELF_CHECK } from "../../documents/forms/office-with-forms";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";

installChartSupport();

/** These tests fill the unit's own forms through the real Office.js, again and again. */

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const FORMS = [PLAN_TEXT, PLAN_TABLE, SELF_CHECK];

const cellsOf = ({ values }: Sheet): Cells =>
  values.map((row) => row.map((value) => (value === "" ? null : value)));

async function office(arrange?: Parameters<typeof workbookFile>[1]) {
  const sheets = Object.fromEntries([...OFFICE, ...FORMS].map((sheet) => [sheet.name, cellsOf(sheet)]));
  const opened = await openExcel(await workbookFile(sheets, arrange));
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    excel,
    () => new Date("2024-12-31T01:00:00Z"),
  );
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal, "workbook");
  await check();
  const fill = async (...asked: readonly FillAsked[]) => {
    await check();
    return (await assistant.fillTemplates(asked)).filled;
  };
  return { office: opened, assistant, check, fill };
}

function at({ host }: OfficeInNode, sheet: string, address: string): CellValue | null {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  return (host.book.sheet(sheet)?.cell(row, column).value as CellValue | undefined) ?? null;
}

function type({ host }: OfficeInNode, sheet: string, address: string, value: CellValue | null): void {
  const { row = 0, column = 0 } = parseArea(address) ?? {};
  host.book.sheet(sheet)?.change(row, column, { value: value as string });
}

/** All that stands on a sheet, with formats, heights and merges. */
function looksOf({ host }: OfficeInNode, name: string): unknown {
  const sheet = host.book.sheet(name);
  const cells = [...(sheet?.entries() ?? [])].map(([row, column, { value, formula, style }]) => [
    row,
    column,
    formula === null ? value : null,
    formula,
    style,
  ]);
  const filled = cells.filter(([, , value, formula]) => value !== null || formula !== null);
  return { filled, merges: sheet?.merges };
}

test("a form that was filled before is filled again in the same copy: figures anew, what the clerk changed stays", async () => {
  const { office: book, fill } = await office();
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
  const { office: book, fill } = await office();
  await fill({ sheet: "创建工作计划表" });
  const before = looksOf(book, "创建工作计划表（已填）");
  const [again] = await fill({ sheet: "创建工作计划表" });
  expect(again).toMatchObject({ where: "copy", changed: 0 });
  expect(looksOf(book, "创建工作计划表（已填）")).toEqual(before);
});

test.each(FORMS)(
  "$name itself is filled in its empty cells alone, and every cell comes back",
  async ({ name }) => {
    const { office: book, fill, assistant, check } = await office();
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
  const { office: book, fill, assistant } = await office();
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
  const {
    office: book,
    fill,
    assistant,
  } = await office((workbook) => {
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

test("a cell that somebody typed into after the workbook was read stays, and is told", async () => {
  const { office: book, assistant, check } = await office();
  await check();
  type(book, "自查表", "D3", "已在整改");
  const { filled } = await assistant.fillTemplates([{ sheet: "自查表", inPlace: true }]);
  expect(filled[0]?.typedSince).toEqual([{ sheet: "自查表", row: 2, column: 3, rows: 1, columns: 1 }]);
  expect([at(book, "自查表", "D3"), at(book, "自查表", "D4")]).toEqual(["已在整改", "实际21次，达到要求"]);
});

test("a new copy goes when it is taken back, unless somebody wrote on it", async () => {
  const { office: book, fill, assistant } = await office();
  await fill({ sheet: "自查表" });
  expect(await assistant.undoFilling()).toEqual([]);
  expect(book.host.book.sheet("自查表（已填）")).toBeNull();
  await fill({ sheet: "自查表" });
  type(book, "自查表（已填）", "F3", "补课");
  expect(await assistant.undoFilling()).toMatchObject([{ key: "excel.copy-changed" }]);
  expect(at(book, "自查表（已填）", "F3")).toBe("补课");
});

test("forms are offered with how many cells can be filled, ledgers to be chosen", async () => {
  const { assistant } = await office();
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

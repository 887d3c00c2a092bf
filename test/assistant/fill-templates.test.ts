import { createAssistant, createEngine, type FilledTemplate } from "../../src/assistant";
import { excel } from "../../src/excel";
import type { OfficeInNode } from "../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../excel/open-excel";

/** Templates of the clerk's, filled through the real Office.js. */

const OPTIONS = {
  standard: "city-civilized-organ",
  period: { from: "2024-01-01", to: "2024-12-31" },
  asOf: "2024-12-31",
};
const STUDY: Cells = [
  ["清河县某局2024年学习台账"],
  ["序号", "学习日期", "学习形式", "学习内容"],
  [1, "2024年1月5日", "集中学习", "传达会议精神"],
  [2, "2024年1月19日", "集中学习", "业务规范"],
  [3, "2024年2月2日", "集中学习", "法律法规"],
];
const LETTER: Cells = [
  ["{{单位全称}}{{年度}}创建情况"],
  ["集中学习", "｛｛ study-sessions-yearly．actual ｝｝", "{{study-sessions-yearly.target}}次"],
  ["××局 202_年 ____", "{{得分}}分", "{{全年集中学习次数.结论}}"],
  ["{{单位全程}}", "{{天气}}", "半个{{单位全称"],
];
const TABLE: Cells = [
  ["任务分解"],
  ["序号", "内容", "科室", "工时"],
  ["{{任务.序号}}", "{{任务.创建内容}}：{{任务.目标要求}}", "{{任务.责任科室}}", 2],
  ["合计", null, null, 0],
  ["填表人：", "{{单位全称}}"],
];

async function filled(sheets: Readonly<Record<string, Cells>>, arrange?: Parameters<typeof workbookFile>[1]) {
  const office = await openExcel(await workbookFile({ 学习台账: STUDY, ...sheets }, arrange));
  const assistant = createAssistant(
    () => Promise.resolve(createEngine()),
    excel,
    () => new Date("2024-12-31T01:00:00Z"),
  );
  const { overview } = await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const offered = await assistant.templates();
  const before = office.host.counters.syncs;
  const copies = await assistant.fillTemplates(Object.keys(sheets));
  return { office, overview, offered, copies, assistant, syncs: office.host.counters.syncs - before };
}

function values({ host }: OfficeInNode, name: string, rows: number, columns: number): unknown[][] {
  const sheet = host.book.sheet(name);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => sheet?.cell(row, column).value ?? null),
  );
}

const told = ({
  unknown,
  blanks,
}: FilledTemplate | { unknown: FilledTemplate["unknown"]; blanks: FilledTemplate["blanks"] }) => ({
  unknown: unknown.map(({ cell, text, suggestion }) => [cell.row, cell.column, text, suggestion]),
  blanks: blanks.map(({ cell, text }) => [cell.row, cell.column, text]),
});

test("a letter is copied and filled cell by cell; figures stay numbers, the template stays as it is", async () => {
  const { office, copies, overview, syncs } = await filled({ 报告: LETTER });
  expect(copies.map(({ sheet, copy }) => [sheet, copy])).toEqual([["报告", "报告（已填）"]]);
  const copy = values(office, "报告（已填）", 4, 3);
  expect(copy[0]?.[0]).toBe("清河县某局2024年创建情况");
  expect(copy[1]).toEqual(["集中学习", 3, "12次"]);
  expect(copy[2]?.[1]).toMatch(/^\d+(\.\d+)?分$/);
  expect(copy[2]?.[2]).toBe("未达标");
  expect(copy[3]).toEqual(["{{单位全程}}", "{{天气}}", "半个{{单位全称"]);
  expect(values(office, "报告", 4, 3)).toEqual(LETTER.map((row) => [...row, null, null].slice(0, 3)));
  expect(overview.skipped).toContainEqual({ sheet: "报告", reason: "template" });
  expect(syncs).toBeLessThanOrEqual(3);
});

test("unknown and misspelt placeholders are told with their cells, and so are the marks that people leave", async () => {
  const { offered } = await filled({ 报告: LETTER });
  expect(offered.map(told)).toEqual([
    {
      unknown: [
        [3, 0, "{{单位全程}}", "单位全称"],
        [3, 1, "{{天气}}", null],
        [3, 2, "半个{{单位全称", null],
      ],
      blanks: [
        [2, 0, "××"],
        [2, 0, "202_"],
        [2, 0, "____"],
      ],
    },
  ]);
});

test("a row with a list's fields is repeated with its merges, and what lies below moves down with its sums", async () => {
  const { office, copies } = await filled({ 任务: TABLE }, (book) => {
    const sheet = book.getWorksheet("任务");
    sheet?.mergeCells("A5:A6");
    if (sheet) sheet.getCell("D4").value = { formula: "SUM(D3:D3)*$D$3", result: 4 };
  });
  const name = copies[0]?.copy ?? "";
  const sheet = office.host.book.sheet(name);
  const used = sheet?.usedArea(true);
  const last = (used?.rows ?? 0) - 1;
  const rows = values(office, name, last + 1, 4);
  expect(last).toBeGreaterThan(50);
  const tasks = rows.slice(2, -2);
  expect(tasks.map(([number]) => number)).toEqual(tasks.map((_, index) => index + 1));
  expect(tasks.every(([, content, , hours]) => /.+：.+/.test(String(content)) && hours === 2)).toBe(true);
  expect(rows.at(-2)?.[0]).toBe("合计");
  expect(sheet?.cell(last - 1, 3).formula).toBe(`SUM(D3:D${String(last - 1)})*$D$3`);
  expect(rows.at(-1)?.[1]).toBe("清河县某局");
  expect(sheet?.merges).toContainEqual({ row: last, column: 0, rows: 2, columns: 1 });
  expect(JSON.stringify(rows)).not.toContain("{{");
});

test("a second filling is a copy of its own: what was typed in the first one stays, and neither is read as a ledger", async () => {
  const { office, assistant } = await filled({ 任务: TABLE });
  office.host.book.sheet("任务（已填）")?.change(0, 0, { value: "局长已审" });
  const { overview } = await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const [again] = await assistant.fillTemplates(["任务"]);
  expect(again?.copy).not.toBe("任务（已填）");
  expect(values(office, "任务（已填）", 1, 1)).toEqual([["局长已审"]]);
  expect(overview.tables.map(({ kind }) => kind)).toEqual(["study"]);
  expect(overview.skipped).toContainEqual({ sheet: "任务（已填）", reason: "ours" });
});

test("what is typed once in 模板字段 stands in every sheet and stays", async () => {
  const { office, assistant } = await filled({});
  const kinds = ["template-fields", "plan"] as const;
  // The plan comes first.
  const [before] = await assistant.write(kinds);
  const sheet = office.host.book.sheet("模板字段");
  const rowOf = (text: string) => {
    for (const [row, , cell] of sheet?.entries() ?? []) if (cell.value === text) return row;
    throw new Error(`No ${text}`);
  };
  for (const name of ["领导小组组长", "领导小组副组长"])
    sheet?.change(rowOf(`{{${name}}}`), 3, { value: `郑${name.length}` });
  for (let time = 1; time <= 2; time += 1) {
    await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
    const [plan] = await assistant.write(kinds);
    expect(plan?.blanks).toBeLessThan(before?.blanks ?? 0);
    const texts = [...(office.host.book.sheet("创建规划")?.entries() ?? [])].map(([, , cell]) =>
      String(cell.value),
    );
    expect(texts.some((text) => text.includes("郑6"))).toBe(true);
    expect(texts.some((text) => text.includes("郑7"))).toBe(true);
    expect(sheet?.cell(rowOf("{{领导小组组长}}"), 3).value).toBe("郑6");
    expect(sheet?.cell(rowOf("{{领导小组组长}}"), 2).value).toBe("郑6");
  }
});

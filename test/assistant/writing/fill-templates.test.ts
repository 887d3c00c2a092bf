import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { createAssistant, createEngine, type Assistant, type FilledTemplate } from "../../../src/assistant";
import { excel } from "../../../src/excel";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { openExcel, workbookFile, type Cells } from "../../excel/open-excel";

installChartSupport();

/** These tests fill the clerk's templates through the real Office.js. */

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

/** Fills sheets, and gives what became of them. */
async function fillNow(assistant: Assistant, ...sheets: readonly string[]) {
  const { filled } = await assistant.fillTemplates(sheets.map((sheet) => ({ sheet })));
  return filled;
}

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
  const copies = await fillNow(assistant, ...Object.keys(sheets));
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
  expect(syncs).toBe(4);
});

test("unknown and misspelt placeholders are reported with their cells, and so are the marks that people leave", async () => {
  const { offered } = await filled({ 报告: LETTER });
  expect(offered.map(told)).toEqual([
    {
      unknown: [
        [3, 0, "{{单位全程}}", "单位全称"],
        [3, 1, "{{天气}}", null],
        [3, 2, "半个{{单位全称", null],
      ],
      blanks: [
        [2, 0, "××局"],
        [2, 0, "202_年"],
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

test("a second filling is a separate copy: what was typed in the first one stays, and neither is read as a ledger", async () => {
  const { office, assistant } = await filled({ 任务: TABLE });
  office.host.book.sheet("任务（已填）")?.change(0, 0, { value: "局长已审" });
  const { overview } = await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const [again] = await fillNow(assistant, "任务");
  expect(again?.copy).not.toBe("任务（已填）");
  expect(values(office, "任务（已填）", 1, 1)).toEqual([["局长已审"]]);
  expect(overview.tables.map(({ kind }) => kind)).toEqual(["study"]);
  expect(overview.skipped).toContainEqual({ sheet: "任务（已填）", reason: "ours" });
});

test("a copy that still holds a placeholder is offered as a template, and is filled once the placeholder is corrected", async () => {
  const { office, assistant, overview } = await filled({ 报告: [["{{单位全名}}的报告", "{{年度}}"]] });
  expect(overview.skipped).toContainEqual({ sheet: "报告", reason: "template" });
  const check = () => assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const { overview: after } = await check();
  expect(after.skipped).toContainEqual({ sheet: "报告（已填）", reason: "template" });
  const offered = (await assistant.templates()).map((one) => [one.sheet, one.filled, one.unknown.length]);
  expect(offered).toEqual([
    ["报告", 1, 1],
    ["报告（已填）", 0, 1],
  ]);

  office.host.book.sheet("报告（已填）")?.change(0, 0, { value: "{{单位全称}}的报告" });
  await check();
  expect((await assistant.templates())[1]).toMatchObject({ sheet: "报告（已填）", filled: 1, unknown: [] });
  const [again] = await fillNow(assistant, "报告（已填）");
  expect(again?.copy).toBe("报告（已填）（2）");
  expect(values(office, "报告（已填）（2）", 1, 2)).toEqual([["清河县某局的报告", "2024年"]]);
  const { overview: last } = await check();
  expect(last.skipped).toContainEqual({ sheet: "报告（已填）（2）", reason: "ours" });
});

test("what is typed once in 模板字段 stands in every sheet and stays", async () => {
  const { office, assistant } = await filled({});
  const kinds = ["template-fields", "plan"] as const;
  // The plan comes first.
  const {
    sheets: [before],
  } = await assistant.write(kinds);
  const sheet = office.host.book.sheet("模板字段");
  const rowOf = (text: string) => {
    for (const [row, , cell] of sheet?.entries() ?? []) if (cell.value === text) return row;
    throw new Error(`No ${text}`);
  };
  for (const name of ["领导小组组长", "领导小组副组长"])
    sheet?.change(rowOf(`{{${name}}}`), 3, { value: `郑${name.length}` });
  for (let time = 1; time <= 2; time += 1) {
    await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
    const {
      sheets: [plan],
    } = await assistant.write(kinds);
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

test("lists hold what the clerk typed on our sheets, also over what we wrote", async () => {
  const { office, assistant } = await filled({ 任务: TABLE });
  await assistant.write(["tasks"]);
  const sheet = office.host.book.sheet("任务分解表");
  const [row = 0, content = 0] = [...(sheet?.entries() ?? [])].find(([, , { value }]) => value === 1) ?? [];
  sheet?.change(row, content + 1, { value: "改写的创建内容" });
  sheet?.change(row, content + 5, { value: "宣传科" });
  await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const [copy] = await fillNow(assistant, "任务");
  const filledIn = values(office, copy?.copy ?? "", 80, 4);
  expect(filledIn[2]?.[1]).toMatch(/^改写的创建内容：/);
  expect(filledIn[2]?.[2]).toBe("宣传科");
});

test("two rows merged into one item are repeated together, with their heights, rules and borders", async () => {
  const sheets: Readonly<Record<string, Cells>> = {
    问题: [
      ["序号", "问题与措施", "分值"],
      ["{{问题.序号}}", "{{问题.存在问题}}", 2],
      [null, "措施：{{问题.整改措施}}", null],
      ["合计", null, 0],
    ],
  };
  const { office, copies } = await filled(sheets, (book) => {
    const sheet = book.getWorksheet("问题");
    if (!sheet) return;
    sheet.mergeCells("A2:A3");
    sheet.getColumn(2).width = 200;
    sheet.getRow(2).height = 21;
    sheet.getRow(3).height = 63;
    sheet.getCell("C2").dataValidation = { type: "list", formulae: ['"1,2"'] };
    sheet.getCell("C4").value = { formula: "SUM(C2:C3)+C2", result: 4 };
  });
  const sheet = office.host.book.sheet(copies[0]?.copy ?? "");
  const rows = values(office, sheet?.name ?? "", sheet?.usedArea(true)?.rows ?? 0, 3);
  const items = (rows.length - 2) / 2;
  expect(items).toBeGreaterThan(1);
  for (let item = 0; item < items; item += 1) {
    const row = 1 + item * 2;
    expect(rows[row]?.[0]).toBe(item + 1);
    expect(rows[row + 1]?.[1]).toMatch(/^措施：/);
    expect(sheet?.merges).toContainEqual({ row, column: 0, rows: 2, columns: 1 });
    expect([sheet?.rows.get(row)?.size, sheet?.rows.get(row + 1)?.size]).toEqual([21, 63]);
  }
  expect(sheet?.validations.flatMap(({ areas }) => areas)).toEqual([
    { row: 1, column: 2, rows: 1, columns: 1 },
    ...Array.from({ length: items - 1 }, (_, item) => ({
      row: 3 + item * 2,
      column: 2,
      rows: 1,
      columns: 1,
    })),
  ]);
  const last = 1 + items * 2;
  expect(sheet?.cell(last, 2).formula).toBe(`SUM(C2:C${String(last)})+C2`);
});

test("a figure takes the cell's own format: per cent, a day, or a number in a cell formatted as text", async () => {
  const { office } = await filled(
    {
      表单: [
        ["{{study-sessions-yearly.完成率}}", "{{attendance-rate.target}}", "{{考核期开始}}", "{{年度}}"],
        ["{{达标条数}}", "{{attendance-rate.target}}%", "{{attendance-rate.target}}", "{{得分}}分"],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("表单");
      if (!sheet) return;
      sheet.getCell("B1").numFmt = "0.0%";
      sheet.getCell("C1").numFmt = 'yyyy"年"m"月"d"日"';
      sheet.getCell("D1").numFmt = "yyyy/m/d";
      sheet.getCell("A2").numFmt = "@";
    },
  );
  const copy = office.host.book.sheet("表单（已填）");
  expect([copy?.cell(0, 1).value, copy?.cell(0, 1).style.numFmt]).toEqual([0.95, "0.0%"]);
  expect([copy?.cell(0, 2).value, copy?.cell(0, 2).style.numFmt]).toEqual([45292, 'yyyy"年"m"月"d"日"']);
  expect(copy?.cell(0, 3).value).toBe("2024年");
  expect([typeof copy?.cell(1, 0).value, copy?.cell(1, 0).style.numFmt ?? "General"]).toEqual([
    "number",
    "General",
  ]);
  expect(copy?.cell(1, 1).value).toBe("95%");
  expect(copy?.cell(1, 2).value).toBe(95);
});

test("a formula stays a formula: placeholders in its texts are filled, and a placeholder that it only shows is not overwritten", async () => {
  const { office } = await filled({ 公式: [["{{单位全称}}"], [""], [""]] }, (book) => {
    const sheet = book.getWorksheet("公式");
    if (!sheet) return;
    sheet.getCell("A2").value = { formula: "A1", result: "{{单位全称}}" };
    sheet.getCell("A3").value = { formula: 'A1&"{{年度}}"', result: "{{单位全称}}{{年度}}" };
  });
  const copy = office.host.book.sheet("公式（已填）");
  expect([copy?.cell(1, 0).formula, copy?.cell(2, 0).formula]).toEqual(["A1", 'A1&"2024年"']);
});

test("page headers, print areas, names and charts of the copy are adjusted to what was filled", async () => {
  const { office } = await filled(
    {
      成员: [
        ["条款", "分值"],
        ["{{条款.名称}}", "{{条款.分值}}"],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("成员");
      if (!sheet) return;
      sheet.headerFooter.oddHeader = "&C{{单位全称}}";
      sheet.pageSetup.printArea = "A1:B2";
      book.definedNames.add("成员!$B$2:$B$2", "分值");
      sheet.addChart(
        {
          type: "bar",
          barDir: "col",
          series: [{ name: "分值", values: "成员!$B$2", categories: "成员!$A$2" }],
        },
        { tl: { col: 4, row: 1 }, br: { col: 9, row: 12 } },
      );
    },
  );
  const copy = office.host.book.sheet("成员（已填）");
  const rows = copy?.usedArea(true)?.rows ?? 0;
  expect(rows).toBeGreaterThan(50);
  expect(copy?.page.header).toBe("&C清河县某局");
  expect(copy?.page.printArea).toEqual({ row: 0, column: 0, rows, columns: 2 });
  const name = office.host.book.names.find((one) => one.name === "分值" && one.scope === copy?.id);
  expect(name?.target).toEqual({ sheet: copy?.id, area: { row: 1, column: 1, rows: rows - 1, columns: 1 } });
  expect(copy?.charts[0]?.series[0]).toMatchObject({
    values: `'成员（已填）'!$B$2:$B$${String(rows)}`,
    categories: `'成员（已填）'!$A$2:$A$${String(rows)}`,
  });
});

test("text that is longer than the template's row gets a higher row, also in a merge; short text keeps the row", async () => {
  const { office } = await filled(
    {
      说明: [
        ["{{study-sessions-monthly.问题}}", null],
        ["{{单位全称}}", null],
        ["{{任务.创建内容}}", "{{任务.佐证材料}}"],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("说明");
      if (!sheet) return;
      sheet.mergeCells("A1:B1");
      for (const cell of ["A1", "A2", "A3", "B3"]) sheet.getCell(cell).alignment = { wrapText: true };
      sheet.getColumn(1).width = 12;
      sheet.getColumn(2).width = 12;
      for (const row of [1, 2, 3]) sheet.getRow(row).height = 18;
    },
  );
  const copy = office.host.book.sheet("说明（已填）");
  expect(copy?.rows.get(0)?.size).toBeGreaterThan(60);
  expect(copy?.rows.get(1)?.size).toBe(18);
  const heights = [...(copy?.rows ?? [])].filter(([row]) => row >= 2).map(([, { size }]) => size ?? 0);
  expect(heights.length).toBeGreaterThan(50);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(18);
  expect(Math.max(...heights)).toBeGreaterThan(40);
});

test("on a copy text wraps that would be cut by its neighbour; what has room to run on stays on its line", async () => {
  const { office } = await filled(
    {
      说明: [
        ["{{考核期开始}}", "年度", null, null, null],
        ["{{考核期开始}}", null, null, null, null],
        ["期间", null, "{{考核期开始}}", null, null],
        ["年度", null, null, null, "{{考核期开始}}"],
      ],
    },
    (book) => {
      const sheet = book.getWorksheet("说明");
      for (const column of [1, 2, 3, 4, 5]) if (sheet) sheet.getColumn(column).width = 8;
      for (const row of [1, 2, 3, 4]) if (sheet) sheet.getRow(row).height = 18;
    },
  );
  const copy = office.host.book.sheet("说明（已填）");
  const wraps = (row: number, column: number) => copy?.cell(row, column).style.alignment?.wrapText ?? false;
  expect([wraps(0, 0), wraps(1, 0), wraps(2, 2), wraps(3, 4)]).toEqual([true, false, false, true]);
  const heights = [0, 1, 2, 3].map((row) => copy?.rows.get(row)?.size ?? 0);
  expect(heights[0]).toBeGreaterThan(18);
  expect(heights.slice(1, 3)).toEqual([18, 18]);
  expect(heights[3]).toBeGreaterThan(18);
});

test("lists beside each other fill the same rows, and the shorter one leaves its cells empty", async () => {
  const { office } = await filled({
    列表: [["{{任务.序号}}", "{{成员.序号}}", "{{单位全称}}"], ["完"]],
  });
  const sheet = office.host.book.sheet("列表（已填）");
  const rows = values(office, "列表（已填）", sheet?.usedArea(true)?.rows ?? 0, 3);
  expect(rows[0]).toEqual([1, 1, "清河县某局"]);
  expect(rows.at(-2)?.[0]).toBe(rows.length - 1);
  expect(rows.at(-2)?.[1]).toBeNull();
  expect(rows.at(-1)?.[0]).toBe("完");
});

test("the copy of a sheet with the longest possible name still has the ending that says it is filled", async () => {
  const name = "单".repeat(31);
  const { copies } = await filled({ [name]: [["{{单位全称}}"]] });
  expect(copies[0]?.copy).toBe(`${"单".repeat(27)}（已填）`);
});

test("marks are filled with what is known, and with what the clerk says of them in 模板字段", async () => {
  const forms: Readonly<Record<string, Cells>> = {
    规划: [["××局202_年规划"], ["联系人：____"], ["填表日期：____年__月__日"], ["××局"]],
    空表: [
      ["姓名", "签字"],
      ["____", ""],
    ],
  };
  const { office, assistant, offered, copies } = await filled(forms);
  expect(offered.map(({ sheet, blanks }) => [sheet, blanks.map(({ name }) => name)])).toEqual([
    ["规划", ["联系人"]],
  ]);
  expect(values(office, copies[0]?.copy ?? "", 1, 1)).toEqual([["清河县某局2025年规划"]]);
  await assistant.write(["template-fields"]);
  const sheet = office.host.book.sheet("模板字段");
  const say = (name: string, value: string | number) => {
    for (const [row, , cell] of sheet?.entries() ?? [])
      if (cell.value === `{{${name}}}`) return sheet?.change(row, 3, { value });
    throw new Error(`No ${name}`);
  };
  say("××局", "清河县某局");
  say("202_年", 2024);
  say("填表日期", "2024-12-31");
  await assistant.check(OPTIONS, () => undefined, new AbortController().signal);
  const [again] = await fillNow(assistant, "规划");
  expect(values(office, again?.copy ?? "", 4, 1)).toEqual([
    ["清河县某局2024年规划"],
    ["联系人：____"],
    ["填表日期：2024年12月31日"],
    ["清河县某局"],
  ]);
  expect(again?.blanks.map(({ name }) => name)).toEqual(["联系人"]);
});

test("a cell that offers a list gets the list's own word, and stays as it is where the list has none", async () => {
  const items: Cells = [
    ["自查表"],
    ["序号", "自查内容", "是否达标", "完成情况"],
    [1, "全年集中学习不少于3次", "", ""],
    [2, "集中学习全年不少于9次", "", ""],
  ];
  const { office, copies } = await filled({ 自查: items }, (book) => {
    for (const row of [3, 4]) {
      const list = (choices: string) => ({
        type: "list" as const,
        allowBlank: true,
        formulae: [`"${choices}"`],
      });
      const sheet = book.getWorksheet("自查");
      if (sheet) {
        sheet.getCell(row, 3).dataValidation = list("√,×");
        sheet.getCell(row, 4).dataValidation = list("好,差");
      }
    }
  });
  expect(values(office, copies[0]?.copy ?? "", 4, 4).slice(2)).toEqual([
    [1, "全年集中学习不少于3次", "√", null],
    [2, "集中学习全年不少于9次", "×", null],
  ]);
});

import type { PlanRow, SheetPlan } from "../../../src/documents";
import { readWorkbook, writeSheets as write } from "../../../src/excel";
import type { Host } from "../../../src/workbench/host";
import type { OfficeInNode } from "../../../src/workbench/host/node";
import { openExcel, workbookFile } from "../open-excel";
import { body, smallPlan } from "../sheet-plans";

const ledger = { "考 勤": [["姓名"], ["张三"]] };

async function office(options = {}): Promise<OfficeInNode> {
  return openExcel(await workbookFile(ledger), options);
}

function sheetOf(host: Host, name: string) {
  const sheet = host.book.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Writes and gives the written sheets. */
const writeSheets = async (plans: readonly SheetPlan[]) => (await write(plans)).sheets;

const valuesOf = async (name: string) =>
  (await readWorkbook()).sheets.find((sheet) => sheet.name === name)?.values;

const withRows = (rows: SheetPlan["rows"]): SheetPlan => smallPlan({ rows: [...smallPlan().rows, ...rows] });

describe("writeSheets, a new sheet", () => {
  it("is written in three round trips, at the end, and found as ours", async () => {
    const { host } = await office();
    const written = await writeSheets([smallPlan()]);
    expect(host.counters.syncs).toBe(3);
    expect(written).toEqual([
      { kind: "summary", edition: "city-civilized-organ", sheet: "达标汇总", created: true, rows: 4 },
    ]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考 勤", "达标汇总"]);
    const { own } = await readWorkbook();
    expect(own).toEqual([
      {
        kind: "summary",
        edition: "city-civilized-organ",
        sheet: "达标汇总",
        area: { row: 0, column: 0, rows: 4, columns: 4 },
      },
    ]);
  });

  it("has the plan's values, formats, merges, fonts, fills, borders and sizes", async () => {
    const { host } = await office();
    await writeSheets([smallPlan()]);
    expect(await valuesOf("达标汇总")).toEqual([
      ["达标情况汇总", "", "", ""],
      ["编号", "结论", "实际", "备注"],
      ["a", "未达标", 10.5, ""],
      ["b", "达标", 12, ""],
    ]);
    const sheet = sheetOf(host, "达标汇总");
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(sheet.cell(2, 0).style.numFmt).toBe("@");
    expect(sheet.cell(2, 2).style.numFmt).toBe("0.0");
    const title = host.view.cell(sheet, 0, 0).style;
    expect(title).toMatchObject({ font: { name: "华文中宋", size: 18 }, horizontal: "center", borders: {} });
    const unmet = host.view.cell(sheet, 2, 1).style;
    expect(unmet).toMatchObject({ bold: true, fill: "#F8CBAD", font: { color: "#9C0006" }, wrap: true });
    const met = host.view.cell(sheet, 3, 1).style;
    expect(met).toMatchObject({ bold: false, fill: "#E2F0D9", font: { color: "#000000" } });
    expect(Object.keys(host.view.cell(sheet, 3, 3).style.borders).sort()).toEqual([
      "bottom",
      "left",
      "right",
      "top",
    ]);
    expect(host.view.rowHeight(sheet, 0)).toBe(36);
    expect(host.view.columnWidth(sheet, 1)).toBeCloseTo(56.25, 0);
  });

  it("prints on A4, one page wide, with its header repeated and pages numbered", async () => {
    const { host } = await office();
    await writeSheets([smallPlan()]);
    const { page, frozen } = sheetOf(host, "达标汇总");
    expect(page).toMatchObject({ orientation: "landscape", paperSize: 9, fit: { width: 1, height: 0 } });
    expect(page).toMatchObject({ firstPage: 1, titleRows: { from: 1, to: 1 } });
    expect(JSON.stringify(page)).toContain("第 &P 页 共 &N 页");
    expect(frozen).toEqual({ rows: 2, columns: 0 });
  });

  it("never turns a text into a formula, a number or a date", async () => {
    const texts = ["=1+1", "+1", "-1", "@SUM(A1)", "'x", "2024-03-05", "1/2", "50%", "007", "\t=1", "'=1"];
    texts.push(`-${"长".repeat(8300)}`);
    const { host } = await office();
    await writeSheets([withRows(texts.map((text, at) => body(`r${String(at)}`, "达标", at, text)))]);
    const sheet = sheetOf(host, "达标汇总");
    texts.forEach((text, at) => {
      expect(sheet.cell(4 + at, 3)).toMatchObject({ value: text, formula: null });
    });
  });

  it("links to the cells of a sheet with a space in its name, and keeps text and look of the cell", async () => {
    const link = { sheet: "考 勤", row: 0, column: 0, rows: 2, columns: 1 };
    const row = body("c", "达标", 1);
    const linked: PlanRow = {
      ...row,
      cells: { ...row.cells, note: { value: "=考勤", style: "table-link", link } },
    };
    const { host } = await office();
    await writeSheets([withRows([linked])]);
    const cell = host.view.cell(sheetOf(host, "达标汇总"), 4, 3);
    expect(cell.text).toBe("=考勤");
    expect(cell.link).toMatchObject({ documentReference: "'考 勤'!A1:A2" });
    expect(cell.style).toMatchObject({ underline: true, font: { name: "仿宋", color: "#0B5394" } });
    expect(host.view.follow(cell.link ?? {})).toBe(true);
  });

  it("gets another name beside a sheet that bears the title but is not ours, and leaves that sheet alone", async () => {
    const { host } = await openExcel(await workbookFile({ 达标汇总: [["别人的"]] }));
    const [written] = await writeSheets([smallPlan()]);
    expect(written?.sheet).toBe("达标汇总（2）");
    expect(sheetOf(host, "达标汇总").cell(0, 0).value).toBe("别人的");
  });

  it("offers choices as a drop-down; long lists stand on a very hidden sheet that is not read as a ledger", async () => {
    const long = Array.from({ length: 60 }, (_, at) => `第${String(at)}项选择`);
    const { host } = await office();
    const validations = [
      { column: "verdict", choices: ["达标", "未达标"] },
      { column: "note", choices: long },
      { column: "actual", choices: [], range: { min: 0, max: 100 } },
    ];
    await writeSheets([smallPlan({ validations })]);
    const rules = sheetOf(host, "达标汇总").validations.map(({ validation }) => validation);
    expect(rules.map(({ type }) => type).sort()).toEqual(["decimal", "list", "list"]);
    expect(rules.flatMap(({ formulae }) => formulae).map(String)).toEqual(
      expect.arrayContaining([expect.stringContaining("达标,未达标"), expect.stringContaining("$A$2:$A$61")]),
    );
    const hidden = sheetOf(host, "WMJG_选项");
    expect(hidden.visibility).toBe("VeryHidden");
    expect(hidden.cell(60, 0).value).toBe("第59项选择");
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(["考 勤", "达标汇总"]);

    host.resetCounters();
    await writeSheets([smallPlan({ validations })]);
    expect(host.counters.syncs).toBe(4);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考 勤", "WMJG_选项", "达标汇总"]);
  });

  it("offers choices that look like a formula from cells, where they are texts", async () => {
    const { host } = await office();
    await writeSheets([smallPlan({ validations: [{ column: "note", choices: ["=1+1", "达标"] }] })]);
    const [rule] = sheetOf(host, "达标汇总").validations;
    expect(rule?.validation.formulae.map(String).join()).toMatch(/WMJG_选项'?!\$A\$2:\$A\$3$/);
    expect(sheetOf(host, "WMJG_选项").cell(1, 0)).toMatchObject({ value: "=1+1", formula: null });
  });

  it("has its conditional formats and charts", async () => {
    const { host } = await office();
    const whole = { fromRow: "a", toRow: "b" };
    await writeSheets([
      smallPlan({
        conditionalFormats: [
          { range: { column: "verdict", ...whole }, texts: ["达标", '"未"'], style: "verdict-met" },
          { range: { column: "actual", ...whole }, scale: { low: "#FFFFFF", high: "#63BE7B" } },
        ],
        charts: [
          {
            name: "study",
            title: "各月集中学习",
            type: "clustered-column",
            categories: { column: "id", ...whole },
            series: [
              { name: "实际", values: { column: "actual", ...whole }, color: "#0B5394" },
              { name: "目标", values: { column: "actual", ...whole }, color: "#9C0006" },
            ],
            place: { fromColumn: "id", toColumn: "note", ...whole },
          },
        ],
      }),
    ]);
    const sheet = sheetOf(host, "达标汇总");
    expect(sheet.formats.length).toBeGreaterThanOrEqual(2);
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]?.series).toHaveLength(2);
  });

  it("draws bars from the top down, with their figures and without a scale", async () => {
    const { host } = await office();
    const whole = { fromRow: "a", toRow: "b" };
    const chart = {
      name: "dimensions",
      title: "各维度得分",
      type: "clustered-bar" as const,
      categories: { column: "id", ...whole },
      series: [{ name: "得分", values: { column: "actual", ...whole }, color: "#0B5394" }],
      place: { fromColumn: "id", toColumn: "note", ...whole },
    };
    await writeSheets([
      smallPlan({ charts: [chart, { ...chart, name: "months", type: "clustered-column" }] }),
    ]);
    const saved = await openExcel(await host.save());
    const drawn = saved.host.book.sheets.flatMap(({ charts }) => charts);
    expect(drawn.map(({ axes, series }) => [axes, series[0]?.labels])).toEqual([
      [{ reversed: true, valuesShown: false, gridlines: false }, true],
      [{ reversed: false, valuesShown: false, gridlines: false }, true],
    ]);
  });

  it("needs nothing above ExcelApi 1.9", async () => {
    const { host } = await office({ apiVersion: "1.9" });
    await writeSheets([smallPlan()]);
    await writeSheets([smallPlan()]);
    expect(sheetOf(host, "达标汇总").cell(2, 0).value).toBe("a");
  });

  it("is sent in several requests of less than 4 MB where it is too large for one", async () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      body(`r${String(at)}`, "达标", at, "长".repeat(500)),
    );
    const { host } = await office({ payloadLimit: 4_000_000 });
    await writeSheets([withRows(rows)]);
    expect(host.counters.syncs).toBeGreaterThan(2);
    expect(sheetOf(host, "达标汇总").cell(3003, 0).value).toBe("r2999");
  });

  it("survives saving and opening", async () => {
    const { host } = await office();
    await writeSheets([smallPlan()]);
    await openExcel(await host.save());
    const snapshot = await readWorkbook();
    expect(snapshot.own).toMatchObject([{ kind: "summary", sheet: "达标汇总" }]);
    expect(snapshot.sheets[1]?.values[2]).toEqual(["a", "未达标", 10.5, ""]);
  });
});

describe("writeSheets, a sheet of ours", () => {
  async function written(options = {}): Promise<OfficeInNode> {
    const opened = await office(options);
    await writeSheets([smallPlan()]);
    opened.host.resetCounters();
    return opened;
  }

  it("is rewritten in place in four round trips, leaving nothing behind", async () => {
    const { host } = await written();
    const { id } = sheetOf(host, "达标汇总");
    const rows = [...smallPlan().rows.slice(0, 2), body("z", "达标", 3, "备")];
    expect(await writeSheets([smallPlan({ rows })])).toMatchObject([{ created: false, sheet: "达标汇总" }]);
    expect(host.counters.syncs).toBe(4);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考 勤", "达标汇总"]);
    expect(sheetOf(host, "达标汇总").id).toBe(id);
    expect(await valuesOf("达标汇总")).toEqual([
      ["达标情况汇总", "", "", ""],
      ["编号", "结论", "实际", "备注"],
      ["z", "达标", 3, "备"],
    ]);
    expect((await readWorkbook()).own[0]?.area.rows).toBe(3);
    expect(host.view.cell(sheetOf(host, "达标汇总"), 3, 1).style.fill).toBeNull();
  });

  it("is found by its name's cells after it was renamed, moved and hidden", async () => {
    const { host } = await written();
    const sheet = sheetOf(host, "达标汇总");
    sheet.name = "张三's 2024";
    sheet.visibility = "Hidden";
    host.book.sheets = [...host.book.sheets].reverse();
    const [again] = await writeSheets([withRows([body("c", "达标", 7)])]);
    expect(again).toMatchObject({ sheet: "张三's 2024", created: false });
    expect(sheet.cell(4, 0).value).toBe("c");
    expect(sheet.visibility).toBe("Hidden");
    expect(host.book.sheets).toHaveLength(2);
  });

  it("is rewritten under a name of 31 characters, whose copy gets a shorter one", async () => {
    const { host } = await written();
    const sheet = sheetOf(host, "达标汇总");
    sheet.name = "一".repeat(31);
    const [again] = await writeSheets([withRows([body("c", "达标", 7)])]);
    expect(again).toMatchObject({ sheet: "一".repeat(31), created: false });
    expect(host.book.sheets.filter(({ name }) => name.startsWith("一"))).toEqual([sheet]);
  });

  it("may be very hidden, though Excel would not delete a very hidden copy", async () => {
    const { host } = await written();
    sheetOf(host, "达标汇总").visibility = "VeryHidden";
    await writeSheets([smallPlan()]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考 勤", "达标汇总"]);
  });

  it("is written anew after the clerk has deleted it", async () => {
    const { host, Excel } = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("达标汇总").delete();
      await context.sync();
    });
    expect((await readWorkbook()).own).toEqual([]);
    expect(await writeSheets([smallPlan()])).toMatchObject([{ created: true, sheet: "达标汇总" }]);
    expect((await readWorkbook()).own).toHaveLength(1);
    expect(host.book.names.filter(({ scope }) => scope === null)).toHaveLength(1);
  });

  it("is not confused with a copy that the clerk made of it", async () => {
    const { host, Excel } = await written();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("达标汇总").copy("End").name = "存档";
      await context.sync();
    });
    await writeSheets([smallPlan({ rows: smallPlan().rows.slice(0, 3) })]);
    expect(sheetOf(host, "存档").cell(3, 0).value).toBe("b");
    expect(sheetOf(host, "达标汇总").cell(3, 0).value).toBeNull();
  });

  it("is shown whole when the clerk had filtered it", async () => {
    const { host } = await written();
    const sheet = sheetOf(host, "达标汇总");
    sheet.filter = { area: { row: 1, column: 0, rows: 3, columns: 4 }, filtered: true };
    sheet.rows.set(2, { hidden: true });
    await writeSheets([withRows([body("c", "达标", 7)])]);
    expect(sheet.filter).toBeNull();
    expect(host.view.rowHeight(sheet, 2)).toBeGreaterThan(0);
    expect(sheet.cell(4, 0).value).toBe("c");
  });

  it("is no table of Excel's any more, since nothing can be merged in one", async () => {
    const { host } = await written();
    const sheet = sheetOf(host, "达标汇总");
    sheet.tables = [{ id: "1", name: "表1", area: { row: 1, column: 0, rows: 3, columns: 4 } }];
    await writeSheets([smallPlan()]);
    expect(sheet.tables).toEqual([]);
    expect(sheet.merges).toHaveLength(1);
  });

  it("has its charts redrawn, each once, and keeps the clerk's", async () => {
    const { host, Excel } = await written();
    const whole = { fromRow: "a", toRow: "b" };
    const chart = {
      name: "study",
      title: "各月集中学习",
      type: "line" as const,
      categories: { column: "id", ...whole },
      series: ["实际", "目标"].map((name) => ({
        name,
        values: { column: "actual", ...whole },
        color: "#0B5394",
      })),
      place: { fromColumn: "id", toColumn: "note", ...whole },
    };
    await writeSheets([smallPlan({ charts: [chart, { ...chart, name: "gone" }] })]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("达标汇总");
      sheet.charts.add("Line", sheet.getRange("C3:C4"), "Columns").name = "自制";
      await context.sync();
    });
    await writeSheets([smallPlan({ charts: [{ ...chart, series: chart.series.slice(0, 1) }] })]);
    const charts = sheetOf(host, "达标汇总").charts.map(({ name, series }) => [name, series.length]);
    expect(charts).toEqual([
      ["WMJG_study", 1],
      ["自制", 1],
    ]);
  });

  it("is independent of another edition", async () => {
    const { host } = await written();
    await writeSheets([smallPlan({ edition: "province" })]);
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["考 勤", "达标汇总", "达标汇总（2）"]);
    expect((await readWorkbook()).own.map(({ edition }) => edition)).toEqual([
      "city-civilized-organ",
      "province",
    ]);
  });

  it("is the same when it is written again with the same plan", async () => {
    const { host } = await written();
    const look = () => {
      const { merges, validations, formats, page, frozen, rows, columns } = sheetOf(host, "达标汇总");
      const cells = [...sheetOf(host, "达标汇总").entries()].sort(([a, b], [c, d]) => a - c || b - d);
      return JSON.stringify({
        merges,
        validations,
        formats,
        page,
        frozen,
        cells,
        rows: [...rows],
        columns: [...columns],
      });
    };
    await writeSheets([smallPlan()]);
    const before = look();
    await writeSheets([smallPlan()]);
    expect(look()).toBe(before);
  });

  it("is still referred to by the clerk's formulas on other sheets", async () => {
    const { host } = await written();
    sheetOf(host, "考 勤").change(4, 0, { formula: "达标汇总!C3", value: 10.5 });
    await writeSheets([smallPlan()]);
    expect(sheetOf(host, "考 勤").cell(4, 0).formula).toBe("达标汇总!C3");
  });
});

describe("writeSheets, what can't be written", () => {
  it("says so of a protected workbook before anything is changed", async () => {
    const { host } = await office();
    host.book.structureProtected = true;
    await expect(writeSheets([smallPlan()])).rejects.toMatchObject({
      reason: { key: "excel.structure-protected" },
    });
    expect(host.book.sheets).toHaveLength(1);
  });

  it("says so of a protected sheet, by its present name, and writes none of the others", async () => {
    const { host } = await office();
    await writeSheets([smallPlan()]);
    const sheet = sheetOf(host, "达标汇总");
    sheet.name = "汇总";
    sheet.protection = { password: true, options: {} };
    await expect(writeSheets([smallPlan({ kind: "plan", name: "规划" }), smallPlan()])).rejects.toMatchObject(
      {
        reason: { key: "excel.sheet-protected", params: { sheet: "汇总" } },
      },
    );
    expect(host.book.sheets).toHaveLength(2);
  });

  it("refuses two plans of one kind and edition", async () => {
    await office();
    await expect(writeSheets([smallPlan(), smallPlan()])).rejects.toMatchObject({
      reason: { key: "excel.same-sheet-twice" },
    });
  });
});

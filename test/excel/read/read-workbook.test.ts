import { readWorkbook, remember } from "../../../src/excel";
import { fill, openExcel, workbookFile } from "../open-excel";

const rowsOf = (rows: number, columns: number, value: string | number = 1) =>
  Array.from({ length: rows }, () => Array<string | number>(columns).fill(value));

describe("readWorkbook", () => {
  it("reads the cells of every sheet in three round trips", async () => {
    const sheets = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`${String(index + 1)}月`, rowsOf(30, 35, "√")]),
    );
    const { host } = await openExcel(await workbookFile(sheets));
    const snapshot = await readWorkbook();
    expect(snapshot.sheets).toHaveLength(20);
    expect(snapshot.sheets[19]?.values[29]?.[34]).toBe("√");
    expect(snapshot.fileName).toBe("台账.xlsx");
    expect(host.counters.syncs).toBe(3);
  });

  it("says whether the workbook was opened to be looked at only", async () => {
    const file = await workbookFile({ 甲: [["a"]] });
    await openExcel(file);
    expect((await readWorkbook()).readOnly).toBeUndefined();
    await openExcel(file, { state: { readOnly: true } });
    expect((await readWorkbook()).readOnly).toBe(true);
  });

  it("gives values as Excel does, in the sheet's own rows and columns", async () => {
    const file = await workbookFile({
      台账: [[], [null, "姓名", "学时"], [null, "张三", 8], [null, null, true]],
    });
    await openExcel(file);
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet).toMatchObject({
      name: "台账",
      visibility: "visible",
      protected: false,
      row: 1,
      column: 1,
      values: [
        ["姓名", "学时"],
        ["张三", 8],
        ["", true],
      ],
      dateSystem: 1900,
    });
  });

  it("lists each merged area once, also on a large sheet", async () => {
    const file = await workbookFile({ 考勤: rowsOf(200, 40) }, (book) => {
      const sheet = book.getWorksheet("考勤");
      for (let row = 1; row < 200; row += 2) {
        for (let column = 1; column <= 16; column++) sheet?.mergeCells(row, column, row + 1, column);
      }
    });
    const { host } = await openExcel(file);
    const merges = (await readWorkbook()).sheets[0]?.merges ?? [];
    expect(merges).toHaveLength(1600);
    expect(new Set(merges.map(({ row, column }) => `${String(row)},${String(column)}`)).size).toBe(1600);
    expect(merges.every(({ rows, columns }) => rows === 2 && columns === 1)).toBe(true);
    expect(host.counters.syncs).toBe(3);
  });

  it("reads without merged areas where Excel can't list them", async () => {
    const file = await workbookFile({ 考勤: [["考勤表", null]] }, (book) => {
      book.getWorksheet("考勤")?.mergeCells("A1:B1");
    });
    await openExcel(file, { apiVersion: "1.9" });
    expect((await readWorkbook()).sheets[0]).toMatchObject({ values: [["考勤表"]], merges: [] });
  });

  it("names hidden and very hidden sheets, and says which are protected", async () => {
    const file = await workbookFile({ 明: [["a"]], 暗: [["b"]], 深: [["c"]] }, (book) => {
      const [, hidden, deep] = book.worksheets;
      if (hidden) hidden.state = "hidden";
      if (deep) deep.state = "veryHidden";
    });
    const { host } = await openExcel(file);
    const first = host.book.sheets[0];
    if (first) first.protection = { password: false, options: {} };
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ visibility }) => visibility)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(sheets.map((sheet) => sheet.protected)).toEqual([true, false, false]);
  });

  it("gives an empty sheet without values", async () => {
    const { host } = await openExcel(await workbookFile({ 空: [] }));
    expect((await readWorkbook()).sheets[0]).toMatchObject({ values: [], row: 0, column: 0, merges: [] });
    expect(host.counters.syncs).toBe(2);
  });

  it("ignores a cell at XFD1048576 that is only formatted", async () => {
    const file = await workbookFile({ 台账: [["a"]] }, (book) => {
      const cell = book.getWorksheet("台账")?.getCell("XFD1048576");
      if (cell) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFF0000" } };
    });
    const { host } = await openExcel(file);
    const snapshot = await readWorkbook();
    expect(snapshot.sheets[0]?.values).toEqual([["a"]]);
    expect(host.counters.syncs).toBe(3);
  });

  it("reads the ledger and names the stray value that stretches it to the last row", async () => {
    const file = await workbookFile({ 台账: rowsOf(20, 8) }, (book) => {
      const cell = book.getWorksheet("台账")?.getCell("B1048576");
      if (cell) cell.value = "x";
    });
    const { host } = await openExcel(file);
    const snapshot = await readWorkbook();
    expect(snapshot.sheets[0]?.values).toHaveLength(20);
    expect(snapshot.sheets[0]?.values[0]).toHaveLength(8);
    expect(snapshot.leftOut).toEqual([{ sheet: "台账", row: 1_048_575, column: 1, rows: 1, columns: 1 }]);
    expect(host.counters.syncs).toBeLessThanOrEqual(4);
  });

  it("reads a sheet with a value in its last column, for whose whole rows Excel gives no values", async () => {
    const file = await workbookFile(
      {
        台账: [
          ["姓名", "学时"],
          ["张三", 8],
        ],
      },
      (book) => {
        const cell = book.getWorksheet("台账")?.getCell("XFD2");
        if (cell) cell.value = "错位";
      },
    );
    await openExcel(file);
    const [sheet] = (await readWorkbook()).sheets;
    expect(sheet?.values.map((row) => [row.length, row[0], row[1], row.at(-1)])).toEqual([
      [16_384, "姓名", "学时", ""],
      [16_384, "张三", 8, "错位"],
    ]);
  });

  it("leaves out empty rows and columns at the end, to which formulas stretch the used range", async () => {
    const file = await workbookFile({ 台账: [["a", "b"]] }, (book) => {
      const sheet = book.getWorksheet("台账");
      for (const address of ["E1", "A40"]) {
        const cell = sheet?.getCell(address);
        if (cell) cell.value = { formula: '""', result: "" };
      }
    });
    await openExcel(file);
    expect((await readWorkbook()).sheets[0]?.values).toEqual([["a", "b"]]);
  });

  it("says from which year days are counted", async () => {
    const { host } = await openExcel(await workbookFile({ 台账: [[1]] }));
    host.book.dateSystem = 1904;
    expect((await readWorkbook()).sheets[0]?.dateSystem).toBe(1904);
  });

  it("reads in chunks above what one answer holds, and reports progress", async () => {
    const office = await openExcel(await workbookFile({ 甲: [["a"]], 乙: rowsOf(10, 5, "乙") }));
    fill(office, "甲", 3000, 150);
    const progress: number[] = [];
    const { sheets } = await readWorkbook({ onProgress: (done) => progress.push(done) });
    expect(sheets[0]?.values).toHaveLength(3000);
    expect(sheets[1]?.values[9]?.[4]).toBe("乙");
    expect(sheets[0]?.values[2999]?.[149]).toBe(2999);
    expect(progress).toHaveLength(2);
    expect(progress.at(-1)).toBe(1);
    expect(office.host.counters.syncs).toBe(4);
  });

  it("halves a chunk that is too large for one answer, and loses nothing", async () => {
    const sheets = { 甲: rowsOf(60, 20, "很长的一段文字"), 乙: rowsOf(60, 20, "很长的一段文字") };
    await openExcel(await workbookFile(sheets), { payloadLimit: 30_000 });
    const snapshot = await readWorkbook();
    for (const { values } of snapshot.sheets) {
      expect(values).toHaveLength(60);
      expect(values.flat().every((value) => value === "很长的一段文字")).toBe(true);
    }
  });

  it("stops when the clerk cancels, before the next chunk", async () => {
    const office = await openExcel(await workbookFile({ 甲: [["a"]] }));
    fill(office, "甲", 3000, 150);
    const controller = new AbortController();
    const reading = readWorkbook({ signal: controller.signal, onProgress: () => controller.abort() });
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    expect(office.host.counters.syncs).toBe(3);
  });

  it("gives back what was remembered, also after saving and opening", async () => {
    const { host } = await openExcel(await workbookFile({ 台账: [["a"]] }));
    expect((await readWorkbook()).memory).toBeNull();
    const memory = JSON.stringify({ version: 1, answers: { "mark:-": "rest" }, columns: {} });
    await remember(memory);
    expect((await readWorkbook()).memory).toBe(memory);
    await openExcel(await host.save());
    expect((await readWorkbook()).memory).toBe(memory);
  });

  it("refuses to store more than a workbook's settings hold", async () => {
    await openExcel(await workbookFile({ 台账: [["a"]] }));
    await expect(remember("字".repeat(700_000))).rejects.toMatchObject({
      reason: { key: "excel.memory-too-large" },
    });
  });

  it("tries again once when Excel is too busy", async () => {
    const { host } = await openExcel(await workbookFile({ 台账: [["a"]] }));
    host.failNext("ActivityLimitReached");
    expect((await readWorkbook()).sheets[0]?.values).toEqual([["a"]]);
  });

  it("passes on an error that it can't recover from", async () => {
    const { host } = await openExcel(await workbookFile({ 台账: [["a"]] }));
    host.failNext("InvalidOperationInCellEditMode");
    await expect(readWorkbook()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});

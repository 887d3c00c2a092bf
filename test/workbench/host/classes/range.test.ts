import { codeOf, onSheet, openBytes, openExcel } from "../open-excel";

describe("writing cells", () => {
  it("turns texts that look like numbers, percentages, dates and formulas into these", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:E1");
      range.values = [["12.50", "95%", "2024/3/5", "=1+2", "3月无"]];
      range.load("values,numberFormat,formulas,text");
      await context.sync();
      expect(range.values).toEqual([[12.5, 0.95, 45356, 3, "3月无"]]);
      expect(range.numberFormat).toEqual([["General", "0%", "yyyy/m/d", "General", "General"]]);
      expect(range.formulas[0]?.[3]).toBe("=1+2");
      expect(range.text).toEqual([["12.5", "95%", "2024/3/5", "3", "3月无"]]);
    });
  });

  it("leaves texts as they are in cells formatted as text, and after an apostrophe", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1:B1").numberFormat = "@" as unknown as string[][];
      const range = sheet.getRange("A1:C1");
      range.values = [["=1+2", 5, "'10/12"]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["=1+2", "5", "10/12"]]);
      expect(range.formulas).toEqual([["=1+2", "5", "10/12"]]);
    });
  });

  it("leaves a cell if the table has null, empties it for an empty text, and spreads a scalar", async () => {
    const office = await openExcel((sheet) => void sheet.addRow(["a", "b", "c"]));
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[null, "", "x"]] as unknown as string[][];
      const spread = sheet.getRange("A2:C3");
      spread.values = "y" as unknown as string[][];
      range.load("values");
      spread.load("values");
      await context.sync();
      expect(range.values).toEqual([["a", "", "x"]]);
      expect(spread.values).toEqual([
        ["y", "y", "y"],
        ["y", "y", "y"],
      ]);
    });
  });

  it("keeps what was done before an error, since there is no transaction", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").values = [["先"]];
      sheet.getRange("A2:B2").values = [["少"]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      const range = sheet.getRange("A1").load("values");
      await context.sync();
      expect(range.values).toEqual([["先"]]);
    });
  });

  it("takes large tables in the parts into which Office.js cuts them", async () => {
    const office = await openExcel();
    const table = Array.from({ length: 2000 }, (_, row) => [row, row * 2, "值"]);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1:C2000").values = table;
      const read = sheet.getUsedRange().load("values");
      await context.sync();
      expect(read.values).toEqual(table);
    });
  });

  it("writes nothing under a merge, and merging empties all cells but the first", async () => {
    const office = await openExcel((sheet) => void sheet.addRow(["a", "b", "c"]));
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1:B1").merge(false);
      sheet.getRange("A1:C1").values = [["甲", "乙", "丙"]];
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([["甲", "", "丙"]]);
    });
  });

  it("refuses a cell of more than 32,767 characters and a row higher than 409.5 points", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").values = [["长".repeat(32768)]];
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      sheet.getRange("A1").format.rowHeight = 410;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      sheet.getRange("A1").values = [["长".repeat(32767)]];
      sheet.getRange("A1").format.rowHeight = 409.5;
      expect(await codeOf(context.sync())).toBeNull();
    });
  });

  it("answers AccessDenied to writes on a protected sheet, except in unlocked cells", async () => {
    const office = await openExcel((sheet) => {
      sheet.sheetProtection = { sheet: true };
      sheet.getCell("B1").protection = { locked: false };
    });
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").values = [["x"]];
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.getRange("A1").format.font.bold = true;
      expect(await codeOf(context.sync())).toBe("AccessDenied");
      sheet.getRange("B1").values = [["x"]];
      expect(await codeOf(context.sync())).toBeNull();
    });
  });

  it("clears formats together with merges and conditional formats, and contents without them", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = "标题";
      sheet.getCell("A1").font = { bold: true };
      sheet.mergeCells("A1:B1");
    });
    const sheetModel = office.host.view.activeSheet;
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1:B1").clear("Contents");
      await context.sync();
      expect(sheetModel.cell(0, 0)).toMatchObject({ value: null, style: { font: { bold: true } } });
      expect(sheetModel.merges).toHaveLength(1);
      sheet.getRange("A1:B1").clear("Formats");
      await context.sync();
      expect(sheetModel.merges).toHaveLength(0);
      expect(sheetModel.usedArea(false)).toBeNull();
    });
  });

  it("gives a cell the look of a link with its link, and keeps the text when the link is removed", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1");
      range.hyperlink = { documentReference: "甲!C3", textToDisplay: "C3", screenTip: "去" };
      range.load("values,hyperlink");
      range.format.font.load("underline");
      await context.sync();
      expect(range.values).toEqual([["C3"]]);
      expect(range.hyperlink).toMatchObject({
        documentReference: "甲!C3",
        screenTip: "去",
        textToDisplay: "C3",
      });
      expect(range.format.font.underline).toBe("Single");
      range.clear("Hyperlinks");
      range.load("values,hyperlink");
      await context.sync();
      expect(range.values).toEqual([["C3"]]);
      expect(range.hyperlink).toBeNull();
    });
  });

  it("formats cells, and answers null if they differ", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const { format } = sheet.getRange("A1:B2");
      format.font.name = "仿宋_GB2312";
      format.fill.color = "#FFF2CC";
      format.horizontalAlignment = "Center";
      format.wrapText = true;
      sheet.getRange("A1").format.font.bold = true;
      format.borders.getItem("InsideHorizontal").style = "Continuous";
      format.borders.getItem("EdgeTop").style = "Double";
      format.load("horizontalAlignment,wrapText,font/name,font/bold,fill/color");
      const inside = format.borders.getItem("InsideHorizontal").load("style,color");
      await context.sync();
      expect([format.font.name, format.font.bold, format.fill.color]).toEqual([
        "仿宋_GB2312",
        null,
        "#FFF2CC",
      ]);
      expect([format.horizontalAlignment, format.wrapText, inside.style]).toEqual([
        "Center",
        true,
        "Continuous",
      ]);
    });
    const again = await openBytes(await office.host.save());
    const cell = again.host.view.activeSheet.cell(0, 0);
    expect(cell.style.border).toMatchObject({ top: { style: "double" }, bottom: { style: "thin" } });
  });

  it("calculates formulas again when a cell that they use has changed", async () => {
    const office = await openExcel((sheet) => {
      sheet.addRow([1, 2]);
      sheet.getCell("C1").value = { formula: "SUM(A1:B1)", result: 3 };
    });
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("B1").values = [[9]];
      const sum = sheet.getRange("C1").load("values");
      await context.sync();
      expect(sum.values).toEqual([[10]]);
    });
  });

  it("copies cells with their formats, merges and links", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = "标题";
      sheet.mergeCells("A1:B1");
      sheet.getCell("A2").value = 0.5;
      sheet.getCell("A2").numFmt = "0%";
    });
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("D5").copyFrom("A1:B2");
      const copy = sheet.getRange("D5:E6").load("text");
      await context.sync();
      expect(copy.text).toEqual([
        ["标题", ""],
        ["50%", ""],
      ]);
      expect(office.host.view.activeSheet.mergeAt(4, 4)).toEqual({ row: 4, column: 3, rows: 1, columns: 2 });
    });
  });

  it("inserts whole rows: what lies below moves with its merges, and formulas follow", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = "合计";
      sheet.getCell("B1").value = { formula: "SUM(B2:B3)", result: 3 };
      sheet.getCell("B2").value = 1;
      sheet.getCell("B3").value = 2;
      sheet.mergeCells("A4:B4");
    });
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("3:4").insert("Down");
      await context.sync();
      const { activeSheet } = office.host.view;
      expect(activeSheet.cell(0, 1).formula).toBe("SUM(B2:B5)");
      expect(activeSheet.cell(4, 1).value).toBe(2);
      expect(activeSheet.cell(2, 1).value).toBeNull();
      expect(activeSheet.mergeAt(5, 0)).toEqual({ row: 5, column: 0, rows: 1, columns: 2 });
    });
  });
});

import { codeOf, onSheet, openExcel } from "../open-excel";

describe("reading cells", () => {
  it("gives an empty text for an empty cell, a serial number for a date, the text of an error", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = new Date(Date.UTC(2024, 2, 5));
      sheet.getCell("A1").numFmt = "yyyy-mm-dd";
      sheet.getCell("B1").value = { error: "#N/A" };
      sheet.getCell("C2").value = true;
    });
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:C2").load("values,text,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        [45356, "#N/A", ""],
        ["", "", true],
      ]);
      expect(range.text[0]).toEqual(["2024-03-05", "#N/A", ""]);
      expect(range.valueTypes[0]).toEqual(["Double", "Error", "Empty"]);
    });
  });

  it("finds the value of a merge in its first cell only", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("A1").value = "标题";
      sheet.mergeCells("A1:C1");
    });
    await onSheet(office, async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([["标题", "", ""]]);
    });
  });

  it("lists merged areas whose first cell lies in the range, and gives the null object if there is none", async () => {
    const office = await openExcel((sheet) => {
      sheet.mergeCells("B2:C3");
      sheet.mergeCells("A9:A12");
    });
    await onSheet(office, async (sheet, context) => {
      const found = sheet.getRange("A1:E10").getMergedAreasOrNullObject();
      found.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
      const beside = sheet.getRange("C3:E8").getMergedAreasOrNullObject();
      beside.load("address");
      await context.sync();
      expect(
        found.areas.items.map((area) => [area.rowIndex, area.columnIndex, area.rowCount, area.columnCount]),
      ).toEqual([
        [1, 1, 2, 2],
        [8, 0, 4, 1],
      ]);
      expect(beside.isNullObject).toBe(true);
    });
  });

  it("gives A1 as the used range of an empty sheet, and the null object if only values count", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect(used.address).toBe("甲!A1");
      expect(values.isNullObject).toBe(true);
    });
  });

  it("counts formatted cells as used unless only values count", async () => {
    const office = await openExcel((sheet) => {
      sheet.getCell("B2").value = 1;
      sheet.getCell("D9").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFFFFF00" } };
    });
    await onSheet(office, async (sheet, context) => {
      const used = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRangeOrNullObject(true).load("address");
      await context.sync();
      expect([used.address, values.address]).toEqual(["甲!B2:D9", "甲!B2"]);
    });
  });

  it("gives the used range of a part though a value stands in the last row and one in the last column", async () => {
    const office = await openExcel((sheet) => {
      for (const cell of ["B2", "A1048576", "XFD1"]) sheet.getCell(cell).value = 1;
    });
    office.host.book.sheet("甲")?.rows.set(499_999, { style: { numFmt: "@" } });
    await onSheet(office, async (sheet, context) => {
      const parts = ["A1:Z1048575", "A3:XFD1048575", "A1:XFD1048576"].map((part) => sheet.getRange(part));
      const values = parts.map((part) => part.getUsedRangeOrNullObject(true).load("address"));
      const all = parts.map((part) => part.getUsedRange().load("address"));
      await context.sync();
      expect(values.map((range) => (range.isNullObject ? null : range.address))).toEqual([
        "甲!B2",
        null,
        "甲!1:1048576",
      ]);
      expect(all[1]?.address).toBe("甲!500000:500000");
    });
  });

  it("quotes a sheet's name in an address where Excel does", async () => {
    const office = await openExcel((_sheet, file) => {
      file.addWorksheet("1月");
      file.addWorksheet("5月 ");
      file.addWorksheet("A1");
    });
    await office.Excel.run(async (context) => {
      const ranges = ["1月", "5月 ", "A1"].map((name) =>
        context.workbook.worksheets.getItem(name).getRange("B2").load("address"),
      );
      await context.sync();
      expect(ranges.map((range) => range.address)).toEqual(["'1月'!B2", "'5月 '!B2", "'A1'!B2"]);
    });
  });

  it("gives no values for whole columns, and refuses more than five million cells", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const column = sheet.getRange("A:A").load("values,address");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe("甲!A:A");
      sheet.getRange("A1:F1000000").load("values");
      expect(await codeOf(context.sync())).toBe("RangeExceedsLimit");
    });
  });

  it("shows the date system by the serial number of a known day", async () => {
    const systems = await Promise.all(
      [false, true].map(async (date1904) => {
        const { Excel } = await openExcel((_sheet, file) => void (file.properties.date1904 = date1904));
        return Excel.run(async (context) => {
          const day = context.workbook.functions.date(2000, 1, 1).load("value");
          await context.sync();
          return day.value;
        });
      }),
    );
    expect(systems).toEqual([36526, 35064]);
  });

  it("lists sheets with their visibility and protection in one round trip", async () => {
    const office = await openExcel((_sheet, file) => {
      file.addWorksheet("隐").state = "veryHidden";
      file.addWorksheet("锁").sheetProtection = { sheet: true };
    });
    await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/position,items/protection/protected");
      await context.sync();
      expect(
        worksheets.items.map((sheet) => [
          sheet.name,
          sheet.visibility,
          sheet.position,
          sheet.protection.protected,
        ]),
      ).toEqual([
        ["甲", "Visible", 0, false],
        ["隐", "VeryHidden", 1, false],
        ["锁", "Visible", 2, true],
      ]);
    });
    expect(office.host.counters.syncs).toBe(1);
  });

  it("answers ApiNotFound to members that the add-in does not use", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.shapes.load("items/name");
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
      sheet.getRange("A1").load("hasSpill");
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    });
  });

  it("answers ApiNotFound to members above the requirement set that it was started with", async () => {
    const office = await openExcel((sheet) => sheet.mergeCells("A1:B1"), { apiVersion: "1.12" });
    expect(office.Office.context.requirements.isSetSupported("ExcelApi", "1.13")).toBe(false);
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    });
  });
});

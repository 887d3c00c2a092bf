import { codeOf, onSheet, openBytes, openExcel } from "../open-excel";

describe("print set-up", () => {
  it("takes margins in points, fits pages across only, and keeps the footer's parts apart", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.paperSize = "A4";
      pageLayout.topMargin = 72;
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
      pageLayout.headersFooters.defaultForAllPages.rightFooter = "内部";
      await context.sync();
    });
    const again = await openBytes(await office.host.save());
    await onSheet(again, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.load("paperSize,topMargin,zoom,centerHorizontally");
      const parts = pageLayout.headersFooters.defaultForAllPages;
      parts.load("leftFooter,centerFooter,rightFooter");
      await context.sync();
      expect([pageLayout.paperSize, pageLayout.topMargin, pageLayout.zoom]).toEqual([
        "A4",
        72,
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
      ]);
      expect(pageLayout.centerHorizontally).toBe(true);
      expect([parts.leftFooter, parts.centerFooter, parts.rightFooter]).toEqual(["", "第 &P 页", "内部"]);
    });
  });

  it("continues the page numbers of the sheet before unless a first one is set, also after saving", async () => {
    const office = await openExcel((sheet, file) => {
      sheet.pageSetup.orientation = "landscape";
      file.addWorksheet("乙").pageSetup.orientation = "landscape";
    });
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("乙").pageLayout.firstPageNumber = 1;
      await context.sync();
    });
    const once = await openBytes(await office.host.save());
    const twice = await openBytes(await once.host.save());
    await twice.Excel.run(async (context) => {
      const layouts = ["甲", "乙"].map((name) => context.workbook.worksheets.getItem(name).pageLayout);
      layouts.forEach((layout) => layout.load("firstPageNumber"));
      await context.sync();
      expect(layouts.map(({ firstPageNumber }) => firstPageNumber)).toEqual([null, 1]);
    });
  });

  it("refuses a zoom of 5 % and a page break before the first row", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.pageLayout.zoom = { scale: 5 };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      sheet.horizontalPageBreaks.add("A1");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("begins pages at the rows with breaks, until all are removed", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.horizontalPageBreaks.removePageBreaks();
      sheet.horizontalPageBreaks.add("A9");
      sheet.horizontalPageBreaks.add("A5");
      await context.sync();
    });
    const again = await openBytes(await office.host.save());
    expect(again.host.view.activeSheet.pageBreaks).toEqual([4, 8]);
  });
});

describe("what lies over the cells", () => {
  it("shows the rows that a filter hid once the filter is removed", async () => {
    const office = await openExcel((sheet) => {
      sheet.addRows([["单位"], ["甲"], ["乙"]]);
      sheet.autoFilter = "A1:A3";
      sheet.getRow(3).hidden = true;
    });
    await onSheet(office, async (sheet, context) => {
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered]).toEqual([true, true]);
      sheet.autoFilter.remove();
      const row = sheet.getRange("A3").load("rowHidden");
      await context.sync();
      expect(row.rowHidden).toBe(false);
    });
    const again = await openBytes(await office.host.save());
    expect(again.host.view.activeSheet.filter).toBeNull();
  });

  it("turns a table back into cells, also in the saved file", async () => {
    const office = await openExcel((sheet) => {
      sheet.addTable({ name: "名单", ref: "A1", columns: [{ name: "姓名" }], rows: [["甲一"]] });
    });
    await onSheet(office, async (sheet, context) => {
      sheet.tables.load("items/name");
      await context.sync();
      expect(sheet.tables.items.map((table) => table.name)).toEqual(["名单"]);
      sheet.tables.getItem("名单").convertToRange();
      await context.sync();
    });
    const again = await openBytes(await office.host.save());
    expect(again.host.view.activeSheet.tables).toEqual([]);
    expect(again.host.view.activeSheet.cell(1, 0).value).toBe("甲一");
  });

  it("freezes panes, hides rows and columns, fits rows to wrapped texts", async () => {
    const office = await openExcel((sheet) => void sheet.addRow(["长".repeat(60)]));
    await onSheet(office, async (sheet, context) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("A1").format.columnWidth = 100;
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A1").format.autofitRows();
      const row = sheet.getRange("A1").format.load("rowHeight,columnWidth");
      await context.sync();
      expect(row.columnWidth).toBe(100);
      expect(row.rowHeight).toBeGreaterThan(6 * 11);
      expect(row.rowHeight).toBeLessThan(10 * 20);
    });
    const again = await openBytes(await office.host.save());
    const sheet = again.host.view.activeSheet;
    expect(sheet.frozen).toEqual({ rows: 2, columns: 2 });
    expect(again.host.view.columnWidth(sheet, 2)).toBe(0);
  });

  it("keeps one validation rule for a cell, and takes it out of the middle of a range", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "是,否" } };
      sheet.getRange("A1:A9").dataValidation.errorAlert = {
        showAlert: true,
        style: "Warning",
        title: "",
        message: "",
      };
      sheet.getRange("A5").dataValidation.clear();
      sheet.getRange("A9").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 100, operator: "Between" },
      };
      const types = ["A4", "A5", "A9", "A1:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule"),
      );
      await context.sync();
      expect(types.map(({ type }) => type)).toEqual(["List", "None", "Decimal", "None"]);
      expect(types[2]?.rule).toEqual({ decimal: { formula1: 0, formula2: 100, operator: "Between" } });
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "长".repeat(256) } };
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("does not make conditional formats of kinds that the add-in does not use", async () => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("IconSet");
      expect(await codeOf(context.sync())).toBe("ApiNotFound");
    });
  });
});

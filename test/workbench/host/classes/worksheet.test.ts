import { codeOf, openBytes, openExcel, onSheet } from "../open-excel";

describe("sheets", () => {
  it("keep their identity when they are renamed", async () => {
    const { Excel } = await openExcel((_sheet, file) => void file.addWorksheet("乙"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      sheet.load("name");
      await context.sync();
      sheet.name = "丙";
      await context.sync();
      const range = sheet.getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("丙!A1");
    });
  });

  it.each(["", "a/b", "[x]", "一".repeat(32), "'甲"])("can't have the name %j", async (name) => {
    const office = await openExcel();
    await onSheet(office, async (sheet, context) => {
      sheet.name = name;
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
    });
  });

  it("can't have a name that another sheet has, whatever its case", async () => {
    const { Excel } = await openExcel((_sheet, file) => void file.addWorksheet("Plan"));
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("PLAN");
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    });
  });

  it("can't all be deleted or hidden", async () => {
    const office = await openExcel((_sheet, file) => void (file.addWorksheet("隐").state = "hidden"));
    await onSheet(office, async (sheet, context) => {
      sheet.visibility = "Hidden";
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
      sheet.delete();
      expect(await codeOf(context.sync())).toBe("InvalidOperation");
    });
  });

  it("cannot be added, renamed or deleted where the structure is protected", async () => {
    const office = await openExcel((_sheet, file) => {
      file.addWorksheet("乙");
      file.protection = { lockStructure: true };
    });
    await onSheet(office, async (sheet, context) => {
      context.workbook.protection.load("protected");
      await context.sync();
      expect(context.workbook.protection.protected).toBe(true);
      sheet.name = "丙";
      expect(await codeOf(context.sync())).toBe("AccessDenied");
    });
  });

  it("are followed by formulas, names and charts when they are renamed", async () => {
    const office = await openExcel((_sheet, file) => {
      file.addWorksheet("乙").getCell("A1").value = { formula: "SUM(甲!A1:A3)", result: 0 };
      file.definedNames.add("甲!$A$1:$B$2", "区域");
    });
    await onSheet(office, async (sheet, context) => {
      sheet.name = "1月";
      const formula = context.workbook.worksheets.getItem("乙").getRange("A1").load("formulas");
      const name = context.workbook.names.getItem("区域").load("formula");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM('1月'!A1:A3)"]]);
      expect(name.formula).toBe("='1月'!$A$1:$B$2");
    });
  });

  it("are copied to the end with their look, and the copy gets names of its own scope", async () => {
    const office = await openExcel((sheet, file) => {
      sheet.getCell("A1").value = "标题";
      sheet.getColumn(1).width = 30;
      sheet.mergeCells("A1:B1");
      file.definedNames.add("甲!$A$1", "我们的");
    });
    await onSheet(office, async (sheet, context) => {
      const copy = sheet.copy("End");
      copy.load("name,position");
      context.workbook.names.load("items/name,items/scope,items/formula");
      await context.sync();
      expect([copy.name, copy.position]).toEqual(["甲 (2)", 1]);
      expect(context.workbook.names.items.map((name) => [name.scope, name.formula])).toEqual([
        ["Workbook", "=甲!$A$1"],
        ["Worksheet", "='甲 (2)'!$A$1"],
      ]);
    });
    const again = await openBytes(await office.host.save());
    const copied = again.host.book.sheet("甲 (2)");
    expect(copied?.merges).toHaveLength(1);
    expect(copied?.columns.get(0)?.size).toBeCloseTo(157.5);
  });

  it("come to the front when cells on them are selected, except a hidden one", async () => {
    const office = await openExcel((_sheet, file) => {
      file.addWorksheet("乙");
      file.addWorksheet("隐").state = "hidden";
    });
    const { worksheets } = await office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("乙").getRange("B2:C3").select();
      await context.sync();
      return context.workbook;
    });
    expect(office.host.view.activeSheet.name).toBe("乙");
    expect(office.host.view.selection).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    worksheets.getItem("隐").activate();
    expect(await codeOf(worksheets.context.sync())).toBe("InvalidOperation");
  });

  it("report their events to those who registered, with what caused them", async () => {
    const office = await openExcel();
    const seen: string[] = [];
    await onSheet(office, async (sheet, context) => {
      sheet.onChanged.add((event) =>
        Promise.resolve(void seen.push(`${event.address} ${event.triggerSource ?? ""}`)),
      );
      context.workbook.worksheets.onAdded.add((event) => Promise.resolve(void seen.push(event.type)));
      await context.sync();
      sheet.getRange("B2").values = [[1]];
      context.workbook.worksheets.add("乙");
      await context.sync();
    });
    office.host.view.edit(office.host.book.sheets[0]!, 0, 0, "打字");
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.sort()).toEqual(["A1 Unknown", "B2 ThisLocalAddin", "WorksheetAdded"]);
  });

  it("report to nobody who has not registered", async () => {
    const office = await openExcel();
    const told: unknown[] = [];
    office.host.onEntries((entries) => told.push(...entries));
    await onSheet(office, async (sheet, context) => {
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(told).toEqual([]);
  });
});

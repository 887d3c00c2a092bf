import { codeOf, openBytes, openExcel } from "../open-excel";

describe("defined names", () => {
  it("point to their cells whatever the sheet is called, may be hidden, and survive saving", async () => {
    const office = await openExcel();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      const name = context.workbook.names.add("WMJG_summary.x", sheet.getRange("A1:C3"));
      name.visible = false;
      sheet.name = "汇 总";
      await context.sync();
    });
    const again = await openBytes(await office.host.save());
    await again.Excel.run(async (context) => {
      const name = context.workbook.names.getItemOrNullObject("wmjg_summary.x");
      name.load("name,formula,visible,type,scope,value");
      const range = name.getRangeOrNullObject().load("address");
      await context.sync();
      expect([name.name, name.formula, name.visible]).toEqual([
        "WMJG_summary.x",
        "='汇 总'!$A$1:$C$3",
        false,
      ]);
      expect([name.type, name.scope, range.address]).toEqual(["Range", "Workbook", "'汇 总'!A1:C3"]);
    });
  });

  it("follow a sheet whose name has a quote through saving, twice", async () => {
    const office = await openExcel();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("甲");
      context.workbook.names.add("区域", sheet.getRange("A1:C3"));
      sheet.name = "科室's 表";
      await context.sync();
    });
    const once = await openBytes(await office.host.save());
    const { Excel } = await openBytes(await once.host.save());
    await Excel.run(async (context) => {
      const name = context.workbook.names.getItem("区域").load("formula");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.formula, range.isNullObject]).toEqual(["='科室''s 表'!$A$1:$C$3", false]);
    });
  });

  it("hold #REF! once their sheet is deleted", async () => {
    const { Excel } = await openExcel((_sheet, file) => {
      file.addWorksheet("乙");
      file.definedNames.add("甲!$A$1", "区域");
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("甲").delete();
      const name = context.workbook.names.getItem("区域").load("formula,type");
      const range = name.getRangeOrNullObject();
      await context.sync();
      expect([name.formula, name.type, range.isNullObject]).toEqual(["=#REF!", "Error", true]);
    });
  });

  it("are refused when they look like a cell, and when they are there already", async () => {
    const { Excel } = await openExcel();
    await Excel.run(async (context) => {
      context.workbook.names.add("AB12", "=1");
      expect(await codeOf(context.sync())).toBe("InvalidArgument");
      context.workbook.names.add("率", "=0.5");
      context.workbook.names.add("率", "=0.6");
      expect(await codeOf(context.sync())).toBe("ItemAlreadyExists");
    });
  });
});

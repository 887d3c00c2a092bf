import { openExcel } from "./open-excel";

describe("what a person at the stand-in sees and does", () => {
  it("sees texts as Excel shows them, with their look", async () => {
    const { host } = await openExcel((sheet) => {
      const cell = sheet.getCell("A1");
      cell.value = 0.977;
      cell.numFmt = "0.0%";
      cell.font = { bold: true, size: 14, color: { argb: "FFC00000" } };
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { theme: 4 } };
      cell.border = { bottom: { style: "thin" } };
      cell.alignment = { horizontal: "center", wrapText: true };
    });
    expect(host.view.cell(host.view.activeSheet, 0, 0)).toMatchObject({
      text: "97.7%",
      isNumber: true,
      style: {
        bold: true,
        fill: "#4472C4",
        font: { size: 14, color: "#C00000" },
        borders: { bottom: { style: "thin", color: "#000000" } },
        horizontal: "center",
        wrap: true,
      },
    });
  });

  it("types by Excel's rules, into a merge's first cell, not into locked cells of a protected sheet", async () => {
    const { host } = await openExcel((sheet) => sheet.mergeCells("A1:B1"));
    const { view } = host;
    const sheet = view.activeSheet;
    expect(view.edit(sheet, 0, 1, "95%")).toBe(true);
    expect(view.cell(sheet, 0, 0).text).toBe("95%");
    sheet.protection = { password: false, options: {} };
    expect(view.edit(sheet, 0, 0, "1")).toBe(false);
  });

  it("follows a link to the cells that it names, or to a defined name, and not out of the workbook", async () => {
    const { host } = await openExcel((_sheet, file) => {
      file.addWorksheet("5月 ");
      file.addWorksheet("隐").state = "hidden";
      file.definedNames.add("甲!$B$2", "目标");
    });
    const { view } = host;
    expect(view.follow({ documentReference: "'5月 '!C3:D4" })).toBe(true);
    expect([view.activeSheet.name, view.selection]).toEqual([
      "5月 ",
      { row: 2, column: 2, rows: 2, columns: 2 },
    ]);
    expect(view.follow({ documentReference: "目标" })).toBe(true);
    expect(view.activeSheet.name).toBe("甲");
    expect(view.follow({ documentReference: "隐!A1" })).toBe(false);
    expect(view.follow({ address: "https://example.org" })).toBe(false);
  });

  it("hears of every change", async () => {
    const { host } = await openExcel();
    const heard: string[] = [];
    const stop = host.on((event) => heard.push(event.type));
    host.view.edit(host.view.activeSheet, 0, 0, "x");
    host.view.select(host.view.activeSheet, { row: 1, column: 1, rows: 1, columns: 1 });
    stop();
    host.view.edit(host.view.activeSheet, 0, 0, "y");
    expect(heard).toEqual(["changed", "selected"]);
  });

  it("gives sizes in points, 0 for what is hidden", async () => {
    const { host } = await openExcel((sheet) => {
      sheet.getColumn(1).width = 20;
      sheet.getColumn(2).hidden = true;
      sheet.getRow(1).height = 30;
      sheet.getCell("A1").value = 1;
    });
    const { view } = host;
    const sheet = view.activeSheet;
    expect([view.columnWidth(sheet, 0), view.columnWidth(sheet, 1), view.rowHeight(sheet, 0)]).toEqual([
      105, 0, 30,
    ]);
  });
});

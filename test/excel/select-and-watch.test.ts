import { selectCells, watchSheets, writeSheets } from "../../src/excel";
import { openExcel, workbookFile } from "./open-excel";
import { smallPlan } from "./sheet-plans";

const cells = { row: 1, column: 0, rows: 3, columns: 2 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("selectCells", () => {
  it("brings the sheet to the front and selects the cells", async () => {
    const { host } = await openExcel(await workbookFile({ 甲: [["a"]], "5月 ": [["b"]] }));
    await selectCells({ sheet: "5月 ", ...cells });
    expect(host.view.activeSheet.name).toBe("5月 ");
    expect(host.view.selection).toEqual(cells);
  });

  it.each([
    ["Hidden", "excel.sheet-hidden"],
    ["VeryHidden", "excel.sheet-very-hidden"],
  ] as const)("says of a sheet that is %s what the clerk can do", async (visibility, key) => {
    const { host } = await openExcel(await workbookFile({ 甲: [["a"]], 乙: [["b"]] }));
    const sheet = host.book.sheet("乙");
    if (sheet) sheet.visibility = visibility;
    const params = { sheet: "乙" };
    await expect(selectCells({ sheet: "乙", ...cells })).rejects.toMatchObject({ reason: { key, params } });
    expect(host.view.activeSheet.name).toBe("甲");
    expect(sheet?.visibility).toBe(visibility);
  });

  it("says that a sheet is gone", async () => {
    await openExcel(await workbookFile({ 甲: [["a"]] }));
    await expect(selectCells({ sheet: "乙", ...cells })).rejects.toMatchObject({
      reason: { key: "excel.sheet-gone" },
    });
  });
});

describe("watchSheets", () => {
  const open = async (apiVersion: string) => openExcel(await workbookFile({ 甲: [["a"]] }), { apiVersion });

  it.each(["1.9", "1.20"])("calls once for a burst of typing (ExcelApi %s)", async (apiVersion) => {
    const { host } = await open(apiVersion);
    let calls = 0;
    const stop = await watchSheets(() => calls++, 30);
    await pause(1600);
    host.view.edit(host.view.activeSheet, 0, 0, "1");
    host.view.edit(host.view.activeSheet, 0, 1, "2");
    // A busy machine takes longer; a second call would come within the same time again.
    for (let waited = 0; calls === 0 && waited < 10_000; waited += 50) await pause(50);
    await pause(100);
    expect(calls).toBe(1);
    await stop();
    host.view.edit(host.view.activeSheet, 0, 2, "3");
    await pause(100);
    expect(calls).toBe(1);
  });

  it.each(["1.9", "1.20"])("does not report what we write ourselves (ExcelApi %s)", async (apiVersion) => {
    await open(apiVersion);
    let calls = 0;
    const stop = await watchSheets(() => calls++, 30);
    await writeSheets([smallPlan()]);
    await pause(100);
    expect(calls).toBe(0);
    await stop();
  });
});

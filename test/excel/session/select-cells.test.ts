import { selectCells } from "../../../src/excel";
import { openExcel, workbookFile } from "../open-excel";

const cells = { row: 1, column: 0, rows: 3, columns: 2 };

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

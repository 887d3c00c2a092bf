import { nameFormula, sheetReference } from "../../../src/excel/names/sheet-reference";
import { columnPoints } from "../../../src/documents";
import { millimetres } from "../../../src/excel/render/units";

const cells = { row: 4, column: 0, rows: 23, columns: 8 };

describe("references and units", () => {
  it("quotes every sheet in a link, since Excel does not accept a bare 5月 or 1-3月", () => {
    expect(sheetReference({ sheet: "5月", ...cells })).toBe("'5月'!A5:H27");
    expect(sheetReference({ sheet: "张三's", row: 0, column: 1, rows: 1, columns: 1 })).toBe("'张三''s'!B1");
  });

  it("fixes the cells of a defined name with $", () => {
    expect(nameFormula("达标 汇总", cells)).toBe("='达标 汇总'!$A$5:$H$27");
    expect(nameFormula("a", { row: 0, column: 26, rows: 1, columns: 1 })).toBe("='a'!$AA$1:$AA$1");
  });

  it("turns millimetres and characters into points", () => {
    expect(millimetres(25.4)).toBe(72);
    expect(columnPoints(10)).toBe(56.25);
  });
});

import { cellsOfContents, growArea } from "../../../src/measures/records/evidence";
import { grid, ledger } from "../../check/make";

describe("evidence", () => {
  test("of a table is its marks or its rows, else the table itself", () => {
    const sheet = grid({
      甲一: [{ day: "2024-03-05" }, { day: "2024-03-08" }],
      甲二: [{ day: "2024-03-01" }],
    });
    expect(cellsOfContents(sheet)).toEqual({ sheet: sheet.sheet, row: 4, column: 1, rows: 2, columns: 8 });
    const rows = ledger("study", [{ date: "2024-03-05" }, { date: "2024-04-05" }]);
    expect(cellsOfContents(rows)).toEqual({ sheet: rows.sheet, row: 3, column: 0, rows: 2, columns: 1 });
    const blank = ledger("study", []);
    expect(cellsOfContents(blank)).toEqual({ sheet: blank.sheet, row: 2, column: 0, rows: 1, columns: 1 });
  });
});

test("an area that grows from nothing is the cell itself", () => {
  expect(growArea(null, "表", { row: 4, column: 2 })).toEqual({
    sheet: "表",
    row: 4,
    column: 2,
    rows: 1,
    columns: 1,
  });
});

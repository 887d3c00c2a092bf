import { cellsOf, filledArea, type Sheet } from "../../src/grid";

const sheet: Sheet = {
  name: "一月",
  visibility: "visible",
  protected: false,
  row: 2,
  column: 1,
  values: [
    ["三月", "", "√"],
    ["", "", ""],
    ["", " ", ""],
  ],
  merges: [{ row: 2, column: 1, rows: 2, columns: 2 }],
  dateSystem: 1900,
};

test("every cell of a merged area has the value of its top left one", () => {
  const cells = cellsOf(sheet);
  expect(cells.value(3, 2)).toBe("三月");
  expect(cells.raw(3, 2)).toBe("");
  expect(cells.value(2, 3)).toBe("√");
  expect(cells.area(3, 2)).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
});

test("outside the used range there is nothing", () => {
  expect(cellsOf(sheet).value(0, 0)).toBe("");
  expect(cellsOf(sheet).value(99, 99)).toBe("");
});

test("the filled part of a used range leaves out blank rows and columns", () => {
  expect(filledArea(sheet)).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
  expect(filledArea({ ...sheet, values: [[" "]] })).toBeNull();
});

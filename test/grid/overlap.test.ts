import { overlaps } from "../../src/grid";

const B2 = { row: 1, column: 1, rows: 1, columns: 1 };

test.each([
  ["the same cell", B2, true],
  ["a block around it", { row: 0, column: 0, rows: 3, columns: 3 }, true],
  ["the cell below", { ...B2, row: 2 }, false],
  ["the cell beside", { ...B2, column: 2 }, false],
  ["the row above", { row: 0, column: 0, rows: 1, columns: 3 }, false],
] as const)("B2 and %s", (_, other, isCommon) => {
  expect([overlaps(B2, other), overlaps(other, B2)]).toEqual([isCommon, isCommon]);
});

import { offsetsOf, placeAt } from "../../../src/workbench/page/offsets";

test("a distance falls into the row that covers it; a hidden row covers nothing", () => {
  const offsets = offsetsOf([20, 0, 30, 20]);
  expect(offsets.total).toBe(70);
  expect([0, 19, 20, 49, 50, 500].map((distance) => placeAt(offsets, distance))).toEqual([0, 0, 2, 2, 3, 3]);
});

test("without rows the place is the first row", () => {
  expect(placeAt(offsetsOf([]), 10)).toBe(0);
});

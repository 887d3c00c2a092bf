import { digitPixels, pointsOfWidth, widthOfPoints } from "../../../../src/workbench/host/xlsx/widths";

it.each([
  [{ name: "Calibri", size: 11 }, 7],
  [{ name: "等线", size: 11 }, 7],
  [{ name: "宋体", size: 11 }, 8],
  [{ name: "宋体", size: 12 }, 8],
  [{ name: "Arial", size: 10 }, 7],
  [{}, 7],
])("a digit of %j is %i pixels wide", (font, pixels) => {
  expect(digitPixels(font)).toBe(pixels);
});

it("a column is as wide in points whatever font its file counts digits of", () => {
  const points = 105;
  for (const digit of [7, 8]) expect(pointsOfWidth(widthOfPoints(points, digit), digit)).toBe(points);
  expect(widthOfPoints(points, 8)).toBe(17.5);
});

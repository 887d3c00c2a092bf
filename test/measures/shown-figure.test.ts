import { shownFigure } from "../../src/measures/shown-figure";

test("never reaches or leaves its target by rounding, in either direction", () => {
  expect(shownFigure(94.96, "percent", { operator: "at-least", value: 95 })).toBe(94.9);
  expect(shownFigure(15.004, "hour", { operator: "at-most", value: 15 })).toBe(15.01);
  expect(shownFigure(95.04, "percent", { operator: "at-least", value: 95 })).toBe(95);
  expect(shownFigure(94.96, "percent", null)).toBe(95);
  expect(shownFigure(99.97, "percent", { operator: "at-least", value: 95 })).toBe(99.9);
  expect(shownFigure(100, "percent", null)).toBe(100);
});

import { satisfies } from "../../src/measures";

test.each([
  ["at-least", 1.9, false],
  ["at-least", 2, true],
  ["above", 2, false],
  ["above", 2.1, true],
  ["at-most", 2, true],
  ["at-most", 2.1, false],
  ["below", 2, false],
  ["below", 1.9, true],
  ["equals", 2, true],
  ["equals", 1.9, false],
] as const)("%s two: %f is %s", (operator, actual, holds) => {
  expect(satisfies(actual, operator, 2)).toBe(holds);
});

test("sums of tenths decide as their decimals do", () => {
  expect(satisfies(0.1 + 0.2, "equals", 0.3)).toBe(true);
  expect(satisfies(0.7 + 0.1, "at-least", 0.8)).toBe(true);
});

import type { ClauseResult } from "../../src/check";
import { figureInProse } from "../../src/documents/clause-figures";

const of = (unit: string, actual: number, numerator: number | null, denominator: number | null) =>
  figureInProse({ unit, actual, numerator, denominator } as ClauseResult);

test("a share of months, quarters or persons is told in words, not as a fraction", () => {
  expect(of("month", 10, 10, 12)).toBe("12个月中有10个月达到要求");
  expect(of("quarter", 4, 4, 4)).toBe("4个季度均达到要求");
  expect(of("kind", 3, 3, 4)).toBe("4类中有3类达到要求");
});

test("counts, rates and what has no whole stay as in a table", () => {
  expect(of("session", 23, 23, 12)).toBe("23次");
  expect(of("percent", 91.3, 21, 23)).toBe("91.3%（21/23）");
  expect(of("month", 10, 10, null)).toBe("10个月");
});

import { grownFormula } from "../../src/excel/grown-formula";

/** Row 5 becomes three rows. */
const REPEATS = [{ row: 4, rows: 3 }];

test("a range that ends with the repeated row takes in the rows that it becomes", () => {
  expect(grownFormula("=SUM(D5:D5)/COUNT($A$4:$A$5)", REPEATS)).toBe("=SUM(D5:D7)/COUNT($A$4:$A$7)");
});

test("what Excel does right by itself is left to it", () => {
  expect(grownFormula("=SUM(D5:D6)+D5", REPEATS)).toBeNull();
  expect(grownFormula('="D5:D5"&花名册!D5:D5', REPEATS)).toBeNull();
});

test("the rest of such a formula moves with its rows", () => {
  expect(grownFormula("=SUM(D5:D5)+D8+LOG10(B2)", REPEATS)).toBe("=SUM(D5:D7)+D10+LOG10(B2)");
});

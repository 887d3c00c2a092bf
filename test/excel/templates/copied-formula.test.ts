import { copiedFormula } from "../../../src/excel/templates/copied-formula";

/** Row 5 is repeated three times; rows 8 and 9 are repeated together, twice. */
const REPEATS = [
  { row: 4, rows: 1, times: 3 },
  { row: 7, rows: 2, times: 2 },
];
const [one, two] = REPEATS as [(typeof REPEATS)[number], (typeof REPEATS)[number]];

test.each([
  ["a range that is exactly a repeated row becomes all items", "=SUM(D5:D5)*$D$3", "=SUM(D5:D7)*$D$3"],
  ["a range may begin above or end below the repeated row", "=SUM(D4:D5,D5:D6)", "=SUM(D4:D7,D5:D8)"],
  [
    "one cell inside a sum becomes all items too",
    '=SUM(D5)+COUNTIF(E5,"是")',
    '=SUM(D5:D7)+COUNTIF(E5:E7,"是")',
  ],
  ["one cell elsewhere becomes the first item's", '=D5&"D5"', '=D5&"D5"'],
  ["a block of two rows is repeated as a whole", "=SUM(D8:D9)/A10", "=SUM(D10:D13)/A14"],
  [
    "other sheets and names that look like cells stay as they are",
    "=SUM(D5:D5)+其他!D5+'a b'!D9+TABLE5+LOG10(1)",
    "=SUM(D5:D7)+其他!D5+'a b'!D9+TABLE5+LOG10(1)",
  ],
])("%s", (_, formula, copied) => {
  expect(copiedFormula(formula, REPEATS, null)).toBe(copied);
});

test("a formula that no repeated row concerns is left to Excel", () => {
  expect(copiedFormula("=SUM(D1:D4)+D11", REPEATS, null)).toBeNull();
});

test.each([
  ["its own row", "=D5*E5", 1, "=D6*E6"],
  ["the item above", "=F4+D5", 1, "=F5+D6"],
  ["the heading, for the first item", "=F4+D5", 0, "=F4+D5"],
  ["a total below, with and without $", "=D5/D6+D5/$D$6", 2, "=D7/D8+D7/$D$8"],
  ["a rate above", "=D5*B2", 2, "=D7*B2"],
  ["its share of all items", "=D5/SUM(D$5:D$5)", 1, "=D6/SUM(D$5:D$7)"],
  ["a running sum", "=SUM(D$5:D5)", 2, "=SUM(D$5:D7)"],
])("an item's formula finds %s", (_, formula, index, copied) => {
  expect(copiedFormula(formula, REPEATS, { repeat: one, index })).toBe(copied);
});

test("the formula of an item of two rows refers to its own rows", () => {
  expect(copiedFormula("=B8+B9+A7", REPEATS, { repeat: two, index: 1 })).toBe("=B12+B13+A11");
});

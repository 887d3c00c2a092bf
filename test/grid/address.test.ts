import { addressText, areaText, columnLetters, columnNumber, parseAddress, parseArea } from "../../src/grid";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("no sheet has a column XFE", () => {
  expect(columnNumber("XFE")).toBeNull();
});

test.each([
  ["F7", { row: 6, column: 5, rows: 1, columns: 1 }],
  ["A3:H27", { row: 2, column: 0, rows: 25, columns: 8 }],
  ["H27:A3", { row: 2, column: 0, rows: 25, columns: 8 }],
  ["$A$3:$H$27", { row: 2, column: 0, rows: 25, columns: 8 }],
  ["A:C", { row: 0, column: 0, rows: 1048576, columns: 3 }],
])("%s is read as an area", (text, area) => {
  expect(parseArea(text)).toEqual(area);
});

test.each(["", "A", "7", "A0", "F7:", "A3:H", "姓名"])("%j is no area", (text) => {
  expect(parseArea(text)).toBeNull();
});

test.each(["学习台账", "5月 ", "26年1月", "it's", "A1", "R1C1"])(
  "an address on sheet %j comes back",
  (sheet) => {
    const area = { sheet, row: 4, column: 0, rows: 23, columns: 8 };
    expect(parseAddress(addressText(area))).toEqual(area);
  },
);

test("a name that Excel would misread is quoted, a plain one is not", () => {
  expect(addressText({ sheet: "5月 ", row: 1, column: 1, rows: 1, columns: 1 })).toBe("'5月 '!B2");
  expect(addressText({ sheet: "学习台账", row: 4, column: 0, rows: 23, columns: 8 })).toBe("学习台账!A5:H27");
  expect(areaText({ row: 0, column: 0, rows: 1, columns: 2 })).toBe("A1:B1");
});

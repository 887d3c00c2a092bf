import { bracketOf, compactText, foldHeader, foldText, isBlank, isErrorValue } from "../../src/grid";

test("full width, ideographic spaces and line breaks fold to one reading", () => {
  expect(foldText(" Ａ１　（２）\r\n三 ")).toBe("A1 (2) 三");
  expect(compactText("姓　　名")).toBe("姓名");
  expect(compactText("出\n勤\u200B天数")).toBe("出勤天数");
});

test.each([
  ["事假\n（天）", "事假"],
  ["*姓 名：", "姓名"],
  ["加班总时长(小时)", "加班总时长"],
  ["（备注）", "备注"],
  ["UserId", "userid"],
  ["Ｎo.", "no"],
])("the column name %j compares as %s", (name, folded) => {
  expect(foldHeader(name)).toBe(folded);
});

test("what a column's name has in its brackets can be asked for", () => {
  expect(bracketOf("事假（天）")).toBe("天");
  expect(bracketOf("事假")).toBeNull();
});

test("spaces alone are blank, a zero is not", () => {
  expect(isBlank(" \u00A0　")).toBe(true);
  expect(isBlank(0)).toBe(false);
});

test("Excel's error values are known, a hash sign alone is not", () => {
  expect(isErrorValue("#REF!")).toBe(true);
  expect(isErrorValue("#1")).toBe(false);
});

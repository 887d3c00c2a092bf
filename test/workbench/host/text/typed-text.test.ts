import { typedValue } from "../../../../src/workbench/host/text/typed-text";

describe("typed text", () => {
  it.each([
    ["1,234.5", 1234.5],
    ["-3", -3],
    ["1e3", 1000],
    ["97.7%", 0.977],
    ["2024-3-5", 45356],
    ["2024/03/05", 45356],
    ["2024年3月5日", 45356],
    ["2024年3月", 45352],
    ["3月5日", 46086],
    ["3/5", 46086],
    ["8:30", 8.5 / 24],
    ["1900-2-28", 59],
    ["true", true],
  ])("%s becomes %s", (text, value) => {
    expect(typedValue(text, 2026, 1900).value).toBe(value);
  });

  it.each(["2024-2-30", "13/45", "10/12月", "√+5", "一", "1,23", "12-34-56", "25%多", "e5", "."])(
    "%s stays a text",
    (text) => {
      expect(typedValue(text, 2026, 1900)).toEqual({ value: text });
    },
  );

  it("is counted from 1904 in such a workbook", () => {
    expect(typedValue("2024-3-5", 2026, 1904).value).toBe(43894);
  });
});

import { shownText } from "../../../../src/workbench/host/text/number-text";

const DAY = 45356.354166666664;

describe("numbers as Excel shows them", () => {
  it.each([
    [DAY, "yyyy-mm-dd", "2024-03-05"],
    [DAY, 'yyyy"年"m"月"d"日"', "2024年3月5日"],
    [DAY, "[$-804]aaaa;@", "星期二"],
    [DAY, "aaa", "二"],
    [DAY, "m/d h:mm", "3/5 8:30"],
    [DAY, "yyyy/m/d h:mm:ss", "2024/3/5 8:30:00"],
    [DAY, "h:mm AM/PM", "8:30 AM"],
    [1.5, "[h]:mm", "36:00"],
    [5, "d", "5"],
    [60, "yyyy-mm-dd", "1900-02-29"],
    [0, "d", "0"],
    [0.977, "0.0%", "97.7%"],
    [1234.5, "#,##0.00", "1,234.50"],
    [3, '0"次"', "3次"],
    [0, "0;-0;;@", ""],
    [-5, "0;[Red]-0", "-5"],
    [1 / 3, undefined, "0.333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [123456789012, "General", "1.23457E+11"],
    [44, "@", "44"],
  ])("%s in %s is %s", (value, format, text) => {
    expect(shownText(value, format, 1900)).toBe(text);
  });

  it("counts days from 1904 if the workbook does", () => {
    expect(shownText(43894, "yyyy-mm-dd", 1904)).toBe("2024-03-05");
  });
});

import { chineseNumber, numberInText, readAmount, readNumber, readPercent } from "../../src/grid";

test.each([
  ["一百二十", 120],
  ["十二", 12],
  ["廿五", 25],
  ["两千零五", 2005],
  ["二〇二四", 2024],
  ["三万二千", 32000],
])("%s is %i", (text, number) => {
  expect(chineseNumber(text)).toBe(number);
});

test.each<[string | number, number | null]>([
  ["3小时", 3],
  ["３ 小时", 3],
  ["500元", 500],
  ["1,200.5元", 1200.5],
  ["1.5万元", 15000],
  ["约20人", 20],
  ["千余元", null],
  ["两三次", null],
  ["十五六人", null],
  ["一百二十学时", 120],
  ["半天", 0.5],
  ["19小时30分", 19.5],
  ["2课时15分钟", 2.25],
  ["95%", 95],
  ["-2", -2],
  [7, 7],
  ["", null],
  ["无", null],
  ["3-5次", null],
  ["90/100", null],
  ["2024年3月", null],
  ["一楼", null],
])("%j holds the number %p", (value, number) => {
  expect(readNumber(value)).toBe(number);
});

test("the unit is kept", () => {
  expect(readAmount("3小时")).toEqual({ value: 3, unit: "小时" });
});

test("a bare share up to 1 is a percent cell, a text is what it says", () => {
  expect(readPercent(0.95)).toBe(95);
  expect(readPercent("95%")).toBe(95);
  expect(readPercent(95)).toBe(95);
});

test.each([
  ["12", 12],
  ["2.5", 2.5],
  ["十二", 12],
  ["12人", null],
  ["人", null],
])("in a text, %s is %s", (text, number) => {
  expect(numberInText(text)).toBe(number);
});

import { dayLike } from "../../../../src/documents/forms/facts/day-style";

test.each([
  ["4月30日", "6月5日"],
  ["1月底前", "6月5日"],
  ["2025.4.30", "2025.6.5"],
  ["2025/4/30", "2025/6/5"],
  ["2025-4-30", "2025-6-5"],
  ["2025-04-30", "2025-06-05"],
  ["4.30", "6.5"],
  ["2025年4月30日", "2025年6月5日"],
  ["已完成", "2025年6月5日"],
  ["", "2025年6月5日"],
])("beside “%s” a day is written “%s”", (around, written) => {
  expect(dayLike("2025年6月5日", ["", around], 2025)).toBe(written);
});

test("a day of another year keeps its year, and what is no day stays", () => {
  expect(dayLike("2024年6月5日", ["4月30日"], 2025)).toBe("2024年6月5日");
  expect(dayLike("2024年6月5日", ["2025.4.30"], 2025)).toBe("2024.6.5");
  expect(dayLike("每周五", ["4月30日"], 2025)).toBe("每周五");
  expect(dayLike(20, ["4月30日"], 2025)).toBe(20);
});

import { findPeriod, findYear, readPeriodClue } from "../../../src/recognise/find/period";

const span = (text: string, year: number | null = null): string => {
  const found = findPeriod(text, year);
  return found ? `${found.from}..${found.to}` : "";
};
const clue = (text: string) => Object.values(readPeriodClue(text));

test.each([
  ["制表日期：2024-04-02　考勤(学习)月份：3月", "2024-03-01..2024-03-31", [2024, 3, null, null]],
  ["报表生成时间：2026-01-02 15:22  12月考勤", "2025-12-01..2025-12-31", [2025, 12, null, null]],
  ["2023年12月—2024年1月", "2023-12-01..2024-01-31", [2023, null, "2023-12-01", "2024-01-31"]],
  ["2024年3-4月", "2024-03-01..2024-04-30", [2024, null, "2024-03-01", "2024-04-30"]],
  ["2024年3月", "2024-03-01..2024-03-31", [2024, 3, null, null]],
  ["26年4月", "2026-04-01..2026-04-30", [2026, 4, null, null]],
  ["2026.2月", "2026-02-01..2026-02-28", [2026, 2, null, null]],
  ["202403考勤", "2024-03-01..2024-03-31", [2024, 3, null, null]],
  ["统计日期：2021/09/01 ~ 09/22", "2021-09-01..2021-09-22", [2021, 9, "2021-09-01", "2021-09-22"]],
  [
    "统计时间:02-01 ～ 02-28     制表时间:2026-03-10 20:11(UTC+8)",
    "2026-02-01..2026-02-28",
    [2026, 2, "2026-02-01", "2026-02-28"],
  ],
  ["2024年5月13日至5月17日", "2024-05-13..2024-05-17", [2024, 5, "2024-05-13", "2024-05-17"]],
  ["2024年度", "2024-01-01..2024-12-31", [2024, null, null, null]],
  ["二〇二四年三月", "2024-03-01..2024-03-31", [2024, 3, null, null]],
  ["2024年第一季度", "2024-01-01..2024-03-31", [2024, null, null, null]],
  ["某局考勤表", "", [null, null, null, null]],
])("a list and a grid read the same of 「%s」", (text, stretch, said) => {
  expect(span(text)).toBe(stretch);
  expect(clue(text)).toEqual(said);
});

test("a month without a year is a month all the same", () => {
  expect(span("3月考勤", 2024)).toBe("2024-03-01..2024-03-31");
  expect(clue("3月考勤")).toEqual([null, 3, null, null]);
  expect(clue("五月")).toEqual([null, 5, null, null]);
});

test("of a school year either year may be meant", () => {
  expect(findYear("2023—2024学年")).toBeNull();
  expect(findYear("2023年12月—2024年1月")).toBe(2023);
  expect(span("2023-2024年度")).toBe("2023-01-01..2024-12-31");
});

test("months of which only the last is called one are a stretch", () => {
  expect(span("学习 1-6月", 2024)).toBe("2024-01-01..2024-06-30");
  expect(span("2024-6月", 2024)).toBe("2024-06-01..2024-06-30");
});

it.each([
  ["2026年第四季度（截至11月）", "2026-10-01", "2026-12-31"],
  ["2026年度考勤汇总（截至11月28日）", "2026-01-01", "2026-12-31"],
  ["截至2024年3月", "2024-03-01", "2024-03-31"],
])("until when figures go comes behind what they are of: %s", (text, from, to) => {
  expect(findPeriod(text, null)).toMatchObject({ from, to });
});

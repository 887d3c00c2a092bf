import { bucketsOf, monthsPassed, previousPeriod } from "../../../src/measures/periods/buckets";
import { ledger } from "../../check/make";
import { measure } from "../run";
import { say } from "../../../src/locales";

const year = { from: "2024-01-01", to: "2024-12-31", asOf: "2024-12-31" };

describe("a period cut into buckets", () => {
  test.each([
    ["month", 12],
    ["quarter", 4],
    ["half-year", 2],
    ["year", 1],
    ["period", 1],
    ["week", 52],
  ] as const)("by %s has %i", (per, count) => {
    expect(bucketsOf(year, per)).toHaveLength(count);
  });

  test("leaves out months that lie in it only in part", () => {
    const period = { from: "2024-01-15", to: "2024-04-20", asOf: "2024-04-20" };
    expect(bucketsOf(period, "month").map(({ name }) => name.zh)).toEqual(["2月", "3月"]);
    expect(bucketsOf(period, "quarter")).toEqual([]);
  });

  test("a leap February is due on its 29th", () => {
    const due = (asOf: string): boolean | undefined => bucketsOf({ ...year, asOf }, "month")[1]?.due;
    expect(due("2024-02-28")).toBe(false);
    expect(due("2024-02-29")).toBe(true);
  });

  test("names carry the year only where there is more than one", () => {
    const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31" };
    expect(bucketsOf(term, "quarter").map(({ name }) => name.en)).toContain("Q4 2023");
    expect(bucketsOf(year, "quarter")[3]?.name).toEqual({ zh: "第四季度", en: "Q4" });
    expect(bucketsOf(year, "half-year")[1]?.name).toEqual({ zh: "下半年", en: "Second half" });
  });

  test("months that have passed are whole ones", () => {
    const [bucket] = bucketsOf(year, "year");
    if (!bucket) throw new Error("no year");
    expect(monthsPassed(bucket, "2024-06-29")).toBe(5);
    expect(monthsPassed(bucket, "2024-06-30")).toBe(6);
    expect(monthsPassed(bucket, "2025-06-30")).toBe(12);
  });
});

test("the period before is as long, and is looked at up to the same day", () => {
  expect(previousPeriod(year)).toEqual({ from: "2023-01-01", to: "2023-12-31", asOf: "2023-12-31" });
  expect(previousPeriod({ ...year, asOf: "2024-06-20" }).asOf).toBe("2023-06-20");
});

test("every month has its name in both languages", () => {
  const names = bucketsOf(year, "month").map(({ name }) => name);
  expect(names.map(({ zh }) => zh).join()).toBe("1月,2月,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月");
  expect(names.map(({ en }) => en).join()).toBe(
    "January,February,March,April,May,June,July,August,September,October,November,December",
  );
});

test("stretches are called as clerks call them", () => {
  const term = { from: "2023-07-01", to: "2025-06-30", asOf: "2025-06-30" };
  const names = (per: Parameters<typeof bucketsOf>[1], period = term) =>
    bucketsOf(period, per).map(({ name }) => name);
  expect(names("year")).toEqual([
    { zh: "2023—2024年度", en: "2023/2024" },
    { zh: "2024—2025年度", en: "2024/2025" },
  ]);
  expect(names("half-year")).toEqual([
    { zh: "2023年下半年", en: "Second half of 2023" },
    { zh: "2024年上半年", en: "First half of 2024" },
    { zh: "2024年下半年", en: "Second half of 2024" },
    { zh: "2025年上半年", en: "First half of 2025" },
  ]);
  expect(names("quarter")[0]).toEqual({ zh: "2023年第三季度", en: "Q3 2023" });
  expect(names("month")[0]).toEqual({ zh: "2023年7月", en: "July 2023" });
  expect(names("week", year)[0]).toEqual({ zh: "1月1日那一周", en: "Week of 1 January" });
  expect(names("period", year)).toEqual([{ zh: "本期", en: "This period" }]);
  expect(names("half-year", year)[0]).toEqual({ zh: "上半年", en: "First half" });
});

test("a stretch before is looked at whole once the present one is over", () => {
  const spring = { from: "2024-01-01", to: "2024-02-29", asOf: "2024-02-29" };
  expect(previousPeriod(spring)).toEqual({ from: "2023-11-01", to: "2023-12-31", asOf: "2023-12-31" });
  expect(previousPeriod({ ...spring, asOf: "2024-02-28" }).asOf).toBe("2023-12-28");
});

test("quarters are called by their own number", () => {
  const study = ledger("study", [{ date: "2024-01-05", form: "center-group" }]);
  const problems = measure("center-group-study", [study]).problems.map(({ text }) => say(text, "zh-CN"));
  expect(problems.map((text) => text.slice(0, 4))).toEqual(["第二季度", "第三季度", "第四季度"]);
});

test("of a month that is not over none has passed", () => {
  const year = { from: "2024-01-01", to: "2024-12-31" };
  expect(["2024-01-20", "2024-01-31", "2024-12-31"].map((day) => monthsPassed(year, day))).toEqual([
    0, 1, 12,
  ]);
});

test("a year is asked also where the workbook begins in a later one", () => {
  const term = { from: "2023-01-01", to: "2024-12-31", asOf: "2024-12-31", begins: "2024-03-01" };
  expect(bucketsOf(term, "year")).toHaveLength(2);
  expect(bucketsOf(term, "month")).toHaveLength(10);
});

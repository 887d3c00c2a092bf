import { measure, run, ALL, problemsOf, asOf } from "../run";
import { ledger, type Row } from "../../check/make";
import { type MeasureCall } from "../../../src/measures";

describe("hygiene at the edge", () => {
  test("an item passes by its word, its score or for want of a deduction; without any it is not judged", () => {
    const rate = (...rows: readonly Readonly<Record<string, string | number>>[]) =>
      measure("hygiene-item-standards", [
        ledger(
          "hygiene",
          rows.map((row) => ({ date: "2024-03-05", item: "地面", ...row })),
        ),
      ]);
    expect(rate({ passed: "yes" }, { passed: "no" }).actual).toBe(50);
    expect(rate({ deduction: 0 }, { deduction: 2 }).actual).toBe(50);
    expect(rate({ score: 10, "full-mark": 10 }, { score: 1, "full-mark": 10 }).actual).toBe(50);
    expect(rate({ passed: "yes" }, { remark: "未查" })).toMatchObject({ actual: 100 });
    const [problem] = rate({ passed: "yes" }, { passed: "no" }).problems;
    expect(problem?.cells.map(({ row, rows }) => [row, rows])).toEqual([[4, 1]]);
  });
});

describe("hygiene", () => {
  const items: MeasureCall = { measure: "item-pass-rate" };
  const inspections = (...rows: readonly Row[]) => ledger("hygiene", rows);
  const item = (name: string, row: Row): Row => ({
    date: "2024-03-05",
    department: "甲科",
    item: name,
    ...row,
  });

  test("an item's rate is told with how often it failed; the figure is the worst item's", () => {
    const passed = (name: string, ...words: readonly string[]): Row[] =>
      words.map((word) => item(name, { passed: word }));
    const rows = inspections(
      ...passed("地面", "yes", "yes", "no"),
      ...passed("门窗", "yes"),
      ...passed("桌面", "no", "yes"),
    );
    const result = run(items, ALL, [rows]);
    expect(result).toMatchObject({ actual: 50, numerator: 1, denominator: 3, satisfied: false });
    expect(problemsOf(result)).toEqual([
      expect.stringMatching(/地面.*66\.7.*1/),
      expect.stringMatching(/桌面.*50.*1/),
    ]);
    expect(result.problems[0]?.cells.map(({ row }) => row)).toEqual([5]);
    expect(run(items, ALL, [rows], asOf("2024-06-30")).standing).toBe("behind");
  });

  test("an item passes from ninety percent of its full mark on, or without a deduction", () => {
    const passes = (row: Row) => run(items, ALL, [inspections(item("地面", row))]);
    expect(passes({ score: 9, "full-mark": 10 }).satisfied).toBe(true);
    expect(passes({ score: 8.9, "full-mark": 10 }).satisfied).toBe(false);
    expect(passes({ deduction: 0 }).satisfied).toBe(true);
    expect(passes({ deduction: 1 }).satisfied).toBe(false);
    expect(passes({ score: 9 }).data).not.toBe("some");
    expect(passes({ score: 9, "full-mark": 0 }).actual).toBeNull();
  });
});

test("a full mark without a score is no score of nought: the deduction decides", () => {
  const row = { date: "2024-03-05", item: "地面", "full-mark": 10 };
  const found = measure("hygiene-item-standards", [
    ledger("hygiene", [
      { ...row, deduction: 0 },
      { ...row, deduction: 1 },
    ]),
  ]);
  expect(found.actual).toBe(50);
});

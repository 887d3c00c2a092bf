import { ledger, type Row } from "../../check/make";
import { measure, run, notesOf, problemsOf, asOf } from "../run";
import { type MeasureCall, type Target } from "../../../src/measures";

describe("scores on small scales", () => {
  const scores = (...list: readonly number[]) =>
    ledger(
      "hygiene",
      list.map((score, at) => ({ date: `2024-0${String(at + 1)}-05`, department: "甲科", score })),
    );

  test("up to 5 are of five, above of ten", () => {
    expect(measure("hygiene-average-score", [scores(5, 4)]).actual).toBe(90);
    expect(measure("hygiene-average-score", [scores(9, 5)]).actual).toBe(70);
  });
});

describe("hygiene", () => {
  const average: MeasureCall = { measure: "score-average" };
  const floor: Target = { operator: "at-least", value: 85, unit: "point", per: "period" };
  const inspections = (...rows: readonly Row[]) => ledger("hygiene", rows);
  const points = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).actual;
  const item = (name: string, row: Row): Row => ({
    date: "2024-03-05",
    department: "甲科",
    item: name,
    ...row,
  });

  test("items with full marks are one score for each place and day", () => {
    const scored = (row: Row) => item("地面", { score: 8, "full-mark": 10, ...row });
    const scores = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).denominator;
    expect(scores(scored({}), scored({ item: "门窗" }))).toBe(1);
    expect(scores(scored({}), scored({ department: "乙科" }))).toBe(2);
    expect(scores(scored({}), scored({ date: "2024-03-06" }))).toBe(2);
    expect(points(scored({}), scored({ item: "门窗", score: 10 }))).toBe(90);
  });

  test("scores without full marks, or without items, are an inspection each", () => {
    const scores = (...rows: readonly Row[]) => run(average, floor, [inspections(...rows)]).denominator;
    const row = { date: "2024-03-05", department: "甲科", score: 90 };
    expect(scores({ ...row, item: "地面" }, { ...row, item: "门窗" })).toBe(2);
    expect(scores({ ...row, "full-mark": 100 }, { ...row, "full-mark": 100 })).toBe(2);
  });

  test("areas tell inspections apart where no department is named", () => {
    const scored = (area: string): Row => ({
      date: "2024-03-05",
      area,
      item: "地面",
      score: 8,
      "full-mark": 10,
    });
    expect(run(average, floor, [inspections(scored("一楼"), scored("二楼"))]).denominator).toBe(2);
  });

  test("ten of ten is a hundred, and eleven is eleven of a hundred", () => {
    expect(points({ date: "2024-03-05", score: 10 })).toBe(100);
    expect(points({ date: "2024-03-05", score: 11 })).toBe(11);
    expect(points({ date: "2024-03-05", score: 5 }, { date: "2024-03-06", score: 90 })).toBe(95);
  });

  test("a deduction is taken from its own full mark, an unknown grade is no score", () => {
    expect(points({ date: "2024-03-05", deduction: 2, "full-mark": 20 })).toBe(90);
    expect(points({ date: "2024-03-05", deduction: -2, "full-mark": "" })).toBe(98);
    const rows = inspections({ date: "2024-03-05", score: 90 }, { date: "2024-03-06", grade: "尚可" });
    expect(run(average, floor, [rows])).toMatchObject({ actual: 90, denominator: 1 });
  });

  test("the faults of one place and day are taken from one hundred", () => {
    const fault = (department: string, deduction: number, date = "2024-03-05"): Row => ({
      date,
      department,
      deduction,
    });
    const rows = inspections(
      fault("甲科", 2),
      fault("甲科", 3),
      fault("乙科", 5),
      fault("甲科", 0, "2024-03-06"),
    );
    expect(run(average, floor, [rows])).toMatchObject({ numerator: 290, denominator: 3 });
    const item: Row = { date: "2024-03-05", department: "甲科", item: "地面", score: 18, "full-mark": 20 };
    for (const mixed of [
      [item, fault("甲科", 1)],
      [fault("甲科", 1), item],
    ])
      expect(run(average, floor, [inspections(...mixed)])).toMatchObject({ actual: 85, denominator: 1 });
    const nowhere = inspections({ date: "2024-03-05", deduction: 2 }, { date: "2024-03-05", deduction: 4 });
    expect(run(average, floor, [nowhere])).toMatchObject({ actual: 97, denominator: 2 });
  });

  test("a full mark alone is no score where the table deducts nothing", () => {
    const rows = inspections(
      { date: "2024-03-05", score: 90, "full-mark": 100 },
      { date: "2024-03-06", score: "", "full-mark": 100 },
    );
    expect(run(average, floor, [rows])).toMatchObject({ actual: 90, denominator: 1 });
  });

  test("what was converted is told by months in their order, in both languages", () => {
    const rows = inspections({ date: "2024-05-06", score: 9 }, { date: "2024-03-05", score: 8 });
    const result = run(average, floor, [rows]);
    expect(notesOf(result)).toContain("3月、5月按10分制折算为百分制");
    expect(JSON.stringify(result.notes)).toContain("March, May");
  });

  test("an average below its line names the inspections that are below it, each once", () => {
    const scored = (department: string, name: string, score: number): Row => ({
      ...item(name, { score, "full-mark": 10 }),
      department,
    });
    const rows = inspections(
      scored("甲科", "地面", 5),
      scored("甲科", "门窗", 6),
      scored("乙科", "地面", 10),
    );
    const result = run(average, floor, [rows]);
    expect(result).toMatchObject({ actual: 77.5, satisfied: false, standing: "final" });
    expect(result.problems.map(({ cells }) => cells.map(({ row }) => row))).toEqual([[3]]);
    expect(run(average, floor, [rows], asOf("2024-06-30")).standing).toBe("behind");
  });
});

test("a score that can't be is said and left out, never averaged", () => {
  const inspections = (...scores: readonly number[]) =>
    ledger(
      "hygiene",
      scores.map((score, at) => ({
        date: `2024-03-0${String(at + 1)}`,
        area: `第${String(at + 1)}处`,
        score,
      })),
    );
  for (const wrong of [990, -5, 45_356]) {
    const result = measure("hygiene-average-score", [inspections(88, wrong, 90)]);
    expect(result).toMatchObject({ actual: 89, denominator: 2 });
    expect(problemsOf(result)).toContain("「第2处」的数字不可能（负数或高于满分），未计入，请核对");
  }
  expect(measure("hygiene-average-score", [inspections(990)]).data).toBe("none");
  expect(measure("hygiene-average-score", [inspections(88, 100)]).denominator).toBe(2);
});

describe("what is asked of each", () => {
  const floor: Target = { operator: "at-least", value: 85, unit: "point", per: "period" };
  const rows = [
    ["2024-03-05", "甲科", 82],
    ["2024-06-05", "甲科", 96],
    ["2024-03-05", "乙科", 85],
    ["2024-06-05", "乙科", 84.5],
  ].map(([date = "", department = "", score = 0]) => ({ date, department, score }));
  const asked = (each: "score" | "department", list = rows) =>
    run({ measure: "score-average", each }, floor, [ledger("hygiene", list)]);

  test("score is as good as the lowest; those below are told with their points", () => {
    const result = asked("score");
    expect(result).toMatchObject({
      satisfied: false,
      actual: 82,
      numerator: 2,
      denominator: 4,
      timesShort: 2,
    });
    expect(problemsOf(result)).toEqual(["「甲科」82分", "「乙科」84.5分"]);
    expect(asked("score", rows.slice(1, 3))).toMatchObject({ satisfied: true, actual: 85, problems: [] });
  });

  test("department goes by its own average", () => {
    const result = asked("department");
    expect(result).toMatchObject({ satisfied: false, actual: 84.75, numerator: 1, denominator: 2 });
    expect(problemsOf(result)).toEqual(["「乙科」84.75分"]);
    expect(result.problems[0]?.cells).toHaveLength(2);
  });
});

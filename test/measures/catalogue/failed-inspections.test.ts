import { measure, run, problemsOf, notesOf, YEAR } from "../run";
import { ledger, type Row } from "../../check/make";
import { type MeasureCall, type Target } from "../../../src/measures";

describe("hygiene at the edge", () => {
  const inspected = (fields: Readonly<Record<string, string | number>>) =>
    ledger("hygiene", [{ date: "2024-03-05", department: "甲科", ...fields }]);

  test("a score at the line is no failure, one below is, and one put right is none", () => {
    const failed = (fields: Readonly<Record<string, string | number>>) =>
      measure("hygiene-no-fail", [inspected(fields)]).actual;
    expect(failed({ score: 60, "full-mark": 100 })).toBe(0);
    expect(failed({ score: 59, "full-mark": 100 })).toBe(1);
    expect(failed({ score: 59, "full-mark": 100, rectified: "2024-03-08" })).toBe(0);
    // A grade that converts to less than the line is judged by its word.
    expect(failed({ grade: "pass" })).toBe(0);
    expect(failed({ grade: "fail" })).toBe(1);
  });
});

test("an inspection that was failed and may have been put right by a word nobody has explained is not failed for good", () => {
  const failed = (state: string | null) => {
    const inspection = ledger("hygiene", [
      {
        date: "2024-03-05",
        department: "甲科",
        score: 50,
        "full-mark": 100,
        ...(state === null ? {} : { state }),
      },
    ]);
    const records = inspection.records.map((record) => {
      const field = record.fields["state"];
      return field === undefined
        ? record
        : { ...record, fields: { ...record.fields, state: { ...field, value: null } } };
    });
    return measure("hygiene-no-fail", [{ ...inspection, records }]);
  };
  expect(failed(null)).toMatchObject({ actual: 1, regardless: true });
  expect(failed("等复查")).toMatchObject({ actual: 1 });
  expect(failed("等复查").regardless).toBeUndefined();
});

describe("hygiene", () => {
  const fails: MeasureCall = { measure: "failed-inspections" };
  const none: Target = { operator: "at-most", value: 0, unit: "time", per: "period" };
  const inspections = (...rows: readonly Row[]) => ledger("hygiene", rows);
  const item = (name: string, row: Row): Row => ({
    date: "2024-03-05",
    department: "甲科",
    item: name,
    ...row,
  });

  test("a failed inspection is told once, at its first item, and one put right is no problem", () => {
    const bad = (name: string): Row => item(name, { score: 2, "full-mark": 10, state: "" });
    const mended: Row = {
      ...item("地面", { score: 3, "full-mark": 10, state: "closed" }),
      department: "乙科",
    };
    const result = run(fails, none, [inspections(bad("地面"), bad("门窗"), mended)]);
    expect(result).toMatchObject({ actual: 1, satisfied: false });
    expect(problemsOf(result)).toEqual(["「甲科」不合格未整改"]);
    expect(notesOf(result)).toEqual(["「乙科」不合格已整改"]);
    const sound = run(fails, none, [inspections(item("地面", { score: 9, "full-mark": 10 }))]);
    expect([...sound.problems, ...sound.notes]).toEqual([]);
  });

  test("a grade fails by its name, not by the points that it stands for", () => {
    const graded = (grade: string) =>
      run(fails, none, [inspections({ date: "2024-03-05", grade })], YEAR, {
        gradePoints: { excellent: 95, good: 85, pass: 50, fail: 50 },
      });
    expect(graded("pass").actual).toBe(0);
    expect(graded("fail").actual).toBe(1);
  });
});

test("a problem that nobody put right is told, though no inspection was failed by it", () => {
  const inspected = (problem: string) =>
    problemsOf(
      measure("hygiene-no-fail", [
        ledger("hygiene", [{ date: "2024-03-05", department: "甲科", score: 95, problem, state: "open" }]),
      ]),
    ).length;
  expect(inspected("窗台有积灰")).toBe(1);
  expect(inspected("无")).toBe(0);
});

test("an inspection put right by the words beside it is none; of a row of months the words name theirs", () => {
  const failed = (words: string, layout: "list" | "year-matrix") =>
    measure("hygiene-no-fail", [
      ledger("hygiene", [{ date: "2024-05-05", department: "甲科", grade: "fail", remark: words }], {
        layout,
      }),
    ]).actual;
  expect(failed("责令整改，5月20日复查合格", "list")).toBe(0);
  expect(failed("5月差，已限期整改并复查合格", "year-matrix")).toBe(0);
  expect(failed("3月差，已整改到位", "year-matrix")).toBe(1);
  expect(failed("已通报，尚未整改到位", "list")).toBe(1);
  expect(failed("复查仍不合格", "list")).toBe(1);
  expect(failed("3月9日复查92分", "list")).toBe(0);
  expect(failed("复查得分：85.5分", "list")).toBe(0);
  expect(failed("3月9日复查55分", "list")).toBe(1);
  expect(failed("3月9日复查", "list")).toBe(1);
});

test("a second look is held against the line of the first: the unit's own, else the table's", () => {
  const failed = (words: string, hygieneFailBelow: number) => {
    const table = ledger("hygiene", [{ date: "2024-05-05", department: "甲科", score: 50, remark: words }]);
    const scoring = { failBelow: 70, gradePoints: {} };
    return measure("hygiene-no-fail", [{ ...table, scoring }], YEAR, { hygieneFailBelow }).actual;
  };
  expect(failed("5月9日复查75分", 60)).toBe(0);
  expect(failed("5月9日复查65分", 60)).toBe(1);
  expect(failed("5月9日复查75分", 85)).toBe(1);
  expect(failed("5月9日复查90分", 85)).toBe(0);
});

import { ledger, type Row } from "../../check/make";
import { measure, run, ALL, problemsOf, notesOf } from "../run";
import { type MeasureCall } from "../../../src/measures";

describe("the last day and the first", () => {
  test("a task finished on the as-of day is finished", () => {
    const task = ledger("task", [{ name: "任务", completed: "2024-12-31" }]);
    expect(measure("annual-task-completion", [task]).actual).toBe(100);
  });
});

test("tasks of which nobody says how far they are are left out", () => {
  const tasks = ledger("task", [
    { name: "一", progress: 100 },
    { name: "二" },
    { name: "三", completed: "2024-06-01" },
    { name: "四", completed: "2025-01-05" },
  ]);
  expect(measure("annual-task-completion", [tasks])).toMatchObject({ denominator: 3, numerator: 2 });
});

describe("tasks", () => {
  const call: MeasureCall = { measure: "progress", ledger: "task" };
  const tasks = (...rows: readonly Row[]) => ledger("task", rows);

  test("are finished by their state, open where it says something else, and unknown where nothing is said", () => {
    const rows = tasks(
      { name: "甲", state: "closed" },
      { name: "乙", state: "进行中" },
      { name: "丙", state: "" },
    );
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ actual: 50, numerator: 1, denominator: 2, satisfied: false });
    expect(problemsOf(result)).toEqual(["「乙」未完成"]);
    expect(notesOf(result)).toEqual(["「丙」未写进度，未计入"]);
  });

  test("without a day beside tasks that have one are open where no other column says how they stand", () => {
    const rows = tasks({ name: "甲", completed: "2024-01-20" }, { name: "乙" });
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ actual: 50, numerator: 1, denominator: 2 });
    expect(problemsOf(result)).toEqual(["「乙」未完成"]);
  });

  test("without a day are unknown where no task has one", () => {
    const result = run(call, ALL, [tasks({ name: "甲", completed: "" }, { name: "乙", completed: "" })]);
    expect(result).toMatchObject({ data: "none" });
  });
});

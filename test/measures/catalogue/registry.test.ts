import { readdirSync } from "node:fs";
import {
  isLimit,
  isMeasureName,
  isMonthly,
  monthlyTarget,
  operatorsOf,
  takesUnit,
} from "../../../src/measures";
import { ledger, grid } from "../../check/make";
import { measure } from "../run";

describe("a ledger that is there and says nothing of the matter is no data, and no figure", () => {
  test.each([
    ["hygiene-average-score", ledger("hygiene", [{ date: "2024-03-05", department: "甲科" }])],
    ["hygiene-item-standards", ledger("hygiene", [{ date: "2024-03-05", score: 95, "full-mark": 100 }])],
    ["annual-task-completion", ledger("task", [{ name: "任务", person: ["甲一"] }])],
    ["four-in-place-input", ledger("activity", [{ date: "2024-03-05", name: "创建活动" }])],
    ["attendance-records-complete", grid({ 甲一: [{ day: "2024-03-09", code: "present" }] })],
    ["satisfaction-improved", ledger("satisfaction", [{ date: "2024-03-05", object: "public" }])],
  ])("%s", (id, list) => {
    const result = measure(id, [list]);
    expect(result.satisfied).toBe(false);
    expect(result.actual === null || result.data !== "some" || Number.isFinite(result.actual)).toBe(true);
    expect(
      result.data === "some" && result.standing === "final" && id !== "attendance-records-complete",
    ).toBe(false);
  });
});

const filesOf = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .map((name) => name.slice(0, -end.length))
    .filter((name) => name !== "registry");

describe("the catalogue", () => {
  const ids = filesOf("src/measures/catalogue", ".ts");

  test.each(ids)("lists %s under the name of its file", (id) => {
    expect(isMeasureName(id)).toBe(true);
  });

  test("has a test called like each of its measures", () => {
    const tested = filesOf("test/measures/catalogue", ".test.ts");
    expect(ids.filter((id) => !tested.includes(id))).toEqual([]);
  });
});

describe("what a measure says of itself", () => {
  test("decides which operators go with it", () => {
    expect(operatorsOf("attendance-rate")).toContain("at-least");
    expect(operatorsOf("attendance-rate")).not.toContain("at-most");
    expect(operatorsOf("late-per-month")).toContain("at-most");
    expect(operatorsOf("late-per-month")).not.toContain("at-least");
    expect([isLimit("late-per-month"), isLimit("attendance-rate")]).toEqual([true, false]);
  });

  test("decides which unit its target has", () => {
    expect(takesUnit("attendance-rate", "percent")).toBe(true);
    expect(takesUnit("attendance-rate", "day")).toBe(false);
    expect(takesUnit("count-by-period", "issue")).toBe(true);
  });

  test("decides whether a month is told of, and what it is asked", () => {
    expect([isMonthly("score-average"), isMonthly("sum-per-person")]).toEqual([true, false]);
    const yearly = { operator: "at-least", value: 4, unit: "session", per: "year" } as const;
    expect(monthlyTarget("count-by-period", yearly).per).toBe("month");
    expect(monthlyTarget("attendance-rate", yearly).per).toBe("year");
  });
});

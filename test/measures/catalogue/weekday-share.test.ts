import { ledger } from "../../check/make";
import { measure, run, ALL, asOf } from "../run";
import { type MeasureCall } from "../../../src/measures";

test("one of several rows of a day may say that it was moved from Friday", () => {
  const study = ledger("study", [
    { date: "2024-03-07", form: "collective", topic: "甲", remark: "因检查改期" },
    { date: "2024-03-07", form: "collective", topic: "乙" },
  ]);
  expect(measure("friday-fixed-study-day", [study]).actual).toBe(100);
});

test("a session moved from Friday counts as held on it, any other day does not", () => {
  const study = (remark: string) =>
    ledger("study", [
      { date: "2024-03-01", form: "collective" },
      { date: "2024-03-07", form: "collective", ...(remark === "" ? {} : { remark }) },
    ]);
  expect(measure("friday-fixed-study-day", [study("因检查改期")]).actual).toBe(100);
  expect(measure("friday-fixed-study-day", [study("")]).actual).toBe(50);
  // Friday 5 April 2024 was a holiday: the Wednesday before stands in for it.
  const holiday = ledger("study", [{ date: "2024-04-03", form: "collective" }]);
  expect(measure("friday-fixed-study-day", [holiday]).actual).toBe(100);
});

describe("a fixed day of study", () => {
  const call: MeasureCall = {
    measure: "weekday-share",
    ledger: "study",
    weekday: 5,
    leaveOut: { field: "topic", contains: ["自学"] },
  };

  test("is asked of sessions with a day, without what is left out", () => {
    const rows = ledger("study", [
      { date: "2024-03-01", topic: "理论" },
      { date: "2024-03-05", topic: "理论" },
      { date: "2024-03-06", topic: "自学" },
      { date: "2024-04", topic: "理论" },
    ]);
    const result = run(call, ALL, [rows]);
    expect(result).toMatchObject({ numerator: 1, denominator: 2, actual: 50, standing: "final" });
    expect(result.problems).toHaveLength(1);
    expect(run(call, ALL, [rows], asOf("2024-06-30")).standing).toBe("behind");
    const alone = run(call, ALL, [ledger("study", [{ date: "2024-03-06", topic: "自学" }])]);
    expect(alone).toMatchObject({ data: "none", satisfied: false, actual: null });
  });
});

import { ledger } from "../../check/make";
import { type MeasureCall } from "../../../src/measures";
import { run, ALL, problemsOf } from "../run";

describe("more than twenty lines", () => {
  test("are twenty and how many more there are, with the cells of all", () => {
    const rows = (count: number) =>
      ledger(
        "rectification",
        Array.from({ length: count }, (_, at) => ({ number: `第${String(at + 1)}号`, found: "2024-01-05" })),
      );
    const call: MeasureCall = {
      measure: "share-of-records",
      ledger: "rectification",
      having: { field: "state", in: ["closed"] },
    };
    const result = run(call, ALL, [rows(23)]);
    expect(result.problems).toHaveLength(21);
    expect(problemsOf(result).slice(-2)).toEqual(["「第20号」未达到要求", "另有3项"]);
    expect(result.problems.at(-1)?.cells.map(({ row }) => row)).toEqual([23, 24, 25]);
    expect(run(call, ALL, [rows(20)]).problems).toHaveLength(20);
  });
});

test("a case's number that reads as a month is called a number", () => {
  const called = (number: string) => {
    const call: MeasureCall = {
      measure: "share-of-records",
      ledger: "petition",
      having: { field: "state", in: ["closed"] },
    };
    return problemsOf(
      run(call, ALL, [ledger("petition", [{ number, topic: "噪声", received: "2024-05-27" }])]),
    );
  };
  expect(called("2024-06")).toEqual(["编号「2024-06」未达到要求"]);
  expect(called("2024-006")).toEqual(["「2024-006」未达到要求"]);
});

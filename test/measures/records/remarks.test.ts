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

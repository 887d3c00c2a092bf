import type { MeasureCall } from "../../../src/measures";
import { ledger } from "../../check/make";
import { NONE, problemsOf, run } from "../run";

const overdue: MeasureCall = {
  measure: "no-records",
  ledger: "rectification",
  where: { field: "problem", contains: ["占道"] },
  declare: false,
};
const found = (...problems: string[]) =>
  ledger(
    "rectification",
    problems.map((problem) => ({ found: "2024-03-05", problem })),
  );

describe("records that must not be", () => {
  test("are none where a register holds others only", () => {
    expect(run(overdue, NONE, [found("台账不全")])).toMatchObject({ satisfied: true, actual: 0 });
  });

  test("are counted, and told by their number", () => {
    const result = run(overdue, NONE, [found("占道停车", "占道经营", "台账不全")]);
    expect(result).toMatchObject({ satisfied: false, actual: 2 });
    expect(problemsOf(result).join()).toContain("2");
  });

  test("are for a person to declare where the register proves nothing, and where it is a blank form", () => {
    expect(run({ ...overdue, declare: true }, NONE, [found("台账不全")])).toMatchObject({
      satisfied: false,
      declare: true,
    });
    expect(run(overdue, NONE, [ledger("rectification", [])])).toMatchObject({
      data: "blank-form",
      satisfied: false,
      declare: true,
    });
  });
});

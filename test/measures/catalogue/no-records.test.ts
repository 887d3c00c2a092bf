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

  test("that are there stay there whatever another row's unread word means", () => {
    const nature: MeasureCall = {
      measure: "no-records",
      ledger: "violation",
      where: { field: "nature", in: ["discipline"] },
      declare: true,
    };
    const cases = (...natures: readonly string[]) => {
      const of = ledger(
        "violation",
        natures.map((one) => ({ date: "2024-03-05", nature: one })),
      );
      const records = of.records.map((record) => {
        const field = record.fields["nature"];
        if (field === undefined) return record;
        const value = field.raw === "某类" ? null : "discipline";
        return { ...record, fields: { ...record.fields, nature: { ...field, value } } };
      });
      return run(nature, NONE, [{ ...of, records }]);
    };
    expect(cases("违纪", "某类").regardless).toBe(true);
    expect(cases("某类").regardless).toBeUndefined();
  });
});

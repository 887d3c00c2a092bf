import { planBefore } from "../../../src/excel/write/rules-before";
import { body, smallPlan } from "../sheet-plans";

describe("the plan of a sheet as it was before", () => {
  const plan = smallPlan({
    rows: [...smallPlan().rows.slice(0, 2), body("b", "达标", 1), body("c", "达标", 2), body("d", "达标", 3)],
    validations: [{ column: "note", choices: ["已核"], rows: ["b", "d"] }],
    conditionalFormats: [
      { range: { column: "verdict", fromRow: "b", toRow: "d" }, texts: ["达标"], style: "verdict-met" },
      { range: { column: "verdict", fromRow: "c", toRow: "c" }, texts: ["达标"], style: "verdict-met" },
    ],
  });
  const before = planBefore(plan, {
    row: 0,
    column: 0,
    values: [["达标情况汇总"], ["编号"], ["d"], ["a"], ["b"], [""], ["填表人"]],
  });

  test("has its rows: known ones, what stood between them, and what is no row of the table", () => {
    expect(before.rows.map(({ role, id }) => [role, id])).toEqual([
      ["note", undefined],
      ["note", undefined],
      ["body", "d"],
      ["body", "before 3"],
      ["body", "b"],
      ["note", undefined],
      ["note", undefined],
    ]);
  });

  test("has the colours of rows that were there", () => {
    expect(before.conditionalFormats).toMatchObject([{ range: { fromRow: "d", toRow: "b" } }]);
  });

  test("has no table where no id is known", () => {
    const { rows } = planBefore(plan, { row: 0, column: 0, values: [["x"], ["y"]] });
    expect(rows.map(({ role }) => role)).toEqual(["note", "note"]);
  });
});

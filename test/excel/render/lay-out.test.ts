import { styleOf, type PlanCell } from "../../../src/documents";
import { areaOfRange, layOut } from "../../../src/excel/render/lay-out";
import { body, smallPlan } from "../sheet-plans";

describe("layOut", () => {
  it("puts cells in place by the key of their column or by its number", () => {
    const { values } = layOut(smallPlan());
    expect(values[1]).toEqual(["编号", "结论", "实际", "备注"]);
    expect(values[2]).toEqual(["a", "未达标", 10.5, null]);
  });

  it("formats every text as text, whatever the plan names, and keeps a number's format", () => {
    const plan = smallPlan({
      rows: [
        { role: "body", cells: { id: { value: "=1+1", format: "0.0" }, actual: { value: 3, format: "0%" } } },
      ],
    });
    expect(layOut(plan).formats[0]).toEqual(["@", "General", "0%", "General"]);
  });

  it("merges cells that span columns, never beyond the last column", () => {
    const wide: PlanCell = { value: "x", style: "table-title", span: { rows: 1, columns: 9 } };
    const plan = smallPlan({ rows: [{ role: "title", cells: { 0: wide } }] });
    expect(layOut(plan).merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
  });

  it("gives every cell of a merged area its style, for the border round it", () => {
    const { styles } = layOut(smallPlan());
    expect(styles[0]).toEqual(Array(4).fill(styleOf("table-title")));
  });

  it("gives an empty cell of a table the style of its column, and none to one outside", () => {
    const rows = [body("a", "达标", 1), { role: "note" as const, cells: {} }];
    const { styles } = layOut(smallPlan({ rows }));
    expect(styles[0]?.[3]).toBe(styleOf("table-clerk"));
    expect(styles[1]).toEqual([null, null, null, null]);
  });

  it("keeps links with their text", () => {
    const link = { sheet: "考勤", row: 0, column: 0, rows: 2, columns: 2 };
    const plan = smallPlan({ rows: [{ role: "body", cells: { note: { value: "考勤!A1:B2", link } } }] });
    expect(layOut(plan).links).toEqual([{ row: 0, column: 3, text: "考勤!A1:B2", target: link }]);
  });

  it("finds a stretch of a column by the ids of its rows", () => {
    const range = { column: "actual", fromRow: "a", toRow: "b" };
    expect(areaOfRange(smallPlan(), range)).toEqual({ row: 2, column: 2, rows: 2, columns: 1 });
    expect(() => areaOfRange(smallPlan(), { ...range, toRow: "z" })).toThrow(RangeError);
  });
});

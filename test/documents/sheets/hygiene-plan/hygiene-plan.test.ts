import { type SheetPlan, carryOver } from "../../../../src/documents";
import { composeHygienePlan } from "../../../../src/documents/sheets/hygiene-plan/hygiene-plan";
import { describePlan } from "../../../support/describe-plan";
import { sheetOfPlan } from "../../../support/sheet-of-plan";
import { sampleInput, clauseWording } from "../../sample-input";
import { column } from "../../plan-texts";
import { ledger, withLedgers } from "../../text-ledger";

// It was read by eye, page by page, before it was accepted; look at the difference before accepting a new one.
describe("the sheet hygiene-plan as text", () => {
  it("is what was read by eye", () => {
    expect(describePlan(composeHygienePlan(sampleInput))).toMatchSnapshot();
  });
});

describe("the inspections planned", () => {
  const clauses = [
    clauseWording("hygiene-inspection-regular", { value: 1, per: "month" }),
    clauseWording("hygiene-comparison-regular", { value: 1, per: "quarter" }),
  ];

  it("are as many as the standard asks for, on working Fridays, compared at the end of each quarter", () => {
    const plan = composeHygienePlan({ ...sampleInput, clauses });
    expect(plan.rows.filter(({ id }) => id?.startsWith("inspection-"))).toHaveLength(12);
    // The last Friday of January is a holiday.
    expect(column(plan, "day")[0]).toBe("2025年1月24日（周五）");
    expect(column(plan, "comparison").map((cell) => cell !== null)).toEqual(
      Array.from({ length: 12 }, (_, index) => index % 3 === 2),
    );
  });

  it("are the last of each quarter where one a quarter is enough", () => {
    const quarterly = [clauseWording("hygiene-inspection-regular", { value: 1, per: "quarter" })];
    const plan = composeHygienePlan({ ...sampleInput, clauses: quarterly });
    expect(column(plan, "round")).toEqual(["2025年3月", "2025年6月", "2025年9月", "2025年12月"]);
  });

  it("repeats the areas' own header where they go on overleaf, wherever rows of the clerk's have moved it", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      area: `第${String(index + 1)}区`,
      department: `第${String(index + 1)}科`,
    }));
    const repeated = (plan: SheetPlan): unknown => {
      const { titleRows } = plan.print;
      return titleRows && plan.rows[titleRows.from]?.cells["scope"]?.value;
    };
    const plan = composeHygienePlan(withLedgers(ledger("hygiene-area", ...many)));
    expect(repeated(plan)).toBe("责任区域");
    const sheet = sheetOfPlan(plan);
    const typed = ["", "", "临时增加一次"];
    const values = [...sheet.values.slice(0, 5), typed, ...sheet.values.slice(5)];
    expect(repeated(carryOver(plan, { ...sheet, values, merges: [] }).plan)).toBe("责任区域");
    const few = composeHygienePlan(withLedgers(ledger("hygiene-area", ...many.slice(0, 3))));
    expect(few.print.titleRows).toBeNull();
  });

  it("list the areas of the unit, or a line for each department", () => {
    const areas = ledger("hygiene-area", {
      area: "大厅",
      floor: "一楼",
      department: "办公室",
      person: "林小满",
    });
    const listed = composeHygienePlan(withLedgers(areas)).rows.filter(({ id }) => id?.startsWith("area-"));
    expect(listed.map(({ cells }) => [cells["scope"]?.value, cells["people"]?.value])).toEqual([
      ["一楼大厅", "林小满"],
    ]);
    const roster = ledger("roster", { name: "甲", department: "办公室" });
    const rows = composeHygienePlan(withLedgers(roster)).rows.filter(({ id }) => id?.startsWith("area-"));
    expect(rows.map(({ cells }) => [cells["day"]?.value, cells["scope"]?.value])).toEqual([["办公室", null]]);
  });

  it("propose the rooms that were inspected and who heads the department, where there is no list", () => {
    const roster = ledger("roster", { name: "甲一", department: "办公室", position: "主任" });
    const inspections = ledger("hygiene", { department: "办公室", area: "三楼306—308", score: "95" });
    const [row] = composeHygienePlan(withLedgers(roster, inspections)).rows.filter(({ id }) =>
      id?.startsWith("area-"),
    );
    expect([row?.cells["scope"]?.value, row?.cells["people"]?.value]).toEqual([
      "三楼306—308（拟）",
      "甲一（拟）",
    ]);
  });
});

import { writtenKindOf } from "../../src/own-sheets/written-kind-of";
import { WRITTEN_KINDS } from "../../src/own-sheets";
import { composeSheets } from "../../src/documents";
import { sheetOf } from "../support/sheet-of";
import { sheetOfPlan } from "../support/sheet-of-plan";
import { sampleInput } from "../documents/sample-input";

describe("a sheet without our mark", () => {
  it.each(composeSheets(WRITTEN_KINDS, sampleInput).map((plan) => [plan.kind, plan] as const))(
    "is known for a %s by what stands on it",
    (kind, plan) => {
      expect(writtenKindOf({ ...sheetOfPlan(plan), name: "别的名字" })).toBe(kind);
    },
  );

  it("is the clerk's where it only has such headers, or codes of its own", () => {
    const rows = (id: (at: number) => string) => Array.from({ length: 12 }, (_, at) => ["张三", id(at)]);
    const clerks = [
      [["姓名", "人员编号"], ...rows((at) => `A-${at}`)],
      [["姓名", "人员编号"], ...rows(() => "")],
      [["姓名", "工号"], ...rows((at) => `zhang-${at}`)],
    ];
    for (const values of clerks) expect(writtenKindOf(sheetOf(values))).toBeNull();
  });
});

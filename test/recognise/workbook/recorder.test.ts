import type { CellValue } from "../../../src/grid";
import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);
const line = (name: string): CellValue[] => [name, ...DAYS.map(() => "√")];

/** What is read of a month's sheet with these rows below its people, and these above its header. */
function recorder(below: readonly CellValue[][], above: readonly CellValue[][] = []) {
  const rows = [["2024年3月考勤表"], ...above, ["姓名", ...DAYS], line("甲一"), line("乙二"), ...below];
  const sheet = sheetOf(rows, { name: "3月" });
  const { ledgers } = recognise([sheet], { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ kind }) => kind)).toEqual(["attendance"]);
  return ledgers[0]?.recorder;
}

describe("who keeps an attendance sheet", () => {
  it.each<[string, CellValue[]]>([
    ["behind the label", ["考勤员：王芳", "审核人：李明"]],
    ["in the next cell", ["考勤员", "", "王芳", "审核"]],
    ["with a place to sign", ["考勤员（签字）：王芳"]],
    ["run on in one cell", ["考勤员：王芳  科室负责人：李明"]],
    ["run on without a space", ["考勤员:王芳审核人:李明"]],
    ["as who made the sheet", ["制表：王芳", "审核：李明", "制表日期：2024年4月1日"]],
  ])("stands %s", (_where, cells) => {
    expect(recorder([cells])?.name).toBe("王芳");
  });

  it("stands above the table as well, and a line below it", () => {
    expect(recorder([], [["单位：某局", "", "", "考勤员：王芳"]])?.name).toBe("王芳");
    expect(recorder([[""], ["考勤员：王芳"]])?.name).toBe("王芳");
  });

  it.each<[string, CellValue[]]>([
    ["nothing", ["考勤员："]],
    ["a line to write on", ["考勤员：________"]],
    ["the next label", ["考勤员：", "审核人：李明"]],
    ["another label in the same cell", ["考勤员：      审核人：李明"]],
    ["a date to fill in", ["考勤员：", "    年  月  日"]],
  ])("is missing where the label is followed by %s", (_what, cells) => {
    expect(recorder([cells])).toMatchObject({ name: null, cell: { row: 4, column: 0 } });
  });

  it.each<[string, CellValue[]]>([
    ["no such place", ["审核人：李明"]],
    ["a rule about recorders", ["说明：考勤员每日登记，月底汇总"]],
    ["the day on which it was made", ["制表日期：2024年4月1日"]],
    ["a number of people", ["考勤人数：2"]],
  ])("is unknown with %s", (_what, cells) => {
    expect(recorder([cells])).toBeUndefined();
  });
});

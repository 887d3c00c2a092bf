import { EMPTY_MEMORY, recognise, type Recognition } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0], name = "Sheet1"): Recognition =>
  recognise([sheetOf(rows, { name })], { memory: EMPTY_MEMORY, ownSheets: new Set() });

it("counts 全勤 as all days that were due", () => {
  const { ledgers, findings } = read([
    ["2024年3月出勤统计"],
    ["序号", "姓名", "应出勤天数", "实出勤天数", "备注"],
    [1, "张三", 21, "全勤", ""],
    [2, "李四", 21, 19, "事假2天"],
  ]);
  expect(ledgers[0]?.records.map(({ fields }) => fields["present-days"]?.value)).toEqual([21, 19]);
  expect(findings.map(({ problem }) => problem)).not.toContain("present-missing");
});

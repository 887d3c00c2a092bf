import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

it("names the people of 出勤天数 by month and says that no rate follows from them", () => {
  const { ledgers, findings } = recognise(
    [
      sheetOf([
        ["2024年度职工出勤天数统计表"],
        ["序号", "姓名", "1月", "2月", "3月", "合计"],
        [1, "张三", 22, 18, 21, 61],
        [2, "李四", 22, 17, 21, 60],
      ]),
    ],
    { memory: EMPTY_MEMORY, ownSheets: new Set() },
  );
  expect(
    ledgers.map(({ layout, people, records, period }) => [layout, people.length, records.length, period?.to]),
  ).toEqual([["year-matrix", 2, 0, "2024-12-31"]]);
  expect(findings.map(({ problem, action }) => [problem, action])).toEqual([
    ["days-due-unknown", "not-counted"],
  ]);
});

import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

it("the surest layout wins in the whole workbook", () => {
  const sheets = [
    sheetOf([["2024年4月考勤表"], ["姓名", 1, 2, 3, 4, 5], ["张三", ..."√√√√√"], ["李四", ..."√√√√√"]], {
      name: "考勤",
    }),
    sheetOf(
      [["2024年4月考勤汇总"], ["姓名", "应出勤", "事假", "病假"], ["张三", 21, 0, 0], ["李四", 21, 0, 0]],
      { name: "汇总" },
    ),
    sheetOf(
      [
        ["日期", "姓名", "状态"],
        ["2024-04-01", "张三", "正常"],
        ["2024-04-02", "张三", "正常"],
      ],
      { name: "每日" },
    ),
  ];
  const { ledgers } = recognise(sheets, { memory: EMPTY_MEMORY, ownSheets: new Set() });
  expect(ledgers.map(({ kind, layout }) => [kind, layout])).toEqual([
    ["attendance", "month-matrix"],
    ["attendance", "person-summary"],
    ["attendance", "daily-list"],
  ]);
});

import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

const read = (rows: Parameters<typeof sheetOf>[0]) =>
  recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() });

it("reads both halves of counts that are printed side by side, each cell where it lies", () => {
  const { ledgers } = read([
    ["2025年4月考勤汇总表"],
    ["姓名", "应出勤", "事假", "病假", "", "姓名", "应出勤", "事假", "病假"],
    ["张三", 22, 1, 0, "", "王五", 22, 2, 0],
    ["李四", 22, 0, 0, "", "赵六", 22, 0, 3],
    ["制表人：", "", "", "", "", "审核人："],
  ]);
  expect(ledgers.map(({ layout, people }) => [layout, people.map(({ name }) => name)])).toEqual([
    ["person-summary", ["张三", "李四", "王五", "赵六"]],
  ]);
  expect(ledgers[0]?.records[2]?.fields["personal-leave-days"]).toMatchObject({
    value: 2,
    cell: { row: 2, column: 7 },
  });
  expect(ledgers[0]?.rows.map(({ role }) => role)).toEqual(["title", "header", "data", "data", "signature"]);
});

it("reads both halves of a day's sheet without a gap between", () => {
  const { ledgers } = read([
    ["2025年4月8日签到表"],
    ["序号", "姓名", "上午", "下午", "序号", "姓名", "上午", "下午"],
    [1, "张三", "√", "√", 3, "王五", "√", "事假"],
    [2, "李四", "√", "√"],
  ]);
  expect(ledgers[0]?.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
  expect(ledgers[0]?.entries.at(-1)).toMatchObject({ mark: "事假", row: 2, column: 7 });
});

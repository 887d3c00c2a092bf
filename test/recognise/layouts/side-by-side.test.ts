import { EMPTY_MEMORY, recognise } from "../../../src/recognise";
import { sheetOf } from "../../support/sheet-of";

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

it.each([
  ["花名册", ["姓名", "部门", "职务"], ["张三", "办公室", "主任"], ["李四", "人事科", "科长"], "roster"],
  [
    "卫生责任区划分表",
    ["区域", "责任科室", "责任人"],
    ["一楼", "办公室", "张三"],
    ["二楼", "人事科", "李四"],
    "hygiene-area",
  ],
  [
    "集中学习记录",
    ["日期", "学习内容", "人数"],
    ["2026-01-05", "党章", 20],
    ["2026-03-05", "条例", 21],
    "study",
  ],
  [
    "制度清单",
    ["序号", "制度名称", "印发日期"],
    [1, "学习制度", "2026-01-05"],
    [2, "保密制度", "2026-03-05"],
    "rule",
  ],
])("reads both halves of a list: %s", (title, header, first, second, kind) => {
  const { ledgers, questions } = read([[title], [...header, "", ...header], [...first, "", ...second]]);
  expect(ledgers.map((ledger) => [ledger.kind, ledger.records.length])).toEqual([[kind, 2]]);
  expect(ledgers[0]?.records[1]?.area.column).toBe(4);
  expect(questions).toEqual([]);
});

it("reads halves of a list below a heading each", () => {
  const { ledgers, questions } = read([
    ["卫生包干区划分一览表"],
    ["教学区", "", "", "", "功能区", "", ""],
    ["区域", "责任科室", "责任人", "", "区域", "责任科室", "责任人"],
    ["一楼", "办公室", "张三", "", "图书室", "教务处", "王五"],
    ["二楼", "人事科", "李四", "", "车棚", "总务处", "赵六"],
  ]);
  expect(ledgers.map(({ kind, records }) => [kind, records.length])).toEqual([["hygiene-area", 4]]);
  expect(questions).toEqual([]);
});

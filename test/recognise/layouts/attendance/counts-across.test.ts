import { EMPTY_MEMORY, recognise } from "../../../../src/recognise";
import { sheetOf } from "../../../support/sheet-of";

type Rows = Parameters<typeof sheetOf>[0];

const read = (rows: Rows) => recognise([sheetOf(rows)], { memory: EMPTY_MEMORY, ownSheets: new Set() });

const COUNTS: Rows = [
  ["后勤服务部2026年9月考勤统计"],
  [],
  ["项目", "张三", "李四", "王五", "合计"],
  ["应出勤天数", 22, 22, 22, 66],
  ["实出勤天数", 22, 19, 21.5, 62.5],
  ["事假（天）", 0, 1, 0.5, 1.5],
  ["病假（天）", 0, 2, 0, 2],
  ["迟到（次）", 0, 0, 1, 1],
  [],
  ["制表：", "", "审核："],
];

test("days of trips and of leave explain who was not there, and what they don't is told on the sheet's own cells", () => {
  const { findings } = read([
    ["2026年上半年班子成员出勤情况"],
    ["项目", "张三", "李四", "王五"],
    ["应出勤天数", 121, 121, 121],
    ["实际出勤天数", 98, 112, 110],
    ["出差天数", 19, 8, 8],
    ["请假天数", 4, 1, 1],
  ]);
  expect(findings.map(({ problem, cell, cells }) => [problem, cell.row, cell.column, cells ?? null])).toEqual(
    [["present-contradicts", 3, 3, null]],
  );
});

test("counts of people side by side are a summary turned on its side, without its column of sums", () => {
  const [ledger] = read(COUNTS).ledgers;
  expect(ledger).toMatchObject({
    kind: "attendance",
    layout: "person-summary",
    headerRows: [2],
    period: { from: "2026-09-01", to: "2026-09-30" },
  });
  expect(ledger?.people.map(({ name }) => name)).toEqual(["张三", "李四", "王五"]);
  const figures = ledger?.records.map(({ fields }) => [
    fields["present-days"]?.value,
    fields["personal-leave-days"]?.value,
    fields["late-times"]?.value,
  ]);
  expect(figures).toEqual([
    [22, 0, 0],
    [19, 1, 0],
    [21.5, 0.5, 1],
  ]);
});

test("each figure lies where it stands on the sheet", () => {
  const [ledger] = read(COUNTS).ledgers;
  expect(ledger?.records[1]?.fields["present-days"]?.cell).toMatchObject({ row: 4, column: 2 });
});

test("names over rows that count something else are no attendance", () => {
  const others = COUNTS.map((row, at) =>
    at < 3 ? row : [["营业额", "回款", "拜访", "签约", "投诉"][at - 3] ?? "", ...row.slice(1)],
  );
  expect(read([["2026年9月业绩统计"], ...others.slice(1)]).ledgers).toEqual([]);
});

import type { CellValue, Sheet } from "../../src/grid";
import { column, problems, read, readOne, sheetOf } from "./read-sheets";

const ROWS: readonly (readonly CellValue[])[] = [
  ["2024年学习台账"],
  ["日期", "学习内容", "学习形式", "学时"],
  ["2024-03-05", "时事", "集中学习", 2],
  ["2024-03-19", "业务", "集中学习", 2],
];

test.each<[Sheet["visibility"], string]>([
  ["hidden", "hidden"],
  ["veryHidden", "very-hidden"],
])("a %s sheet is listed, not read", (visibility, reason) => {
  const { ledgers, skipped } = read([sheetOf("学习台账", ROWS, [], { visibility })]);
  expect(ledgers).toEqual([]);
  expect(skipped).toEqual([{ sheet: "学习台账", reason }]);
});

test("a protected sheet is read as any other", () => {
  const { ledgers } = read([sheetOf("学习台账", ROWS, [], { protected: true })]);
  expect(ledgers.map(({ records }) => records.length)).toEqual([2]);
});

test("numbers and dates kept as text are numbers and dates", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习内容", "学习形式", "学时", "参加人数"],
    ["45356", "时事", "集中学习", " 2 ", "２０"],
    ["20240319", "业务", "集中学习", "1.5", "18人"],
  ]);
  expect(column(ledger, "date")).toEqual(["2024-03-05", "2024-03-19"]);
  expect(column(ledger, "hours")).toEqual([2, 1.5]);
  expect(column(ledger, "count")).toEqual([20, 18]);
  expect(problems(recognition)).toEqual([]);
});

test("days of the year 1900 are told and give no session", () => {
  const { ledger, recognition } = readOne("学习台账", [
    ["2024年学习台账"],
    ["日期", "学习内容", "学习形式"],
    [5, "时事", "集中学习"],
    ["2024-03-05", "业务", "集中学习"],
  ]);
  expect(column(ledger, "date")).toEqual([null, "2024-03-05"]);
  expect(problems(recognition)).toEqual(["invalid-date A3"]);
});

test("an error among scores is told with its cell and leaves the others alone", () => {
  const { ledger, recognition } = readOne("卫生", [
    ["2024年3月8日卫生检查评分表"],
    ["科室", "得分"],
    ["办公室", 95],
    ["财务科", "#DIV/0!"],
  ]);
  expect(column(ledger, "score")).toEqual([95, null]);
  expect(problems(recognition)).toEqual(["error-value B4"]);
});

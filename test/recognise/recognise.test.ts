import type { CellValue, Sheet } from "../../src/grid";
import { read, sheetOf } from "./read-sheets";

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

test("a sheet that is no ledger is skipped with its reason", () => {
  const { ledgers, skipped } = read([
    sheetOf("菜谱", [["本周菜谱"], ["星期", "早餐", "午餐"], ["一", "粥", "面"], ["二", "包子", "饭"]]),
    sheetOf("封面", [["文明机关创建资料汇编"]]),
    sheetOf("空表", []),
    sheetOf(
      "旧表",
      [
        ["日期", "学习内容"],
        ["2024-3-5", "时事"],
      ],
      [],
      { visibility: "hidden" },
    ),
    sheetOf(
      "底稿",
      [
        ["日期", "学习内容"],
        ["2024-3-5", "时事"],
      ],
      [],
      { visibility: "veryHidden" },
    ),
  ]);
  expect(ledgers).toEqual([]);
  expect(skipped).toEqual([
    { sheet: "菜谱", reason: "no-table" },
    { sheet: "封面", reason: "no-table" },
    { sheet: "空表", reason: "empty" },
    { sheet: "旧表", reason: "hidden" },
    { sheet: "底稿", reason: "very-hidden" },
  ]);
});

test("of a second view nothing is asked", () => {
  const month = (name: string, mark: string) =>
    sheetOf(name, [
      ["2024年4月考勤表"],
      ["姓名", ...DAYS],
      ...["张三", "李四", "王五"].map((person) => [person, ...DAYS.map((day) => (day === 9 ? mark : "√"))]),
    ]);
  const { ledgers, questions } = read([month("4月", "√"), month("4月副本", "Ж")]);
  expect(ledgers.map(({ duplicateOf }) => duplicateOf === null)).toEqual([true, false]);
  expect(questions).toEqual([]);
});

const DAYS = Array.from({ length: 30 }, (_, index) => index + 1);

import { read, sheetOf } from "../read-sheets";

const grid = (month: number) =>
  sheetOf(`${String(month)}月`, [
    [`2025年${String(month)}月考勤表`],
    ["姓名", 1, 2, 3, 4, 7],
    ["江安", "√", "√", "√", "√", "√"],
    ["何文", "√", "√", "事假", "√", "√"],
  ]);
const SUMMARY = sheetOf("汇总", [
  ["出勤汇总表"],
  ["序号", "姓名", "应出勤天数", "实出勤天数", "事假"],
  [1, "江安", 21, 21, ""],
  [2, "何文", 21, 20, 1],
]);

test("a summary without a month is of the month of the grid beside it", () => {
  const { ledgers, questions } = read([grid(4), SUMMARY]);
  expect(questions).toEqual([]);
  expect(ledgers.map(({ period, duplicateOf }) => [period?.from.slice(0, 7), duplicateOf !== null])).toEqual([
    ["2025-04", false],
    ["2025-04", true],
  ]);
});

test("of grids of two months nobody knows which it sums up", () => {
  expect(read([grid(4), grid(7), SUMMARY]).questions.map(({ kind }) => kind)).not.toEqual([]);
});

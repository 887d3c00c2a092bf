import fc from "fast-check";
import type { CellValue, Sheet } from "../../../src/grid";
import { card } from "../../recognise/generators/card";
import { dailyList } from "../../recognise/generators/daily-list";
import { exceptionList } from "../../recognise/generators/exception-list";
import { itemMatrix } from "../../recognise/generators/item-matrix";
import { list } from "../../recognise/generators/list";
import { monthMatrix } from "../../recognise/generators/month-matrix";
import { personSummary } from "../../recognise/generators/person-summary";
import { punchLog } from "../../recognise/generators/punch-log";
import { signIn } from "../../recognise/generators/sign-in";
import { yearMatrix } from "../../recognise/generators/year-matrix";
import { sheetOf } from "../../support/sheet-of";

type Rows = readonly (readonly CellValue[])[];

/** What stands in ledgers, and what should not. */
const word = fc.constantFrom<CellValue>(
  "姓名", "部门", "科室", "日期", "序号", "上午", "√", "△", "○", "合计", "张三", "李四", "1月", "一", "星期三", "2024年4月考勤表", "出勤",
  "事假", "备注：√出勤 △事假", "综合科", "08:20", "--", "打卡时间", "2024-02-30", "0204-01-01", "9999-12-31", "#REF!", "", "", "", "", "得分",
  "100", "-5", "1e300", "学习主题", "参加人数", "学习内容", "责任人", "整改期限", "问题", "零报告", "无", "=1+1", "138 0013 8000", "\n\t", "考勤",
  "会议名称", "满意度", "97%", "3/4", "2024.1-2024.3", "2024年", "创建标准", "{{单位名称}}", -1, 0, 1, 45292, 45292.5, 1e15, 1e300, true, false,
); // prettier-ignore
const long = fc
  .tuple(fc.constantFrom("长", "1", "2024-01-01、", "√"), fc.constantFrom(300, 4000, 16000))
  .map(([text, count]): CellValue => text.repeat(Math.ceil(count / text.length)));
const cell = fc.oneof(
  { weight: 60, arbitrary: word },
  { weight: 4, arbitrary: fc.double({ noNaN: true }) },
  { weight: 4, arbitrary: fc.string() },
  { weight: 1, arbitrary: long },
);

const soup: fc.Arbitrary<Rows> = fc.array(fc.array(cell, { minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 14,
});

/** Very wide, very high, or all the same. */
const shapeless: fc.Arbitrary<Rows> = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom("wide", "high", "same"))
  .map(([cells, shape]) => {
    const row = (length: number) => Array.from({ length }, (_, at) => cells[at % cells.length] ?? "");
    if (shape === "wide") return [row(1200), row(1200)];
    if (shape === "high") return Array.from({ length: 1200 }, () => row(3));
    return Array.from({ length: 60 }, () => row(60));
  });

/** What may happen to a table after it was made: a cell is something else, a row is gone, comes again, or is another's. */
const edit = fc.record({
  at: fc.nat(),
  column: fc.nat(),
  does: fc.constantFrom("cell", "cell", "cell", "remove", "repeat", "insert"),
  cells: fc.array(cell, { minLength: 1, maxLength: 12 }),
});
const table = fc.oneof(
  card, dailyList, exceptionList, itemMatrix, list, monthMatrix, personSummary, punchLog, signIn, yearMatrix,
); // prettier-ignore
const mutated: fc.Arbitrary<Rows> = fc
  .tuple(table, fc.array(edit, { maxLength: 8 }))
  .map(([{ sheet }, edits]) => edits.reduce(edited, sheet.values));

function edited(
  rows: Rows,
  { at, column, does, cells }: { at: number; column: number; does: string; cells: readonly CellValue[] },
): Rows {
  const row = at % Math.max(1, rows.length);
  const [before, here = [], after] = [rows.slice(0, row), rows[row], rows.slice(row + 1)];
  if (does === "remove") return rows.length > 1 ? [...before, ...after] : rows;
  if (does === "repeat") return [...before, here, here, ...after];
  if (does === "insert") return [...before, cells, here, ...after];
  const changed = [...here];
  changed[column % (here.length + 1)] = cells[0] ?? "";
  return [...before, changed, ...after];
}

/** The sheets of a workbook: soups of cells, tables of each layout with something amiss, and shapes that no table has. */
export const randomSheets: fc.Arbitrary<readonly Sheet[]> = fc
  .array(
    fc.oneof(
      { weight: 10, arbitrary: soup },
      { weight: 10, arbitrary: mutated },
      { weight: 1, arbitrary: shapeless },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.map((rows, at) => sheetOf(rows, { name: `表${String(at + 1)}` })));

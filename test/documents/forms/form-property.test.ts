import type { CellValue } from "../../../src/grid";
import { dice, type Dice } from "../../scenarios/offices/dice";
import { inLongRun } from "../../support/long-run";
import { sheetOf } from "../../support/sheet-of";
import { filled, inputOf } from "./fill";
import { OFFICE } from "./office-with-forms";

const HEADERS =
  "工作内容 责任科室 责任人 完成时限 完成情况 是否达标 存在问题 学习内容 姓名 职务 备注 集中学习次数".split(
    " ",
  );
const TEXTS = [
  "集中学习",
  "政务公开每年不少于2次",
  "郑卫东",
  "1月",
  "第一季度",
  "××局",
  "组长：____",
  "共__次",
  "√",
  "2024年",
];

/** A form of a title, a header and rows, in which anything may stand or be missing. */
function randomForm(chance: Dice): readonly (readonly CellValue[])[] {
  const headers = chance.some(HEADERS, chance.int(2, 6));
  const title = chance.pick([
    "任务分解表",
    "自查表",
    "领导小组名单",
    "学习计划表",
    "整改清单",
    "统计表",
    "××局202_年规划",
  ]);
  const row = (): CellValue[] =>
    headers.map(() =>
      chance.chance(0.3) ? chance.pick(TEXTS) : chance.chance(0.1) ? chance.int(1, 99) : "",
    );
  const rows = Array.from({ length: chance.int(1, 8) }, row);
  return [[title], headers, ...rows, ["制表人：", "", "审核人："]];
}

test("no cell that had content changes but for its blanks, and what was filled is at rest when it is filled again", () => {
  const input = inputOf(OFFICE);
  const seed = String(inLongRun(20241231, Date.now()));
  for (let index = 0; index < inLongRun(40, 500); index += 1) {
    const form = sheetOf(randomForm(dice(`${seed} ${String(index)}`)), { name: "表格" });
    const { fill } = filled(form, OFFICE, input);
    const grown = new Set(fill.repeats.map(({ row }) => row));
    const kept = fill.cells.every(({ from, column, value }) => {
      const before = form.values[from]?.[column] ?? "";
      if (before === "" || grown.has(from)) return true;
      return typeof before === "string" && /[_×]|[:：]$/.test(before) && typeof value === "string";
    });
    const copy = form.values.map((cells) => [...cells]);
    if (grown.size > 0) continue;
    for (const { row, column, value } of fill.cells) {
      const cells = copy[row];
      if (cells) cells[column] = value;
    }
    const again = filled(sheetOf(copy, { name: "表格" }), OFFICE, input).fill.cells;
    const changes = again.filter(({ row, column }) =>
      fill.cells.some((one) => one.row === row && one.column === column),
    );
    expect({ seed, index, kept, changes }).toEqual({ seed, index, kept: true, changes: [] });
  }
});

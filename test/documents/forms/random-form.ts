import type { CellValue } from "../../../src/grid";
import type { Dice } from "../../scenarios/offices/dice";

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
export function randomForm(chance: Dice): readonly (readonly CellValue[])[] {
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

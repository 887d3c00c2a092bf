import type { CellValue, Sheet } from "../../../src/grid";
import { inWords } from "./calendar-2024";
import { paper } from "./paper";

/** A plain 学习台账 of collective study on these days. */
export function studyList(days: readonly string[], hours = "14:30—17:30"): Sheet {
  const rows: CellValue[][] = [
    ["2024年集中学习台账"],
    ["序号", "日期", "时间", "学习形式", "学习内容", "主讲人", "应到", "实到"],
    ...days.map((day, at): CellValue[] => [
      at + 1,
      inWords(day),
      hours,
      "集中学习",
      `政治理论学习（${at + 1}）`,
      "申其昌",
      20,
      19,
    ]),
  ];
  return paper("学习台账", rows, { merges: ["A1:H1"] });
}

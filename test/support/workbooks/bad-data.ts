import type { CellValue } from "../../../src/grid";
import { paper, YEAR_2024, type Scenario } from "./paper";

/** Scenario 9: dates that are none, names with spaces, two people of one name, merged headers, totals and notes below. */
export function badData(): Scenario<{
  /** Rows with a day that could be read. */
  readonly counted: number;
  /** Cells whose row is left out of the count, with the raw value. */
  readonly leftOut: readonly { readonly cell: string; readonly value: string }[];
  /** Cells that were read, but are doubtful and have to be named. */
  readonly doubtful: readonly string[];
  readonly people: readonly string[];
}> {
  const study: CellValue[][] = [
    ["2024年学习台账"],
    ["序号", "学习时间", "学习情况", "", "人员", "", "备注"],
    ["", "", "学习形式", "学习内容", "应到", "实到", ""],
    [1, "2024.1.19", "集中学习", "年初动员", 12, 12, ""],
    [2, "2024.2.30", "集中学习", "业务知识", 12, 11, ""],
    [3, 3.1, "集中学习", "法律知识", 12, 12, "原为3.10"],
    [4, "二月十五", "集中学习", "时事政治", 12, 10, ""],
    [5, "", "集中学习", "补登", 12, 12, "日期待补"],
    [6, "2024年5月17日", "集中学习", "先进典型", 12, 12, ""],
    ["合计", "", "", "6次", 72, 69, ""],
    ["说明：签到表另存。"],
    ["制表人：", "", "", "审核人："],
  ];
  const hours: CellValue[][] = [
    ["2024年学时统计表"],
    ["姓名", "科室", "日期", "学习内容", "学时"],
    ["张三", "业务科", "2024.3.5", "集中学习", 60],
    ["张 三", "业务科", "2024.9.5", "集中学习", 62],
    ["高远", "业务科", "2024.3.5", "集中学习", 121],
    ["高远", "综合科", "2024.3.5", "集中学习", 30],
  ];
  return {
    sheets: [
      paper("学习台账", study, { merges: ["A1:G1", "A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:G3"] }),
      paper("学时统计", hours, { merges: ["A1:E1"] }),
    ],
    period: YEAR_2024,
    expected: {
      counted: 4,
      leftOut: [
        { cell: "B5", value: "2024.2.30" },
        { cell: "B8", value: "" },
      ],
      doubtful: ["B6"],
      people: ["张三/业务科", "高远/业务科", "高远/综合科"],
    },
  };
}

import { paper, YEAR_2024, type Scenario } from "./paper";
import { studyList } from "./study-list";

/** Scenario 7: the workbook has a sheet of the clerk's own under our name, 达标汇总; it must stay as it is. */
export function somebodyElsesSummary(): Scenario<{ readonly untouched: string }> {
  const own = paper("达标汇总", [
    ["我的达标汇总（手工）"],
    ["指标", "情况", "备注"],
    ["集中学习", "23次", "已报分管领导"],
  ]);
  return {
    sheets: [studyList(["2024-01-12", "2024-01-26"]), own],
    period: YEAR_2024,
    expected: { untouched: "达标汇总" },
  };
}

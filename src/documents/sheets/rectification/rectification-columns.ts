import type { PlanColumn } from "../../kit/sheet-plan";
import { idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";
import { PARTS_COLUMN, PLACE_WIDTH } from "../../renew/problem-cells";

/** The columns of the register, and hidden behind them the problem's id, the stretch in which it was last seen and what it is about. */
export const RECTIFICATION_COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 5, owner: "ours", style: "table-centre" },
  { key: "clause", header: "来源条款", width: 12, owner: "ours", style: "table-text" },
  { key: "problem", header: "存在问题", width: 23, owner: "ours", style: "table-text" },
  { key: "place", header: "所在单元格", width: PLACE_WIDTH, owner: "ours", style: "table-text" },
  { key: "found", header: "发现日期", width: 11, owner: "ours", style: "table-centre" },
  { key: "measure", header: "整改措施", width: 20, owner: "clerk", style: "table-clerk" },
  { key: "department", header: "责任科室", width: 10, owner: "clerk", style: "table-clerk-centre" },
  { key: "person", header: "责任人", width: 9, owner: "clerk", style: "table-clerk-centre" },
  { key: "deadline", header: "整改时限", width: 11, owner: "clerk", style: "table-clerk-centre" },
  { key: "state", header: "整改状态", width: 8, owner: "clerk", style: "table-clerk-centre" },
  { key: "completed", header: "完成日期", width: 12, owner: "clerk", style: "table-clerk-centre" },
  { key: "recheck", header: "复核结果", width: 10, owner: "ours", style: "table-centre" },
  { key: "note", header: "整改说明", width: 8, owner: "clerk", style: "table-clerk" },
  idColumn("rectification"),
  { key: "seen", header: "核查期间", width: 12, owner: "ours", style: "table-id", hidden: true },
  PARTS_COLUMN,
  SUGGESTIONS_COLUMN,
];

import { CONFIRMATION_HEADER } from "../../../own-sheets";
import type { PlanColumn } from "../../kit/sheet-plan";
import { idColumn, SUGGESTIONS_COLUMN } from "../../kit/table-rows";

/** Characters of the column of links. */
export const EVIDENCE_WIDTH = 18;
/** And of the column of figures. */
export const ACTUAL_WIDTH = 11;
/** And of the column of departments. */
export const DEPARTMENT_WIDTH = 11;

/**
 * The 13 columns of the summary (docs/criteria.md §4.3) and hidden ones: ids are for us, not for paper. Their widths add up to a
 * page of A4 landscape on which 五号 is printed at nine tenths.
 */
export const SUMMARY_COLUMNS: readonly PlanColumn[] = [
  { key: "number", header: "序号", width: 6, owner: "ours", style: "table-centre" },
  { key: "dimension", header: "测评维度", width: 9, owner: "ours", style: "table-dimension" },
  { key: "title", header: "指标内容", width: 18, owner: "ours", style: "table-text" },
  { key: "target", header: "标准\n（目标值·周期）", width: 15, owner: "ours", style: "table-centre" },
  { key: "actual", header: "实际值", width: ACTUAL_WIDTH, owner: "ours", style: "table-centre" },
  { key: "completion", header: "完成率", width: 8, owner: "ours", style: "table-centre" },
  { key: "verdict", header: "结论", width: 9, owner: "ours", style: "table-centre" },
  { key: "weight", header: "分值", width: 5, owner: "ours", style: "table-number" },
  { key: "score", header: "得分", width: 6, owner: "ours", style: "table-number" },
  { key: "evidence", header: "数据来源", width: EVIDENCE_WIDTH, owner: "ours", style: "table-text" },
  { key: "problems", header: "问题说明", width: 25, owner: "ours", style: "table-text" },
  {
    key: "department",
    header: "责任科室",
    width: DEPARTMENT_WIDTH,
    owner: "clerk",
    style: "table-clerk-centre",
  },
  { key: "note", header: CONFIRMATION_HEADER, width: 12, owner: "clerk", style: "table-clerk" },
  { ...idColumn("summary"), key: "clause-id" },
  // Departments come from 创建标准: one that was changed there is told from one that was typed here.
  SUGGESTIONS_COLUMN,
];

/** Offered in the confirmation column; anything else may be typed too. */
export const CONFIRMATION_CHOICES = ["已确认", "是", "否", "零报告（经核实无此情况）"] as const;

import { STANDARD_HEADERS, type StandardColumn } from "../../../own-sheets";
import type { PlanColumn } from "../../kit/sheet-plan";
import { SUGGESTIONS_COLUMN } from "../../kit/table-rows";

/** What the columns of 创建标准 look like. */
const LOOKS: Readonly<Record<StandardColumn, Pick<PlanColumn, "width" | "style">>> = {
  number: { width: 5, style: "table-centre" },
  dimension: { width: 18, style: "table-text" },
  title: { width: 30, style: "table-text" },
  measure: { width: 13, style: "table-centre" },
  ledger: { width: 12, style: "table-centre" },
  words: { width: 12, style: "table-centre" },
  per: { width: 10, style: "table-centre" },
  target: { width: 14, style: "table-centre" },
  "own-target": { width: 9, style: "table-clerk-centre" },
  weight: { width: 6, style: "table-number" },
  "own-weight": { width: 8, style: "table-clerk-centre" },
  enabled: { width: 7, style: "table-clerk-centre" },
  department: { width: 11, style: "table-clerk-centre" },
  note: { width: 18, style: "table-clerk" },
  "clause-id": { width: 12, style: "table-id" },
};

export const STANDARD_COLUMNS: readonly PlanColumn[] = [
  ...STANDARD_HEADERS.map((column) => ({ ...column, ...LOOKS[column.key] })),
  SUGGESTIONS_COLUMN,
];

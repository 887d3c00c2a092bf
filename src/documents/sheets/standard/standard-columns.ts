import { standardHeaders, type StandardColumn } from "../../../own-sheets";
import type { Standard } from "../../../standards";
import type { PlanColumn } from "../../kit/sheet-plan";
import { SUGGESTIONS_COLUMN } from "../../kit/table-rows";

/** What the columns of 创建标准 look like. */
const LOOKS: Readonly<Record<StandardColumn, Pick<PlanColumn, "width" | "style">>> = {
  number: { width: 5, style: "table-centre" },
  dimension: { width: 12, style: "table-text" },
  title: { width: 22, style: "table-text" },
  measure: { width: 11, style: "table-centre" },
  ledger: { width: 10, style: "table-centre" },
  words: { width: 10, style: "table-centre" },
  per: { width: 8, style: "table-centre" },
  target: { width: 12, style: "table-centre" },
  "own-target": { width: 8, style: "table-clerk-centre" },
  rule: { width: 13, style: "table-clerk" },
  weight: { width: 6, style: "table-number" },
  "own-weight": { width: 8, style: "table-clerk-centre" },
  enabled: { width: 7, style: "table-clerk-centre" },
  department: { width: 10, style: "table-clerk-centre" },
  note: { width: 13, style: "table-clerk" },
  "clause-id": { width: 12, style: "table-id" },
};

/** What of a rubric's requirement the clerk may say otherwise is yellow as all that is the clerk's. */
const CLERKS_LOOKS: Partial<Readonly<Record<StandardColumn, Pick<PlanColumn, "style">>>> = {
  measure: { style: "table-clerk-centre" },
  ledger: { style: "table-clerk-centre" },
  words: { style: "table-clerk-centre" },
  per: { style: "table-clerk-centre" },
};

/** The columns of 创建标准 for a standard. */
export function standardColumns(standard: Standard): readonly PlanColumn[] {
  return [
    ...standardHeaders(standard).map((column) => ({
      ...column,
      ...LOOKS[column.key],
      ...(column.owner === "clerk" && standard.rubric !== undefined ? CLERKS_LOOKS[column.key] : {}),
    })),
    SUGGESTIONS_COLUMN,
  ];
}

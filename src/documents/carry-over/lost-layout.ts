import { isBlank, type Sheet } from "../../grid";
import { paginate } from "../page";
import type { PlanRow, SheetPlan } from "../sheet-plan";
import { wideRow } from "../table-rows";
import { KEPT_LABEL, type CarriedOver } from "./kept";

/**
 * For a sheet whose header or ids are gone: everything on it that the new plan does not say itself, line by line in a
 * block before the signatures. Noisy, but nothing is lost.
 */
export function lostLayout(plan: SheetPlan, sheet: Sheet): CarriedOver {
  const said = new Set(
    plan.rows.flatMap((row) => Object.values(row.cells).map((cell) => String(cell.value ?? ""))),
  );
  const lines = sheet.values
    .map((row) => row.filter((cell) => !isBlank(cell) && !said.has(String(cell))).map(String))
    .filter((cells) => cells.length > 0);
  if (lines.length === 0) return { plan, kept: 0, notes: [] };

  const block: readonly PlanRow[] = [
    wideRow(
      plan.columns,
      "note",
      "table-section",
      `${KEPT_LABEL}以下内容在本次已无对应的行，请核对后移用或删除。`,
    ),
    ...lines.map((cells) => wideRow(plan.columns, "note", "table-note", cells.join("　"))),
  ];
  const signature = plan.rows.findIndex((row) => row.role === "signature");
  const end = signature < 0 ? plan.rows.length : signature;
  const rows = [...plan.rows.slice(0, end), ...block, ...plan.rows.slice(end)];
  const isDocument = plan.draftColumn !== undefined;
  return {
    plan: {
      ...plan,
      rows: isDocument ? rows : paginate(rows, plan.columns, plan.print, plan.repeatedColumn),
    },
    kept: lines.reduce((sum, cells) => sum + cells.length, 0),
    notes: [{ key: "documents.kept.layout-lost" }],
  };
}

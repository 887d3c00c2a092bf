import type { PlanCell, PlanRow, SheetPlan } from "../kit/sheet-plan";
import { bodyHeight, wideRow } from "../kit/table-rows";
import type { ExistingRow } from "./existing-table";
import { KEPT_LABEL } from "./kept";
import { clerkCell } from "./typed-cells";

/** Puts the clerk's rows where they stood: above the header, below the body, among the lists, behind the signatures. */
export function assemble(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  mine: readonly ExistingRow[],
  gone: readonly ExistingRow[],
): readonly PlanRow[] {
  const inZone = (zone: ExistingRow["zone"]): readonly PlanRow[] =>
    mine.filter((row) => row.zone === zone).map((row) => clerkRow(plan, row));
  const header = rows.findIndex((row) => row.role === "header");
  const lastBody = rows.reduce((last, row, index) => (row.role === "body" ? index : last), header);
  const signature = rows.findIndex((row) => row.role === "signature");
  const end = signature < 0 ? rows.length : signature;
  const left = [...gone.map((row) => goneRow(plan, row)), ...inZone("kept")];
  const label =
    left.length === 0
      ? []
      : [
          wideRow(
            plan.columns,
            "note",
            "table-section",
            `${KEPT_LABEL}以下内容在本次已无对应的行，请核对后移用或删除。`,
          ),
        ];
  return [
    ...rows.slice(0, header),
    ...inZone("front"),
    ...rows.slice(header, lastBody + 1),
    ...inZone("body"),
    ...rows.slice(lastBody + 1, end),
    ...inZone("lists"),
    ...label,
    ...left,
    ...rows.slice(end),
    ...inZone("end"),
  ];
}

function clerkRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const inBody = source.zone === "body" || source.zone === "kept";
  const cells: Record<string, PlanCell> = {};
  for (const column of plan.columns) {
    const value = source.values[column.key] ?? null;
    const style = column.hidden ? "table-id" : inBody ? column.style : "table-note";
    if (value !== null || (inBody && !column.hidden)) cells[column.key] = clerkCell(source, column, style);
  }
  const filled = Object.entries(cells).filter(([, cell]) => cell.value !== null);
  const first = plan.columns[0]?.key;
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only && only[0] === first && (!inBody || source.zone === "kept")) {
    return wideRow(plan.columns, "note", "table-note", String(only[1].value));
  }
  return {
    role: inBody ? "body" : "note",
    height: bodyHeight(plan.columns, cells),
    cells,
    renews: source.row,
  };
}

function goneRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const row = clerkRow(plan, { ...source, zone: "kept" });
  return { ...row, id: source.id };
}

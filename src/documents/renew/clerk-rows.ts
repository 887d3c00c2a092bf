import type { PlanCell, PlanRow, SheetPlan } from "../kit/sheet-plan";
import { bodyHeight, wideRow } from "../kit/table-rows";
import type { ExistingRow } from "./existing-table";
import { KEPT_LABEL } from "./kept";
import { clerkCell } from "./typed-cells";

/**
 * Puts the clerk's rows where they stood: behind the row that they followed, wherever that is now. What has no row any more is
 * listed before the signatures.
 *
 * @param staysThere whether one of those that are left over stays where it is
 */
export function assemble(
  plan: SheetPlan,
  rows: readonly PlanRow[],
  mine: readonly ExistingRow[],
  gone: readonly ExistingRow[],
  staysThere: (row: number) => boolean,
): readonly PlanRow[] {
  const stay = gone.filter(({ row }) => staysThere(row));
  const listed = [
    ...gone.filter((row) => !stay.includes(row)),
    ...mine.filter(({ zone }) => zone === "kept"),
  ];
  const placed = [...mine.filter(({ zone }) => zone !== "kept"), ...stay].sort((a, b) => a.row - b.row);
  const left = listed.map((row) => (row.kind === "item" ? goneRow(plan, row) : clerkRow(plan, row)));
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
  const signature = rows.findIndex((row) => row.role === "signature");
  const end = signature < 0 ? rows.length : signature;
  const all = [...rows.slice(0, end), ...label, ...left, ...rows.slice(end)];
  const sources = all.flatMap(({ renews }) => renews ?? []).sort((a, b) => a - b);
  const behind = new Map<number, PlanRow[]>();
  let at = 0;
  for (const source of placed) {
    while (at < sources.length && (sources[at] ?? 0) <= source.row) at += 1;
    const anchor = sources[at - 1] ?? -1;
    const row = source.kind === "item" ? goneRow(plan, source) : clerkRow(plan, source);
    behind.set(anchor, [...(behind.get(anchor) ?? []), row]);
  }
  return [...(behind.get(-1) ?? []), ...all.flatMap((row) => [row, ...(behind.get(row.renews ?? -2) ?? [])])];
}

function clerkRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const inBody = source.zone === "body" || source.zone === "kept";
  const cells: Record<string, PlanCell> = {};
  for (const column of plan.columns) {
    const value = source.values[column.key] ?? null;
    const style = column.hidden ? "table-id" : inBody ? column.style : "table-note";
    if (value !== null || (inBody && !column.hidden)) cells[column.key] = clerkCell(source, column, style);
  }
  // What stood beside a row of ours gets a row of its own, for that one is taken.
  const its = source.kind === "ours" ? { clerks: true } : { clerks: true, renews: source.row };
  const filled = Object.entries(cells).filter(([, cell]) => cell.value !== null);
  const first = plan.columns[0]?.key;
  const only = filled.length === 1 ? filled[0] : undefined;
  if (only && only[0] === first && (!inBody || source.zone === "kept")) {
    return { ...wideRow(plan.columns, "note", "table-note", String(only[1].value)), ...its };
  }
  return {
    role: inBody ? "body" : "note",
    height: bodyHeight(plan.columns, cells),
    cells,
    ...its,
  };
}

function goneRow(plan: SheetPlan, source: ExistingRow): PlanRow {
  const row = clerkRow(plan, { ...source, zone: "kept" });
  return { ...row, id: source.id };
}

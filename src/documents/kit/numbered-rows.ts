import type { PlanRow } from "./sheet-plan";

/** The rows with their numbers in the order in which they stand. */
export function numberedRows(rows: readonly PlanRow[]): readonly PlanRow[] {
  return rows.map((row, index) => ({
    ...row,
    cells: { ...row.cells, number: { style: "table-centre", ...row.cells["number"], value: index + 1 } },
  }));
}

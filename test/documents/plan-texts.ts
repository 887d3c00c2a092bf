import type { SheetPlan } from "../../src/documents";

/** All texts of a plan, a line each. */
export function textOf(plan: SheetPlan): string {
  return plan.rows
    .flatMap((row) => Object.values(row.cells).map((cell) => String(cell.value ?? "")))
    .join("\n");
}

/** What stands in a column of the rows of a plan's table. */
export function column(plan: SheetPlan, key: string): unknown[] {
  return plan.rows.filter((row) => row.role === "body").map((row) => row.cells[key]?.value);
}

import type { Sheet } from "../grid";
import { carryDocument } from "./carry-over/carry-document";
import { carryTable } from "./carry-over/carry-table";
import type { CarriedOver } from "./carry-over/kept";
import type { SheetPlan } from "./sheet-plan";

export type { CarriedOver } from "./carry-over/kept";

/**
 * The plan with everything that the clerk typed on the sheet written earlier (DESIGN.md, "The clerk's words survive").
 * Carrying over twice without edits in between changes nothing.
 *
 * @param existing the sheet as read now, wherever its rows and columns have been moved.
 */
export function carryOver(plan: SheetPlan, existing: Sheet): CarriedOver {
  const isTable = plan.rows.some((row) => row.role === "header");
  return isTable ? carryTable(plan, existing) : carryDocument(plan, existing);
}

import type { Sheet } from "../../grid";
import type { SheetPlan } from "../kit/sheet-plan";
import { carryDocument } from "./carry-document";
import { carryRegister } from "./carry-register";
import { carryTable } from "./carry-table";
import type { CarriedOver } from "./kept";
import { markPast } from "./past-confirmations";

export type { CarriedOver } from "./kept";

/**
 * The plan with everything that the clerk typed on the sheet written earlier (docs/architecture.md, "Rules").
 * Carrying over twice without edits in between changes nothing.
 *
 * @param existing the sheet as read now, wherever its rows and columns have been moved.
 */
export function carryOver(plan: SheetPlan, existing: Sheet): CarriedOver {
  const isTable = plan.rows.some((row) => row.role === "header");
  if (!isTable) return carryDocument(plan, existing);
  if (plan.register) return carryRegister(plan, plan.register, existing);
  return carryTable(plan, plan.kind === "summary" ? markPast(plan, existing) : existing);
}

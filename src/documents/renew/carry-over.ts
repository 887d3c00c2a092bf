import type { Sheet } from "../../grid";
import type { SheetPlan } from "../kit/sheet-plan";
import { carryDocument } from "./carry-document";
import { carryRegister } from "./carry-register";
import { carryTable } from "./carry-table";
import type { CarriedOver } from "./kept";
import { withoutLeftOff } from "./left-off";
import type { Renewing } from "./renewing";
import { markPast } from "./past-confirmations";

export type { CarriedOver } from "./kept";

const KNOWING_NOTHING: Renewing = {
  records: null,
  keepsOrder: false,
  commented: new Set(),
  takeOurs: new Set(),
};

/**
 * The plan with everything that the clerk typed on the sheet written earlier (docs/architecture.md, "Rules").
 * Carrying over twice without edits in between changes nothing.
 *
 * @param existing the sheet as read now, wherever its rows and columns have been moved, without our notes on it
 */
export function carryOver(plan: SheetPlan, existing: Sheet): CarriedOver {
  const { plan: carried, kept, notes } = carryRows(plan, existing, KNOWING_NOTHING);
  return { plan: withoutSources(carried), kept, notes };
}

/** The same, with what is known of the sheet besides; its rows say which rows of the sheet they are (`PlanRow.renews`). */
export function carryRows(plan: SheetPlan, existing: Sheet, renewing: Renewing): CarriedOver {
  const isTable = plan.rows.some((row) => row.role === "header");
  if (!isTable) return carryDocument(plan, existing, renewing);
  if (plan.register) return carryRegister(plan, plan.register, existing, renewing);
  const sheet = withoutLeftOff(plan, existing, renewing.records);
  return carryTable(plan, plan.kind === "summary" ? markPast(plan, sheet) : sheet, renewing);
}

export function withoutSources(plan: SheetPlan): SheetPlan {
  return {
    ...plan,
    rows: plan.rows.map((row) => {
      const bare = { ...row };
      delete (bare as { renews?: number }).renews;
      return bare;
    }),
  };
}

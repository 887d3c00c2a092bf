import type { Sheet } from "../../../grid";
import type { SheetPlan } from "../../kit/sheet-plan";
import { compareDocument } from "./compare-document";
import { compareTable } from "./compare-table";
import type { SheetComparison } from "./sheet-change";

export type { SheetChange, SheetComparison } from "./sheet-change";

/**
 * What writing changes on a sheet that is there already. Rows are compared by id and columns by header, wherever they are
 * now; addresses are those of the sheet as it stands.
 *
 * @param plan with everything of the clerk's carried over
 * @returns null where the sheet's header or ids are gone, so that it is written anew as a whole.
 */
export function compareSheet(plan: SheetPlan, existing: Sheet): SheetComparison | null {
  const isTable = plan.rows.some(({ role }) => role === "header");
  return isTable ? compareTable(plan, existing) : compareDocument(plan, existing);
}

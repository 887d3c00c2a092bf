import { renewSheet, withoutRecord, type RenewedSheet, type SheetPlan } from "../../documents";
import type { WorkbookSnapshot } from "../../excel";

/** A composed sheet with what is the clerk's on the one in the workbook, as that was read; null where there is none of it. */
export function renewed(
  plan: SheetPlan,
  { own, sheets }: Pick<WorkbookSnapshot, "own" | "sheets">,
): { readonly sheet: WorkbookSnapshot["sheets"][number]; readonly renewal: RenewedSheet } | null {
  const existing = own.find(({ kind, edition }) => kind === plan.kind && edition === (plan.edition ?? ""));
  const sheet = sheets.find(({ name }) => name === existing?.sheet);
  return sheet ? { sheet, renewal: renewSheet(plan, sheet) } : null;
}

/** A composed sheet with what is the clerk's, for whoever writes it elsewhere: without our notes. */
export function withClerks(plan: SheetPlan, workbook: Pick<WorkbookSnapshot, "own" | "sheets">): SheetPlan {
  const there = renewed(plan, workbook);
  return there ? withoutRecord(there.renewal.plan) : plan;
}

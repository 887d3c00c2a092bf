import { carryOver, composeSheets, type DocumentInput, type WrittenKind } from "../documents";
import type { WorkbookSnapshot } from "../excel";
import type { WritePreview } from "./assistant";

/** What writing would do to the workbook as it was read: nothing is written. */
export function previewSheets(
  kinds: readonly WrittenKind[],
  input: DocumentInput,
  { own, sheets }: WorkbookSnapshot,
): WritePreview[] {
  return composeSheets(kinds, input).map((plan) => {
    const existing = own.find(({ kind, edition }) => kind === plan.kind && edition === (plan.edition ?? ""));
    const sheet = sheets.find(({ name }) => name === existing?.sheet);
    const carried = sheet ? carryOver(plan, sheet) : { plan, kept: 0 };
    return {
      kind: plan.kind,
      sheet: existing?.sheet ?? plan.name,
      change: existing ? "renewed" : "created",
      kept: carried.kept,
      blanks: carried.plan.blanks,
    };
  });
}

import { hasMarks, isTemplate } from "../documents";
import type { WorkbookSnapshot } from "../excel";
import type { Sheet } from "../grid";
import type { Ledger } from "../ledgers";

/** The clerk's templates: sheets with placeholders, and forms with ××局 or 202_年 that hold no ledger. */
export function templatesOf({ sheets, own }: WorkbookSnapshot, ledgers: readonly Ledger[]): readonly Sheet[] {
  const ours = new Set(own.map(({ sheet }) => sheet));
  const filled = new Set(ledgers.map(({ sheet }) => sheet));
  return sheets.filter(
    (sheet) => !ours.has(sheet.name) && (isTemplate(sheet) || (!filled.has(sheet.name) && hasMarks(sheet))),
  );
}

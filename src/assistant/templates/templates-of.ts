import { unmarkedSheets } from "../../own-sheets";
import { hasMarks, isTemplate } from "../../documents";
import type { WorkbookSnapshot } from "../../excel";
import type { Sheet } from "../../grid";
import type { Ledger } from "../../ledgers";

/** Finds the clerk's templates: sheets with placeholders, and forms with ××局 or 202_年 that hold no ledger. */
export function templatesOf(snapshot: WorkbookSnapshot, ledgers: readonly Ledger[]): readonly Sheet[] {
  const { sheets, own } = snapshot;
  const withPlaceholders = sheetsWithPlaceholders(snapshot);
  const others = new Set([...own, ...unmarkedSheets(snapshot), ...ledgers].map(({ sheet }) => sheet));
  return sheets.filter(
    (sheet) => withPlaceholders.includes(sheet) || (!others.has(sheet.name) && hasMarks(sheet)),
  );
}

/** Finds all sheets but those that we wrote; a copy that we filled is the clerk's. */
export function clerksSheets(snapshot: WorkbookSnapshot): readonly Sheet[] {
  const { sheets, own } = snapshot;
  const ours = [...own, ...unmarkedSheets(snapshot)];
  const written = new Set(ours.flatMap(({ kind, sheet }) => (kind === "filled-template" ? [] : [sheet])));
  return sheets.filter(({ name }) => !written.has(name));
}

/**
 * Finds the sheets with placeholders. A copy that we filled is one of them as long as it has a placeholder that names
 * no field.
 */
export function sheetsWithPlaceholders(snapshot: WorkbookSnapshot): readonly Sheet[] {
  return clerksSheets(snapshot).filter(isTemplate);
}

import type { ExistingSheet } from "./existing-sheet";

/**
 * Empties a sheet of ours before it is written again: cells, formats, merges, links, rules. Comments stay, and so do
 * the clerk's shapes and charts. Filters and hidden rows go, since they would hide what is written.
 */
export function clearSheet(
  sheet: Excel.Worksheet,
  existing: Pick<ExistingSheet, "filtered" | "tables"> | undefined,
  keepsFormats = false,
): void {
  if (existing?.filtered) sheet.autoFilter.remove();
  for (const table of existing?.tables ?? []) sheet.tables.getItem(table).convertToRange();
  const used = sheet.getUsedRange(false);
  used.rowHidden = false;
  used.columnHidden = false;
  used.unmerge();
  used.clear("Contents");
  used.clear("Hyperlinks");
  if (!keepsFormats) used.clear("Formats");
  used.dataValidation.clear();
  used.conditionalFormats.clearAll();
  used.format.useStandardHeight = true;
}

import type { ExistingSheet } from "./existing-sheet";

/**
 * Empties a sheet of ours before it is written again: cells, formats, merges, links, rules. Comments stay, and so do
 * the clerk's shapes and charts. Filters go, since they would hide what is written, and so do hidden rows.
 *
 * @param keeps whether formats stay, or all looks of rows and columns, but for rows that a filter hides
 */
export function clearSheet(
  sheet: Excel.Worksheet,
  existing: Pick<ExistingSheet, "filtered" | "tables"> | undefined,
  keeps: "nothing" | "formats" | "rows" = "nothing",
): void {
  if (existing?.filtered) sheet.autoFilter.remove();
  for (const table of existing?.tables ?? []) sheet.tables.getItem(table).convertToRange();
  const used = sheet.getUsedRange(false);
  const keepsRows = keeps === "rows";
  if (!keepsRows || existing?.filtered) used.rowHidden = false;
  if (!keepsRows) used.columnHidden = false;
  used.unmerge();
  used.clear("Contents");
  used.clear("Hyperlinks");
  if (keeps === "nothing") used.clear("Formats");
  used.dataValidation.clear();
  used.conditionalFormats.clearAll();
  if (!keepsRows) used.format.useStandardHeight = true;
}

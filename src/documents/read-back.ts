import type { Confirmation } from "../check";
import { compactText, isBlank, type Sheet } from "../grid";
import { parseConfirmation } from "./confirmation-text";
import { CONFIRMATION_HEADER, SUMMARY_COLUMNS, SUMMARY_ID_COLUMN } from "./summary/summary-columns";

/**
 * What the clerk confirmed in a summary written earlier: each clause's cell under 人工确认/备注 that begins with a word of
 * yes or no. The columns are found by their headers, the clause by its id; mere notes are no confirmations.
 *
 * @returns one confirmation a clause, in the sheet's order; the first where an id stands twice.
 */
export function readConfirmations(summary: Sheet): readonly Confirmation[] {
  const idHeader = SUMMARY_COLUMNS.find((column) => column.key === SUMMARY_ID_COLUMN)?.header ?? "";
  const header = summary.values.findIndex((row) => {
    const texts = row.map((cell) => compactText(cell));
    return texts.includes(idHeader) && texts.includes(CONFIRMATION_HEADER);
  });
  const headers = summary.values[header]?.map((cell) => compactText(cell));
  if (!headers) return [];
  const idPlace = headers.indexOf(idHeader);
  const place = headers.indexOf(CONFIRMATION_HEADER);

  const confirmations = new Map<string, Confirmation>();
  for (const row of summary.values.slice(header + 1)) {
    const clause = compactText(row[idPlace] ?? "");
    const cell = row[place] ?? "";
    if (clause === "" || isBlank(cell) || confirmations.has(clause)) continue;
    const confirmation = parseConfirmation(clause, String(cell));
    if (confirmation) confirmations.set(clause, confirmation);
  }
  return [...confirmations.values()];
}
